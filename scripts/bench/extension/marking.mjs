import { longestOf, totalOf, traceOwnTasks } from './ownTasks.mjs';
import { untilMarked, watchFirstScreen } from './pageState.mjs';

/**
 * @typedef {object} MarkingCost Milliseconds of processor time on the page's main thread.
 * @property {number} first Until the first screen is marked.
 * @property {number} all Until everything is.
 * @property {number} longest The longest task of the extension.
 * @property {number} start The task in which the script itself starts.
 * @property {number} marks
 */

/**
 * Loads a page in a new tab and measures what marking it costs.
 *
 * @param {import('../../browser/openBrowser.mjs').OpenedBrowser} opened
 * @param {string} url
 * @returns {Promise<MarkingCost>}
 */
export async function measureMarking(opened, url) {
  const page = await opened.browser.newPage();
  page.setDefaultTimeout(120_000);
  try {
    await watchFirstScreen(page);
    let marks = 0;
    const { tasks, signals } = await traceOwnTasks(page, async () => {
      await page.goto(url, { timeout: 120_000 });
      marks = await untilMarked(opened);
    });
    const [firstScreen = Number.POSITIVE_INFINITY] = signals;
    return {
      first: totalOf(tasks.filter(({ start }) => start < firstScreen)),
      all: totalOf(tasks),
      longest: longestOf(tasks),
      start: tasks[0]?.time ?? 0,
      marks,
    };
  } finally {
    await page.close();
  }
}
