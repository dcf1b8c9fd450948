import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { addressOf } from '../../scripts/browser/openBrowser.mjs';
import { readMarks } from '../../scripts/browser/readMarks.mjs';
import type { MadePage } from '../../scripts/servePages.mjs';
import { expectMark, PATIENCE, type Session } from './session';

/** A page without scripts, and without an origin: no frame of ours runs in it. */
export const SANDBOXED: Record<string, MadePage> = {
  '/sandboxed': {
    body: '<!doctype html><meta charset="utf-8"><title>沙盒</title><p lang="zh-CN">各方在乌镇峰会上谈合作。</p>',
    headers: { 'content-security-policy': "default-src 'none'; sandbox" },
  },
};

/**
 * Points at a mark until its note is there to be pressed, by what is on top of the page below the mark. Scripts of a
 * test run there, but nothing that waits for a frame to be painted.
 */
export async function openBareNote(page: Page, text: string): Promise<void> {
  await expectMark(page, text);
  const box = (await readMarks(page)).find((mark) => mark.text === text)?.rects[0];
  if (box === undefined) throw new Error(`“${text}” is not marked.`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(2, y);
  await page.mouse.move(x, y, { steps: 6 });
  const isOnTop = () =>
    page.evaluate((...at) => document.elementFromPoint(...at)?.hasAttribute('popover'), x, y + 40);
  await expect.poll(isOnTop, PATIENCE).toBe(true);
}

async function readersOf({ browser, extensionUrl }: Session): Promise<string[]> {
  const addresses = await Promise.all((await browser.pages()).map(addressOf));
  return addresses.flatMap((address) =>
    address?.startsWith(extensionUrl('reader.html')) ? [new URL(address).search] : [],
  );
}

/** How many elements the page sees beside its own. */
const strangers = (page: Page) => page.evaluate(() => document.documentElement.children.length - 2);

/** What holds where no note can be drawn: the term is named, and what the library has is one press away. */
export function describeSandboxedPages(begun: () => Session): void {
  it('name the term, and lead to the reader', async () => {
    const page = await begun().visit('/sandboxed');
    await openBareNote(page, '乌镇峰会');
    expect(await strangers(page)).toBe(1);
    // Closing it comes first, then the reader.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => readersOf(begun()), PATIENCE).toEqual(['?term=wuzhen-summit']);
    await page.close();
  });

  it('have nothing left over in them once Escape is pressed', async () => {
    const page = await begun().visit('/sandboxed');
    await openBareNote(page, '乌镇峰会');
    expect(await strangers(page)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => strangers(page), PATIENCE).toBe(0);
    await page.close();
  });
}
