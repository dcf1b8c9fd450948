import { openExtensionPage } from '../../browser/openBrowser.mjs';

/** Typed letter by letter: each is a search. */
const QUERIES = ['网络空间', 'wuzhen', '数字鸿沟', 'digital divide', '烏鎮峰會', 'wangluo'];

/**
 * Milliseconds from a key-press in the popup's search to its results in the page, laid out, for each
 * letter of a few queries.
 *
 * @param {import('../../browser/openBrowser.mjs').OpenedBrowser} opened
 * @returns {Promise<number[]>}
 */
export async function measurePopupSearch(opened) {
  const page = await openExtensionPage(opened, 'popup.html');
  try {
    await page.bringToFront();
    await page.waitForSelector('input[type=search]');
    const times = [];
    for (const query of QUERIES) {
      await page.focus('input[type=search]');
      await page.evaluate(() => document.querySelector('input[type=search]').select());
      for (const letter of query) times.push(await timeOf(page, letter));
    }
    return times;
  } finally {
    await page.close();
  }
}

/** Types one letter; `null` never: a search without results changes the page, too. */
async function timeOf(page, letter) {
  const changed = page.evaluate(
    () =>
      new Promise((resolve) => {
        let start = 0;
        addEventListener(
          'input',
          () => {
            start = performance.now();
          },
          { capture: true, once: true },
        );
        const observer = new MutationObserver(() => {
          if (start === 0) return;
          document.body.getBoundingClientRect();
          const time = performance.now() - start;
          clearTimeout(rest);
          // The last change before the page comes to rest is the one with the results.
          rest = setTimeout(() => {
            observer.disconnect();
            resolve(time);
          }, 150);
        });
        let rest = setTimeout(() => {
          observer.disconnect();
          resolve(0);
        }, 3_000);
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      }),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  await page.keyboard.sendCharacter(letter);
  return changed;
}
