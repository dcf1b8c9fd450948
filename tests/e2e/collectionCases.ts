import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseFormat, press } from './exporting';
import {
  clickInNote,
  expectMark,
  expectNote,
  PATIENCE,
  pointAt,
  type Session,
  startSession,
} from './session';

const ARTICLE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>今日要闻</title>
<p>各方认为，弥合数字鸿沟是共同的任务。数字鸿沟还在扩大。</p>
<p>乌镇峰会也谈到了这件事。</p>
<div style="height: 4000px"></div>
<p>远处的网络主权，没有人读到。</p>`;

const sentencesIn = (page: Page) =>
  page.$$eval('.met-row blockquote', (quotes) => quotes.map(({ textContent }) => textContent));

/** Has the page remember the texts of the files that it gives the reader. */
async function rememberFiles(page: Page): Promise<() => Promise<string | undefined>> {
  await page.evaluate(() => {
    const files: string[] = [];
    Object.assign(window, { files });
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => files.push(text));
      return make.call(URL, blob);
    };
  });
  return () => page.evaluate(() => (window as unknown as { files: string[] }).files.at(-1));
}

/** In either browser: what is met is kept once that is asked for, looked through, exported, deleted and put back. */
export function describeCollection(kind: 'chromium' | 'firefox'): void {
  describe('what a reader met', () => {
    let session: Session;
    let library: Page;

    beforeAll(async () => {
      session = await startSession(kind, {
        isShared: true,
        made: { '/article.html': { body: ARTICLE } },
      });
    });
    afterAll(() => session.close());

    const click = (name: string) => library.locator(`::-p-aria([name="${name}"])`).click();
    const search = (words: string) =>
      library.$eval(
        '.met-filters input',
        (field, value) => {
          (field as HTMLInputElement).value = value;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        words,
      );
    const readArticle = async () => {
      const page = await session.visit('article.html');
      await expectMark(page, '数字鸿沟');
      return page;
    };

    it('is not kept until that is asked for, but for places kept from a note', async () => {
      const page = await readArticle();
      await pointAt(page, '乌镇峰会');
      await expectNote(page, '乌镇峰会');
      await clickInNote(page, /^Keep this place$/);
      await clickInNote(page, /^Show$/);
      library = await session.visitExtension('library.html#met=');
      await expect.poll(() => sentencesIn(library), PATIENCE).toEqual(['乌镇峰会也谈到了这件事。']);
      await page.close();
    });

    it('is kept with its first sentence once that is switched on, and nothing that was out of sight', async () => {
      await click('Keep the terms I meet');
      const page = await readArticle();
      await library.bringToFront();
      await page.bringToFront();
      const said = async () => (await sentencesIn(library)).toSorted();
      await expect
        .poll(said, { ...PATIENCE, timeout: 20_000 })
        .toEqual(['乌镇峰会也谈到了这件事。', '各方认为，弥合数字鸿沟是共同的任务。']);
      await page.close();
      await library.bringToFront();
    });

    it('is looked through by words and by term', async () => {
      await search('鴻溝');
      await expect
        .poll(() => sentencesIn(library), PATIENCE)
        .toEqual(['各方认为，弥合数字鸿沟是共同的任务。']);
      await search('');
      await library.select('.met-filters select', '1');
      await expect.poll(async () => (await sentencesIn(library)).length, PATIENCE).toBe(1);
    });

    it('is exported as it is filtered', async () => {
      await library.select('.met-filters select', '-1');
      await search('鸿沟');
      await expect.poll(async () => (await sentencesIn(library)).length, PATIENCE).toBe(1);
      const lastFile = await rememberFiles(library);
      await chooseFormat(library, '.met-actions', 'markdown');
      await press(library, 'save', 'Saved');
      await expect.poll(lastFile, PATIENCE).toContain('> 各方认为，弥合数字鸿沟是共同的任务。');
      expect(await lastFile()).toContain('今日要闻');
      await library.keyboard.press('Escape');
      await chooseFormat(library, '.met-actions', 'csv');
      await press(library, 'save', 'Saved');
      await expect.poll(lastFile, PATIENCE).toContain('term,sentence,title,url,date,id');
      expect(await lastFile()).not.toContain('乌镇峰会');
      await library.keyboard.press('Escape');
    });

    it('is shown on the page of its term', async () => {
      const reader = await session.visitExtension('reader.html?term=digital-divide');
      await reader.waitForSelector('.term-met blockquote');
      expect(await reader.$eval('.term-met blockquote', (quote) => quote.textContent)).toContain(
        '弥合数字鸿沟',
      );
      await reader.close();
    });

    it('is deleted, and comes back when that is undone', async () => {
      await library.bringToFront();
      await search('');
      await click('Delete all: 2');
      await expect.poll(() => sentencesIn(library), PATIENCE).toEqual([]);
      await click('Undo');
      await expect.poll(async () => (await sentencesIn(library)).length, PATIENCE).toBe(2);
    });
  });
}
