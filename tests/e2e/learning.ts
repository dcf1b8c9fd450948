import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNote } from '../../scripts/browser/readNote.mjs';
import {
  clickInNote,
  expectNote,
  markedTexts,
  PATIENCE,
  pointAt,
  type Session,
  startSession,
} from './session';

const articleOf = (...sentences: string[]) => ({
  body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Article</title>
<body>${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}`,
});

/** In either browser: three marks that the reader says no to, the rule that comes of them, and a page that obeys it. */
export function describeLearning(kind: 'chromium' | 'firefox'): void {
  describe('what is learned of “not this one”', () => {
    let session: Session;
    let other: Page;

    beforeAll(async () => {
      session = await startSession(kind, {
        isShared: true,
        made: {
          '/first.html': articleOf('旁边就是数字鸿沟鼓谱，翻旧了。'),
          '/second.html': articleOf('他在数字鸿沟鼓谱里找词。'),
          '/third.html': articleOf('后来数字鸿沟鼓谱不见了。'),
          '/other.html': articleOf('街角的数字鸿沟鼓谱还在。', '各国正在弥合数字鸿沟。'),
        },
      });
      other = await session.visit('other.html');
    });
    afterAll(() => session.close());

    const textOf = async (page: Page) => (await readNote(page))?.text ?? '';

    async function sayNo(page: Page): Promise<void> {
      await page.bringToFront();
      await pointAt(page, '数字鸿沟');
      await expectNote(page, '数字鸿沟');
      await clickInNote(page, /^Exact match/);
      await clickInNote(page, /^Not this one/);
      await expect.poll(() => textOf(page), PATIENCE).toContain('No longer marked here.');
    }

    /** Waits until these are the marks of the page that was open all the time. */
    async function untilMarked(texts: string[]): Promise<void> {
      await other.bringToFront();
      await expect.poll(() => markedTexts(other), PATIENCE).toEqual(texts);
    }

    it('is a rule at the third, which every open page obeys once it is taken', async () => {
      await untilMarked(['数字鸿沟', '数字鸿沟']);
      for (const name of ['first.html', 'second.html']) {
        const page = await session.visit(name);
        await sayNo(page);
        expect(await textOf(page)).not.toContain('three times');
        await session.leave(page);
      }
      const page = await session.visit('third.html');
      await sayNo(page);
      await expect
        .poll(() => textOf(page), PATIENCE)
        .toContain('Leave “数字鸿沟鼓谱” unmarked from now on?');
      await clickInNote(page, /^Yes$/);
      await expect.poll(() => textOf(page), PATIENCE).toContain('From now on, on every page.');
      await untilMarked(['数字鸿沟']);
      await session.leave(page);
    });

    it('is undone on the library page, and proposed again', async () => {
      const library = await session.visitExtension('library.html');
      const press = async (words: string) => {
        const path = `//section[@id="learned"]//button[normalize-space()="${words}"]`;
        const found = await library.waitForSelector(`::-p-xpath(${path})`);
        await found?.focus();
        await library.keyboard.press('Enter');
      };
      await press('Take back');
      await untilMarked(['数字鸿沟', '数字鸿沟']);
      await library.bringToFront();
      await press('Take');
      await untilMarked(['数字鸿沟']);
      await library.bringToFront();
      await press('Undo');
      await untilMarked(['数字鸿沟', '数字鸿沟']);
      await library.bringToFront();
      await press('Leave');
      await library.waitForSelector('::-p-text(No rule is proposed)');
      await library.close();
    });
  });
}
