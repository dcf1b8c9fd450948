import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInPack } from '../../../../data/builtInPack';
import { expectLook, storeSettings } from '../../markLook';
import { expectMark, expectMarks, PATIENCE, type Session, startSession } from '../../session';

const SUMMIT = '乌镇峰会';
const made = {
  '/repeated.html': {
    body: `<!doctype html><meta charset="utf-8"><h1>乌镇峰会</h1><p>乌镇峰会与数字鸿沟，乌镇峰会</p><h2>其二</h2><p>乌镇峰会</p>`,
  },
};

describe('how much is marked, and how', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true, made });
  });
  afterAll(() => session.close());

  it('follows in open tabs, frames and shadow roots without reloading, and back', async () => {
    const page = await session.visit('shadow-dom.html');
    await expectMark(page, SUMMIT);
    await storeSettings(session, { style: 'tint', colour: 'jade' });
    await page.bringToFront();
    await expectLook(page, { style: 'tint', colour: 'jade' });
    await expectLook(page, { style: 'tint', colour: 'jade' }, 'p', '#open');
    await storeSettings(session, { style: 'underline', colour: 'ink' });
    await expectLook(page, { style: 'underline', colour: 'ink' });
    const other = await session.visit('strict-csp.html');
    await expectLook(other, { style: 'underline', colour: 'ink' });
    await storeSettings(session, {});
    await expectLook(page, { style: 'underline', colour: 'cinnabar' });
    await expectLook(other, { style: 'underline', colour: 'cinnabar' });
    await page.close();
    await other.close();
  });

  it('filters what is marked in open tabs: occurrences and kinds', async () => {
    const page = await session.visit('repeated.html');
    const all = [SUMMIT, SUMMIT, '数字鸿沟', SUMMIT, SUMMIT];
    await expectMarks(page, all);
    await storeSettings(session, { occurrences: 'section' });
    await page.bringToFront();
    await expectMarks(page, [SUMMIT, '数字鸿沟', SUMMIT]);
    await storeSettings(session, { occurrences: 'page', hiddenKinds: ['event'] });
    await page.bringToFront();
    await expectMarks(page, ['数字鸿沟']);
    await storeSettings(session, {});
    await page.bringToFront();
    await expectMarks(page, all);
    await page.close();
  });

  it('leaves unmarked what only documents explain that are unticked on the library page', async () => {
    const page = await session.visit('repeated.html');
    await expectMark(page, SUMMIT);
    const library = await session.visitExtension('library.html');
    const tick = async () => {
      for (const { title } of builtInPack.documents) {
        await library.locator(`::-p-aria([role="checkbox"][name="${title}"])`).click();
      }
    };
    await tick();
    await page.bringToFront();
    await expectMarks(page, []);
    await library.bringToFront();
    await tick();
    await page.bringToFront();
    await expectMark(page, SUMMIT);
    await page.close();
    await library.close();
  });

  it('shows marks only while Alt is held where the reader wants it so', async () => {
    await storeSettings(session, { style: 'key' });
    const page = await session.visit('repeated.html');
    const byKey = async () => {
      await page.keyboard.down('Alt');
      const names = await page.evaluate(() => [...CSS.highlights.keys()]);
      await page.keyboard.up('Alt');
      return names;
    };
    await expect.poll(byKey, PATIENCE).toEqual(['pangzhu-exact']);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
    await storeSettings(session, {});
  });
});
