/** Whether a page is marked, whoever does it and however: by highlights, or by elements put into the page. */
import { countPlaces } from './countPlaces.mjs';

/** When the first mark was there (`performance.mark`), and when the document was. */
export const FIRST_MARK = 'bench-first-mark';
export const ARRIVED = 'bench-arrived';

const QUIET = 2_000;
const STEP = 250;

/**
 * Lets the next pages in `page` note when their first mark is there, and count their marks.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function watchMarks(page) {
  await page.evaluateOnNewDocument(`window.benchCountPlaces = ${countPlaces}`);
  await page.evaluateOnNewDocument(
    (first, arrived) => {
      let own = 0;
      let ownElements = new WeakSet();
      window.benchMarksIn = (element) => {
        let count = element.getElementsByTagName('*').length;
        for (const highlight of CSS.highlights.values()) {
          for (const { startContainer } of highlight) {
            if (element.contains(startContainer)) count += 1;
          }
        }
        return count;
      };
      window.benchMarks = () => {
        let count = document.body.getElementsByTagName('*').length - own;
        for (const { size } of CSS.highlights.values()) count += size;
        return count;
      };
      window.benchPlaces = () => {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        return window.benchCountPlaces(document.body, (each) => ownElements.has(each), ranges);
      };
      document.addEventListener('DOMContentLoaded', () => {
        const elements = [...document.body.getElementsByTagName('*')];
        own = elements.length;
        ownElements = new WeakSet(elements);
        performance.mark(arrived);
        const timer = setInterval(() => {
          if (window.benchMarks() <= 0) return;
          clearInterval(timer);
          performance.mark(first);
        }, 2);
      });
    },
    FIRST_MARK,
    ARRIVED,
  );
}

/**
 * @param {import('puppeteer-core').Page} page that is at rest
 * @returns {Promise<number>} how many places of its text are marked, see `countPlaces`
 */
export function placesMarked(page) {
  return page.evaluate(() => window.benchPlaces());
}

/**
 * Waits until the marks of a page have not changed for two seconds.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {number} patience in milliseconds
 * @returns {Promise<number | null>} how many there are; `null` where it has not come to rest in that time
 */
export async function untilAtRest(page, patience) {
  const deadline = performance.now() + patience;
  let last = -1;
  let since = performance.now();
  while (performance.now() - since < QUIET) {
    if (performance.now() > deadline) return null;
    await new Promise((resolve) => setTimeout(resolve, STEP));
    const marks = await page.evaluate(() => window.benchMarks());
    if (marks === last) continue;
    last = marks;
    since = performance.now();
  }
  return last;
}
