/**
 * Bytes that a context keeps after its garbage is collected: objects, and the buffers outside of them.
 *
 * @param {import('puppeteer-core').CDPSession} session
 */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Of a page. @param {import('puppeteer-core').Page} page */
export async function heapOfPage(page) {
  const session = await page.createCDPSession();
  try {
    return await heapOf(session);
  } finally {
    await session.detach();
  }
}

/**
 * Of the background, as it is; `NaN` where it sleeps.
 *
 * @param {import('../../browser/openBrowser.mjs').OpenedBrowser} opened
 */
export async function heapOfBackground({ browser }) {
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  if (target === undefined) return Number.NaN;
  const session = await target.createCDPSession();
  try {
    return await heapOf(session);
  } finally {
    await session.detach();
  }
}
