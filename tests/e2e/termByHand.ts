import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedTexts, PATIENCE, type Session, startSession } from './session';

const ARTICLE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Article</title>
<p>据报道，龘靐记与齉爩志仍在讨论之中，乌镇峰会也谈到了这件事。</p>`;

/** What an open page may take to follow a change of the library, in milliseconds. */
const SOON = 1_000;

/** In either browser: a term that is made, renamed, deleted and put back by keyboard, and a page that follows. */
export function describeTermByHand(kind: 'chromium' | 'firefox'): void {
  describe('a term made by hand', () => {
    let session: Session;
    let article: Page;
    let library: Page;

    beforeAll(async () => {
      session = await startSession(kind, {
        isShared: true,
        made: { '/article.html': { body: ARTICLE } },
      });
      article = await session.visit('article.html');
      library = await session.visitExtension('library.html');
      await library.waitForSelector('.terms .term');
    });
    afterAll(() => session.close());

    /** How long it takes until these are the marks of the article, which lies behind the library page. */
    async function untilMarked(texts: string[]): Promise<number> {
      await article.bringToFront();
      const start = Date.now();
      await expect.poll(() => markedTexts(article), PATIENCE).toEqual(texts);
      const took = Date.now() - start;
      await library.bringToFront();
      return took;
    }

    /** A button by its words. Firefox takes seconds to find one by its role among those of two hundred terms. */
    async function buttonOf(words: string): Promise<ElementHandle<HTMLButtonElement>> {
      const find = (wanted: string) =>
        [...document.querySelectorAll('button')].find(
          ({ ariaLabel, textContent }) => (ariaLabel ?? textContent) === wanted,
        ) ?? null;
      const found = await library.waitForFunction(find, { polling: 100 }, words);
      return found as ElementHandle<HTMLButtonElement>;
    }

    /** Presses a button that the keyboard has reached. */
    async function press(words: string): Promise<void> {
      await (await buttonOf(words)).focus();
      await library.keyboard.press('Enter');
    }

    it('is marked on a page that is open already', async () => {
      await untilMarked(['乌镇峰会']);
      await press('New term');
      await library.waitForSelector('[data-new-name]:focus');
      await library.keyboard.type('龘靐记');
      await library.keyboard.press('Enter');
      await library.waitForSelector('.term-name-row input[lang="zh-Hans"]');
      await library.keyboard.press('Enter');
      await library.waitForSelector('.done-line');
      const took = await untilMarked(['龘靐记', '乌镇峰会']);
      // Told, not asserted: a busy machine is no failure.
      if (took > SOON) process.stdout.write(`${kind}: the page followed after ${took} ms\n`);
    });

    it('is found under its new name once it is renamed, and no more under the old one', async () => {
      await press('龘靐记');
      const input = await library.waitForSelector('.term-editor input[aria-label="Name"]');
      await input?.focus();
      await library.keyboard.press('End');
      for (let at = 0; at < 3; at++) await library.keyboard.press('Backspace');
      await library.keyboard.type('齉爩志');
      await library.keyboard.press('Enter');
      await untilMarked(['齉爩志', '乌镇峰会']);
    });

    it('is gone once it is deleted, and back once that is undone', async () => {
      await press('齉爩志');
      await press('Delete “齉爩志”');
      await untilMarked(['乌镇峰会']);
      await press('Undo');
      await untilMarked(['齉爩志', '乌镇峰会']);
    });

    it('is there when the library is opened again', async () => {
      await library.close();
      library = await session.visitExtension('library.html');
      await buttonOf('齉爩志');
    });
  });
}
