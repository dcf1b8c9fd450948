import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectMark, expectNote, pointAt, type Session, startSession } from '../../session';

const fileOf = (name: string) =>
  pathToFileURL(fileURLToPath(new URL(`../../../fixtures/pages/hard/${name}`, import.meta.url)))
    .href;

/** An extension that is loaded from a folder may read files; one from a store only where the reader says so. */
describe('files of the reader’s machine', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  async function open(name: string) {
    const page = await session.browser.newPage();
    await page.goto(fileOf(name));
    await page.bringToFront();
    return page;
  }

  it('marks a saved page and opens its notes', async () => {
    const page = await open('covered.html');
    await pointAt(page, '全球数据安全倡议');
    await expectNote(page, '全球数据安全倡议');
    await page.close();
  });

  it('marks a text file', async () => {
    const page = await open('notes.txt');
    await expectMark(page, 'Wuzhen Summit');
    await page.close();
  });

  it('is switched off for all files at once, from the popup', async () => {
    const page = await open('covered.html');
    await expectMark(page, '全球数据安全倡议');
    const popup = await session.visitExtension('popup.html');
    const control = await popup.waitForSelector('[role=switch]');
    expect(await popup.evaluate((element) => element?.ariaLabel ?? '', control)).toContain(
      'file:///',
    );
    await control?.click();
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('pangzhu-exact'))).toBe(false);
    await control?.click();
    await expectMark(page, '全球数据安全倡议');
    await page.close();
  });
});
