import { openExtensionPage } from '../../browser/openBrowser.mjs';

/** The browser lets an idle background live for half a minute; what it keeps for its next life takes less. */
const REST = 1_500;

/** Kills the background, if it is awake, and waits until it is gone. */
export async function killWorker({ browser }) {
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  if (target === undefined) return;
  const gone = new Promise((resolve) => {
    browser.on('targetdestroyed', (destroyed) => destroyed === target && resolve());
  });
  const worker = await target.worker();
  await worker?.close();
  await gone;
}

/**
 * Milliseconds from a message to a background that does not run to its answer, and again to one that does.
 *
 * @param {import('../../browser/openBrowser.mjs').OpenedBrowser} opened
 * @param {number} runs
 * @param {object} message
 * @returns {Promise<{ cold: number[], warm: number[] }>}
 */
export async function measureBackground(opened, runs, message) {
  const page = await openExtensionPage(opened, 'welcome.html');
  const ask = () =>
    page.evaluate(async (sent) => {
      const start = performance.now();
      const reply = await chrome.runtime.sendMessage(sent);
      const time = performance.now() - start;
      if (reply?.answer === undefined) throw new Error(`No answer: ${JSON.stringify(reply)}`);
      return time;
    }, message);
  const cold = [];
  const warm = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      await killWorker(opened);
      cold.push(await ask());
      warm.push(await ask());
      await new Promise((resolve) => setTimeout(resolve, REST));
    }
    return { cold, warm };
  } finally {
    await page.close();
  }
}
