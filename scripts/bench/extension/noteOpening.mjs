import { pointOnMark } from '../../browser/readMarks.mjs';
import { noteFrames, readNote } from '../../browser/readNote.mjs';

/** Milliseconds between two looks. */
const STEP = 2;

/**
 * Milliseconds from the pointer's rest on a mark to the painted note, beyond the delay that is meant. The page sees
 * nothing of a note, so the debugging protocol looks for it, which takes a few milliseconds itself.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} text of the mark
 * @param {number} rest that opens a note, in milliseconds
 * @param {number} runs
 * @returns {Promise<number[]>}
 */
export async function measureNote(page, text, rest, runs) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    await page.mouse.move(2, 700);
    await untilNoNote(page);
    const { x, y } = await pointOnMark(page, text);
    await page.mouse.move(x, y);
    const start = performance.now();
    await untilShown(page);
    times.push(performance.now() - start - rest);
  }
  return times;
}

async function untilNoNote(page) {
  for (let attempt = 0; (await noteFrames(page)).length > 0; attempt += 1) {
    if (attempt > 100) throw new Error('The note does not close.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** It comes with its passage in it, unless that is more than 150 ms late. */
async function untilShown(page) {
  const deadline = performance.now() + 10_000;
  while (performance.now() < deadline) {
    if ((await noteFrames(page)).some(({ isShown }) => isShown)) {
      if ((await readNote(page))?.marked.length > 0) return;
    }
    // Whoever asks without a pause keeps from loading what is asked for.
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
  throw new Error('No note opens.');
}
