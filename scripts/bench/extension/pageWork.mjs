/** What the page's own work costs: measured with the extension and without, for the ratio of the two. */

/**
 * Processor time of the page's main thread, in milliseconds: what another process takes from the machine
 * meanwhile is not in it.
 */
async function threadTimeOf(session, act) {
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  };
  const before = await now();
  await act();
  return (await now()) - before;
}

/**
 * Milliseconds of processor time for a frame in which the page changes the style of its text, rendering
 * included, on average over `frames`.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {number} frames
 */
export function measureFrames(page, frames) {
  return withSession(page, async (session) => {
    // The first frames are those in which the page comes to rest.
    await page.evaluate(changeStyle, 5);
    const time = await threadTimeOf(session, () => page.evaluate(changeStyle, frames));
    return time / frames;
  });
}

/** Runs in the page. */
async function changeStyle(count) {
  const { port1, port2 } = new MessageChannel();
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    document.body.style.color = frame % 2 === 0 ? '#222' : '#111';
    port2.postMessage(null);
    await new Promise((resolve) => {
      port1.onmessage = resolve;
    });
  }
}

/**
 * Milliseconds of processor time in which the page removes `count` elements with marks in them, one by
 * one, until it has its next turn.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {number} count
 */
export function measureRemovals(page, count) {
  return withSession(page, (session) =>
    threadTimeOf(session, () => page.evaluate(removeSpans, count)),
  );
}

/** Runs in the page. */
async function removeSpans(wanted) {
  const elements = [...document.querySelectorAll('article span')].slice(0, wanted);
  if (elements.length < wanted) throw new Error(`Only ${elements.length} elements to remove.`);
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const element of elements) element.remove();
  port2.postMessage(null);
  await new Promise((resolve) => {
    port1.onmessage = resolve;
  });
}

async function withSession(page, act) {
  const session = await page.createCDPSession();
  try {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await act(session);
  } finally {
    await session.detach();
  }
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
