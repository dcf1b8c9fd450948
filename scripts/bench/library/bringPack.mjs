import { openExtensionPage } from '../../browser/openBrowser.mjs';

const PATIENCE = 30 * 60_000;

/**
 * Brings a pack's file in as a reader does, on the library page.
 *
 * @param {import('../../browser/openBrowser.mjs').OpenedBrowser} opened
 * @param {string} file
 * @param {string} title of the pack
 * @returns {Promise<number>} milliseconds until the page has it in its list
 */
export async function bringPack(opened, file, title) {
  const page = await openExtensionPage(opened, 'library.html');
  try {
    await giveFile(page, file);
    const start = performance.now();
    while (!(await page.evaluate(isListed, title))) {
      if (performance.now() - start > PATIENCE) throw new Error(`“${title}” never arrives.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return performance.now() - start;
  } finally {
    await page.close();
  }
}

/** @param {import('puppeteer-core').Page} page the library page @param {string} file */
export async function giveFile(page, file) {
  const input = await page.waitForSelector('input[type=file]');
  await input.uploadFile(file);
}

/** Runs in the library page. */
function isListed(title) {
  return [...document.querySelectorAll('article')].some(({ ariaLabel }) => ariaLabel === title);
}
