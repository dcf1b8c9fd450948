import { readNote } from '../browser/readNote.mjs';
import { sentinelOf } from './casePages.mjs';

/** How long a mark or a note is waited for, in milliseconds. */
const PATIENCE = 5_000;

/**
 * @typedef {object} ObservedMark
 * @property {number} start UTF-16 offset in the text of the case, without ruby annotations.
 * @property {number} end
 * @property {string} surface
 * @property {string | null} term Which term its note is about; `null` where no note opened.
 */

/**
 * Opens the page of a case and reads what a reader can see there: which stretches are marked, and, by
 * resting the pointer on each, what they are marked as.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} url
 * @param {import('./casePages.mjs').EvaluationCase} item
 * @param {(label: string) => string | null} termOfLabel
 * @returns {Promise<ObservedMark[]>} Throws where not even the sentinel gets marked.
 */
export async function observeCase(page, url, item, termOfLabel) {
  await page.goto(url);
  await page.waitForFunction(
    (text) =>
      [...CSS.highlights.entries()].some(
        ([name, ranges]) =>
          name.startsWith('pangzhu') &&
          [...ranges].some(
            ({ startContainer }) => startContainer.parentElement?.id === 'sentinel',
          ) &&
          document.getElementById('sentinel').textContent === text,
      ),
    { timeout: PATIENCE, polling: 50 },
    sentinelOf(item).text,
  );
  const spans = await settledSpans(page);
  const marks = [];
  for (const { start, end, surface, x, y } of spans) {
    const label = await labelAt(page, x, y);
    marks.push({ start, end, surface, term: label === null ? null : termOfLabel(label) });
  }
  return marks;
}

/** Blocks are painted as they are scanned: waits until the marks have stayed the same for a while. */
async function settledSpans(page) {
  let spans = [];
  for (let calm = 0; calm < 4; ) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const now = await page.evaluate(readSpans);
    calm = now.length === spans.length ? calm + 1 : 0;
    spans = now;
  }
  return spans;
}

/** Runs in the page. */
function readSpans() {
  const container = document.getElementById('case');
  // Text before each text node, as the labels count it.
  const before = new Map();
  let length = 0;
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    before.set(walker.currentNode, length);
    if (walker.currentNode.parentElement.closest('rt, rp') === null) {
      length += walker.currentNode.length;
    }
  }
  const spans = [];
  for (const name of ['pangzhu-exact', 'pangzhu-variant']) {
    for (const range of CSS.highlights.get(name) ?? []) {
      if (!container.contains(range.startContainer)) continue;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const [rect] = live.getClientRects();
      spans.push({
        start: before.get(range.startContainer) + range.startOffset,
        end: before.get(range.endContainer) + range.endOffset,
        surface: live.toString(),
        x: rect.x + rect.width / 2,
        y: rect.y + rect.height / 2,
      });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

async function labelAt(page, x, y) {
  await page.mouse.move(x, 4);
  await page.mouse.move(x, y, { steps: 3 });
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    const note = await readNote(page);
    if (note !== null) {
      await page.keyboard.press('Escape');
      await page.mouse.move(x, 4);
      return note.label;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return null;
}
