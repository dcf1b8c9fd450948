/** What the page's own work costs: measured with the extension and without, for the ratio of the two. */

/**
 * Milliseconds of frames in which the page changes the style of its text, from the change to the end of
 * the frame's rendering.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {number} frames
 * @returns {Promise<number[]>}
 */
export function measureFrames(page, frames) {
  return page.evaluate(async (count) => {
    const times = [];
    const { port1, port2 } = new MessageChannel();
    for (let frame = 0; frame < count; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      document.body.style.color = frame % 2 === 0 ? '#222' : '#111';
      port2.postMessage(null);
      await new Promise((resolve) => {
        port1.onmessage = resolve;
      });
      times.push(performance.now() - start);
    }
    // The first frames are those in which the page comes to rest.
    return times.slice(5);
  }, frames + 5);
}

/**
 * Milliseconds in which the page removes `count` elements with marks in them, one by one, until it has
 * its next turn.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {number} count
 * @returns {Promise<number>}
 */
export function measureRemovals(page, count) {
  return page.evaluate(async (wanted) => {
    const elements = [...document.querySelectorAll('article span')].slice(0, wanted);
    if (elements.length < wanted) throw new Error(`Only ${elements.length} elements to remove.`);
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    for (const element of elements) element.remove();
    port2.postMessage(null);
    await new Promise((resolve) => {
      port1.onmessage = resolve;
    });
    return performance.now() - start;
  }, count);
}

/**
 * Bytes that the page's scripts keep, the extension's among them.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function measureMemory(page) {
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  } finally {
    await session.detach();
  }
}
