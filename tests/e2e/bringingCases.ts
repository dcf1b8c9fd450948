import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTS, fileFolder, TERM_BASES } from './broughtFiles';
import { expectMark, type Session, startSession } from './session';

/** Reading and keeping loads what it needs, and looks for all terms in all documents. */
const BRINGING = { timeout: 30_000, interval: 50 };
const NEWS = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>桥讯</title>
<article><h1>桥讯</h1><p>广济桥与西市河之间，今年要修一条新路，工程预计在秋天完成，届时两岸的往来将更加方便。</p>
<p>负责人说，新路不会影响河上的老桥，也不会改变镇上的风貌，居民可以放心。</p></article>`;

/** In either browser: what a reader brings in, by mouse and by keyboard, and what becomes of it. */
export function describeBringing(kind: 'chromium' | 'firefox'): void {
  describe('bringing in', () => {
    let session: Session;
    const folder = fileFolder();

    beforeAll(async () => {
      session = await startSession(kind, { made: { '/news.html': { body: NEWS } } });
    });
    afterAll(async () => {
      await session.close();
      folder.remove();
    });

    const told = (page: Page) => page.$eval('main', (main) => main.textContent ?? '');
    const stages = (page: Page) =>
      page.$$eval('[data-brought]', (items) =>
        items.map((item) => (item as HTMLElement).dataset.brought),
      );
    async function choose(page: Page, ...paths: string[]): Promise<void> {
      const input = await page.waitForSelector('input[type=file][multiple]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
    }
    async function press(page: Page, name: RegExp): Promise<void> {
      const handle = await page.evaluateHandle(
        (pattern) =>
          [...document.querySelectorAll('button, a')].find((each) =>
            new RegExp(pattern).test(each.textContent ?? ''),
          ),
        name.source,
      );
      await (handle as ElementHandle<HTMLElement>).click();
    }

    it.each(DOCUMENTS)('$file is recognised, kept with one press, and read', async (brought) => {
      const page = await session.visitExtension('library.html');
      await choose(page, folder.write(brought.file, brought.bytes));
      await expect.poll(() => stages(page), BRINGING).toEqual(['recognised']);
      await press(page, /^Keep$/);
      await expect.poll(() => stages(page), BRINGING).toEqual(['kept']);
      await press(page, /^Read it$/);
      await expect.poll(() => told(page).catch(() => ''), BRINGING).toContain(brought.words);
      await expect
        .poll(() => page.$eval('article', (article) => article.ariaLabel), BRINGING)
        .toBe(brought.title);
      await page.close();
    });

    it('a page is marked from term bases that are kept all at once', async () => {
      const news = await session.visit('news.html');
      const page = await session.visitExtension('library.html');
      await choose(page, ...TERM_BASES.map(({ file, bytes }) => folder.write(file, bytes)));
      await expect.poll(() => stages(page), BRINGING).toEqual(['recognised', 'recognised']);
      await press(page, /^Keep all/);
      await expect.poll(() => stages(page), BRINGING).toEqual(['kept', 'kept']);
      await news.bringToFront();
      for (const { name } of TERM_BASES) await expectMark(news, name);
      await session.leave(news);
      await page.close();
    });

    it('a pasted text is looked through, corrected and kept, all by keyboard', async () => {
      const page = await session.visitExtension('library.html');
      await page.waitForSelector('.file-drop');
      await page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.file-drop button')];
        buttons.find((button) => button.textContent?.startsWith('Paste'))?.focus();
      });
      await page.keyboard.press('Enter');
      await page.waitForSelector('textarea:focus');
      await page.keyboard.type('Of ferries\n\nThe ferry leaves at noon. It comes back at night.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => stages(page), BRINGING).toEqual(['recognised']);
      await page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.brought button')];
        buttons.find((button) => button.textContent?.startsWith('Look through'))?.focus();
      });
      await page.keyboard.press('Enter');
      await page.waitForSelector('.block-text');
      await page.focus('.block-text[tabindex="0"]');
      await page.keyboard.press('2');
      await expect.poll(() => told(page), BRINGING).toContain('Heading 2');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('q');
      await expect.poll(() => told(page), BRINGING).toContain('QuoteThe ferry leaves');
      await page.focus('.review-head .button-main');
      await page.keyboard.press('Enter');
      await expect.poll(() => stages(page), BRINGING).toEqual(['kept']);
      await page.close();
    });

    it('the browser’s Back leads from looking through to the list, and nothing is lost', async () => {
      const page = await session.visitExtension('library.html');
      await choose(page, folder.write('ferries.md', '# Of ferries\n\nThe ferry leaves at noon.\n'));
      await expect.poll(() => stages(page), BRINGING).toEqual(['recognised']);
      await press(page, /^Look through/);
      await page.waitForSelector('.block-text');
      await page.evaluate(() => history.back());
      await expect.poll(() => stages(page), BRINGING).toEqual(['recognised']);
      await page.close();
    });

    it('the page in front is added with its address, and looked through at once', async () => {
      const news = await session.visit('news.html');
      const popup = await session.visitExtension('popup.html');
      await popup.waitForSelector('[data-way=add]');
      // The popup is gone before the click could answer.
      void popup.evaluate(() => document.querySelector<HTMLElement>('[data-way=add]')?.click());
      const library = await openedLibrary(session);
      await expect.poll(() => told(library), BRINGING).toContain('工程预计在秋天完成');
      await press(library, /^Keep$/);
      await expect.poll(() => stages(library), BRINGING).toEqual(['kept']);
      await library.close();
      await session.leave(news);
    });

    it('a file that changed takes the place of its earlier version, and links lead to the same words', async () => {
      const page = await session.visitExtension('library.html');
      const before = '# Of locks\n\nFirst words.\n\nSecond words.\n\nThird words.\n';
      await choose(page, folder.write('locks.md', before));
      await expect.poll(() => stages(page), BRINGING).toEqual(['recognised']);
      await press(page, /^Keep$/);
      await expect.poll(() => stages(page), BRINGING).toEqual(['kept']);
      const link = await page.$eval('[data-brought=kept] a', (a) => (a as HTMLAnchorElement).href);
      await choose(page, folder.write('locks.md', before.replace('First', 'New words.\n\nFirst')));
      await expect.poll(() => stages(page), BRINGING).toEqual(['kept', 'recognised']);
      await expect.poll(() => told(page), BRINGING).toContain('same: 3 · added: 1 · gone: 0');
      await press(page, /^Keep$/);
      await expect.poll(() => stages(page), BRINGING).toEqual(['kept', 'kept']);
      const query = new URL(link.replace('passage=1', 'passage=2')).search;
      const reader = await session.visitExtension(`reader.html${query}`);
      await reader.waitForSelector('[aria-current=true]');
      expect(await reader.$eval('[aria-current=true]', (passage) => passage.textContent)).toBe(
        'Second words.',
      );
      await reader.close();
      await page.close();
    });

    it('the same file again is said to be in the library already', async () => {
      const page = await session.visitExtension('library.html');
      await choose(page, folder.write('bridges again.csv', TERM_BASES[0].bytes));
      await expect.poll(() => told(page), BRINGING).toContain('in the library already');
      await page.close();
    });

    it('a broken file is refused in a sentence, and the others are kept', async () => {
      const page = await session.visitExtension('library.html');
      await choose(
        page,
        folder.write('broken.pdf', '%PDF-1.4\nnothing more'),
        folder.write('empty.txt', ''),
        folder.write('sound.txt', 'A sound text.'),
      );
      await expect.poll(() => stages(page), BRINGING).toEqual(['failed', 'failed', 'recognised']);
      expect(await told(page)).toMatch(/“broken\.pdf” was not brought in\..*damaged/);
      expect(await told(page)).toContain('The file is empty.');
      await press(page, /^Keep all/);
      await expect.poll(() => stages(page), BRINGING).toEqual(['failed', 'failed', 'kept']);
      await page.close();
    });

    it('a page that is closed half-way leaves all of what was to be kept, or nothing', async () => {
      const paths = Array.from({ length: 12 }, (_, at) =>
        folder.write(`half ${at}.txt`, `Half ${at}\n\n${`Sentence ${at} of many. `.repeat(400)}`),
      );
      for (const wait of [0, 40, 120]) {
        const page = await session.visitExtension('library.html');
        await choose(page, ...paths);
        await expect
          .poll(async () => new Set(await stages(page)), BRINGING)
          .toEqual(new Set(['recognised']));
        await page.evaluate(() => {
          document.querySelector<HTMLElement>('.brought-all .button-main')?.click();
        });
        await new Promise((resolve) => setTimeout(resolve, wait));
        await page.close();
        const after = await session.visitExtension('library.html');
        await expect.poll(() => told(after), BRINGING).toContain('石桥记');
        const kept = await after.$$eval('article h3', (heads) =>
          heads.map((head) => head.textContent).filter((title) => title?.startsWith('half')),
        );
        expect([0, paths.length]).toContain(kept.length);
        await after.close();
        if (kept.length > 0) break;
      }
    });
  });
}

/** The library page that something else has opened. */
async function openedLibrary({ browser, extensionUrl }: Session): Promise<Page> {
  const address = extensionUrl('library.html');
  const find = async () => {
    for (const page of await browser.pages()) {
      const url = await page.evaluate(() => location.href).catch(() => '');
      if (url.startsWith(address)) return page;
    }
    return null;
  };
  let found: Page | null = null;
  await expect
    .poll(async () => {
      found = await find();
      return found !== null;
    }, BRINGING)
    .toBe(true);
  if (found === null) throw new Error('No library page was opened.');
  return found;
}
