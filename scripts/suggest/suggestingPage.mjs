/** What scripts do on the library page on the way from a file to its suggestions. */

/** How long one step may take, in milliseconds. */
const PATIENCE = 180_000;

/**
 * Puppeteer's own waiting makes functions of strings, which the policy of extension pages forbids.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {(...given: unknown[]) => boolean} holds runs in the page
 * @param {{ lookAgain: number, given?: unknown[] }} options after how many milliseconds it is asked again, and what it is given
 */
export async function until(page, holds, { lookAgain, given = [] }) {
  const deadline = Date.now() + PATIENCE;
  while (!(await page.evaluate(holds, ...given))) {
    if (Date.now() > deadline) throw new Error('The library page does not come to an end.');
    await new Promise((resolve) => setTimeout(resolve, lookAgain));
  }
}

/** Whether the file is read, or refused. Runs in the page. */
export function isRead() {
  return document.querySelector('[data-brought=recognised], [data-brought=failed]') !== null;
}

/** Runs in the page. */
export function isRefused() {
  return document.querySelector('[data-brought=failed]') !== null;
}

/** Runs in the page. */
export function pressSuggest() {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === 'Keep and suggest terms')?.click();
}
