import { SIGNAL } from './ownTasks.mjs';

/** Nothing more is marked once the counts of a page have not changed for so long, in milliseconds. */
const QUIET = 2_500;
const PATIENCE = 120_000;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Lets the next pages in `page` give a signal once the last mark of their first screen is painted.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function watchFirstScreen(page) {
  await page.evaluateOnNewDocument((signal) => {
    const timer = setInterval(() => {
      const fold = document.getElementById('fold');
      const ranges = CSS.highlights.get('pangzhu-exact') ?? [];
      if (![...ranges].some(({ startContainer }) => fold?.contains(startContainer))) return;
      clearInterval(timer);
      performance.mark(signal);
    }, 2);
  }, SIGNAL);
}

/**
 * Waits until the page in front has reported its last marks.
 *
 * @param {import('../../browser/openBrowser.mjs').OpenedBrowser} opened
 * @returns {Promise<number>} how many there are
 */
export async function untilMarked(opened) {
  const deadline = performance.now() + PATIENCE;
  let last = '';
  let since = performance.now();
  while (performance.now() - since < QUIET || last === '') {
    if (performance.now() > deadline) throw new Error('The page is never marked to its end.');
    await pause(250);
    const counts = await inWorker(opened, countsInFront);
    if (counts === last) continue;
    last = counts;
    since = performance.now();
  }
  return JSON.parse(last).reduce((sum, count) => sum + count, 0);
}

/** Runs in the background. */
const countsInFront = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const items = await chrome.storage.session.get(null);
  const counts = [];
  const collect = (value) => {
    if (typeof value !== 'object' || value === null) return;
    if (typeof value.count === 'number' && typeof value.term === 'string') counts.push(value.count);
    else Object.values(value).forEach(collect);
  };
  for (const [key, value] of Object.entries(items)) {
    if (key.split(/\\D+/).includes(String(tab.id))) collect(value);
  }
  return counts.length === 0 ? '' : JSON.stringify(counts);
})()`;

/**
 * Evaluates an expression in the background, which it wakes.
 *
 * @param {import('../../browser/openBrowser.mjs').OpenedBrowser} opened
 * @param {string} expression
 */
async function inWorker({ browser }, expression) {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  return worker.evaluate(expression);
}
