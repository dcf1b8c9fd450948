import { traceOwnTasks } from './ownTasks.mjs';

/**
 * Milliseconds of the extension's work for each of `moves` movements of the pointer over text and marks.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {number} moves
 * @returns {Promise<number[]>}
 */
export async function measurePointerMoves(page, moves) {
  const { tasks } = await traceOwnTasks(page, async () => {
    for (let move = 0; move < moves; move += 1) {
      // Never at rest for long enough to open a note.
      await page.mouse.move(200 + ((move * 37) % 700), 60 + ((move * 23) % 600));
    }
  });
  const times = tasks.map(({ time }) => time);
  if (times.length < moves / 4)
    throw new Error(`Of ${moves} moves only ${times.length} were heard.`);
  return times;
}
