import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFolder } from './broughtFiles';
import { expectMark, PATIENCE, type Session, startSession } from './session';

/** Reading, keeping and suggesting load what they need. */
const SUGGESTING = { timeout: 30_000, interval: 50 };
/** A mark that the reader has just asked for is there before they look up, in milliseconds. */
const SOON = { ...PATIENCE, interval: 20 };

const TEXT = `石桥保护办法

第一条 本办法所称石桥保护区，是指以石桥为中心划定的区域。

第二条 石桥保护区由文物主管部门划定。根据《石桥修缮规程》，修缮应当使用糯米灰浆。

第三条 从事石桥修缮的机构（以下统称修缮机构）应当建立桥梁档案，桥梁档案保存五十年。

第四条 世界古迹基金会（WMF）可以委托修缮机构评估“桥拱病害”，糯米灰浆的配方见《石桥修缮规程》。
`;
const NEWS = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>桥讯</title>
<article><h1>桥讯</h1><p>专家认为，石桥保护区应当扩大，今年的工程已经开始，附近的居民都很支持这个决定。</p>
<p>按照《石桥修缮规程》的要求，工匠用糯米灰浆修补了老桥，并为它建立了桥梁档案。</p></article>`;

/** In either browser: from a text to a marked page, by keyboard. */
export function describeSuggesting(kind: 'chromium' | 'firefox'): void {
  describe('suggested terms', () => {
    let session: Session;
    const folder = fileFolder();

    beforeAll(async () => {
      session = await startSession(kind, {
        isShared: true,
        made: { '/news.html': { body: NEWS } },
      });
    });
    afterAll(async () => {
      await session.close();
      folder.remove();
    });

    const verdicts = (page: Page) =>
      page.$$eval('[role=option]', (rows) =>
        rows.map((row) => (row as HTMLElement).dataset.verdict ?? ''),
      );
    const namesOf = (page: Page, verdict: string) =>
      page.$$eval(`[data-verdict=${verdict}] [data-name]`, (names) =>
        names.map((name) => name.textContent ?? ''),
      );
    const said = (page: Page) =>
      page.$eval('main > [role=status]', (line) => line.textContent ?? '');
    async function press(page: Page, name: string): Promise<void> {
      await page.evaluate((words) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button')];
        buttons.find(({ textContent }) => textContent === words)?.click();
      }, name);
    }

    it('of a text that was dropped mark an open page as soon as they are accepted', async () => {
      const news = await session.visit('news.html');
      const page = await session.visitExtension('library.html');
      const input = await page.waitForSelector('input[type=file][multiple]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(
        folder.write('bridges.txt', TEXT),
      );
      await page.waitForSelector('[data-brought=recognised]');
      await press(page, 'Keep and suggest terms');
      await expect.poll(async () => (await verdicts(page)).length, SUGGESTING).toBeGreaterThan(4);
      await page.waitForSelector('[role=option]:focus');
      for (let count = 0; count < 5; count++) await page.keyboard.press('a');
      await expect.poll(() => said(page), SUGGESTING).toMatch(/^Accepted “.+”, 5 of \d+$/);
      const accepted = await namesOf(page, 'accepted');
      expect(accepted).toHaveLength(5);
      const onPage = accepted.find((name) => NEWS.includes(name)) ?? '';
      expect(onPage).not.toBe('');
      await news.bringToFront();
      await expectMark(news, onPage);
      await page.bringToFront();
      for (let count = 0; count < 5; count++) await page.keyboard.press('z');
      await expect.poll(() => namesOf(page, 'accepted'), SOON).toEqual([]);
      await session.leave(news);
      await page.close();
    });

    it('are decided all at once, and do not come again once they are rejected', async () => {
      const page = await session.visitExtension('library.html');
      await page.waitForSelector('.pack-document button');
      await press(page, 'Suggest terms');
      await page.waitForSelector('[role=option]:focus');
      const [first = ''] = await namesOf(page, 'open');
      await page.keyboard.press('r');
      await expect.poll(() => namesOf(page, 'rejected'), SOON).toEqual([first]);
      const all = (await verdicts(page)).length;
      await page.$eval(
        '.suggestion-first',
        (field, count) => {
          (field as HTMLInputElement).value = String(count);
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        all,
      );
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('.suggestion-bulk .button-main')?.click();
      });
      await expect.poll(() => namesOf(page, 'open'), SOON).toEqual([]);
      const accepted = await namesOf(page, 'accepted');
      await press(page, 'Back to the library');
      await expect
        .poll(() => page.$eval('main', ({ textContent }) => textContent ?? ''), SUGGESTING)
        .toContain(accepted[0]);
      await press(page, 'Suggest terms');
      await page.waitForSelector('main.suggesting:not(:has(progress))');
      expect(await page.$eval('main', ({ textContent }) => textContent ?? '')).toContain(
        'nothing to suggest',
      );
      await page.close();
    });
  });
}
