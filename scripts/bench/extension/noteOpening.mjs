import { pointOnMark } from '../../browser/readMarks.mjs';
import { readNote } from '../../browser/readNote.mjs';

/**
 * Milliseconds from the pointer's rest on a mark to the painted note, beyond the rest that is meant to open it.
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
    const opened = page.evaluate(timeToNote);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await page.mouse.move(x, y);
    times.push((await opened) - rest);
  }
  return times;
}

async function untilNoNote(page) {
  for (let attempt = 0; (await readNote(page)) !== null; attempt += 1) {
    if (attempt > 100) throw new Error('The note does not close.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs in the page, which sees of a note only that it is there. */
function timeToNote() {
  return new Promise((resolve, reject) => {
    let start = 0;
    addEventListener(
      'pointermove',
      () => {
        start = performance.now();
      },
      { capture: true, once: true },
    );
    const look = () => {
      const note = document.querySelector('pangzhu-note');
      // It comes with its passage in it, unless that is more than 150 ms late.
      if (note !== null) {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - start);
        requestAnimationFrame(() => channel.port2.postMessage(null));
        return;
      }
      if (start > 0 && performance.now() - start > 10_000) reject(new Error('No note opens.'));
      else requestAnimationFrame(look);
    };
    look();
  });
}
