import { openExtensionPage } from '../../browser/openBrowser.mjs';
import { killWorker, measureBackground } from '../extension/background.mjs';
import { measureRuns, spreadOf } from '../extension/measureRuns.mjs';
import { untilMarked } from '../extension/pageState.mjs';
import { measurePopupSearch } from '../extension/popupSearch.mjs';
import { heapOfBackground, heapOfPage } from './heap.mjs';

const RUNS = 5;
const PATIENCE = 120_000;

/**
 * What a library costs where it is used, as medians in milliseconds and bytes.
 *
 * @param {import('../../browser/openBrowser.mjs').OpenedBrowser} opened
 * @param {object} given
 * @param {string} given.url of a page that has marks of the built-in pack
 * @param {{ term: string, mark: string }} given.note a term of it and how it is written
 * @param {string} given.document id of a document
 */
export async function measureLibrary(opened, { url, note, document }) {
  const firstMark = await measureRuns(RUNS, () => untilFirstMark(opened, url));
  const tab = await tabHeap(opened, url);
  const index = await measureBackground(opened, RUNS, {
    type: 'index/get',
    known: null,
    look: null,
  });
  const asked = await measureBackground(opened, RUNS, {
    type: 'note/get',
    term: note.term,
    paragraph: `在${note.mark}上。`,
    script: 'hans',
    rank: 0,
  });
  const background = await heapOfBackground(opened);
  const search = await measurePopupSearch(opened);
  const reader = await measureReader(opened, document);
  const median = (values) => spreadOf(values).median;
  return {
    firstMark: firstMark.time.median,
    index: median(index.cold),
    note: median(asked.cold),
    noteAwake: median(asked.warm),
    search: median(search),
    reader: reader.time,
    background,
    readerHeap: reader.heap,
    tab,
  };
}

/** From navigation to the first painted mark, by a background that has to wake, as after a rest. */
async function untilFirstMark(opened, url) {
  await killWorker(opened);
  const page = await opened.browser.newPage();
  try {
    await page.evaluateOnNewDocument(() => {
      const timer = setInterval(() => {
        if ((CSS.highlights.get('pangzhu-exact')?.size ?? 0) === 0) return;
        clearInterval(timer);
        globalThis.firstMarkAfter = performance.now();
      }, 2);
    });
    await page.goto(url, { timeout: PATIENCE });
    const deadline = performance.now() + PATIENCE;
    for (;;) {
      const time = await page.evaluate(() => globalThis.firstMarkAfter);
      if (time !== undefined) return { time };
      if (performance.now() > deadline) throw new Error('The page is never marked.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    await page.close();
  }
}

/** What a page and what we have in it keep. */
async function tabHeap(opened, url) {
  const page = await opened.browser.newPage();
  try {
    await page.goto(url, { timeout: PATIENCE });
    await page.bringToFront();
    await untilMarked(opened);
    return await heapOfPage(page);
  } finally {
    await page.close();
  }
}

/** Milliseconds from the reader's opening to a document's first passage, and what the page keeps then. */
async function measureReader(opened, document) {
  const times = [];
  let heap = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const page = await openExtensionPage(opened, `reader.html?document=${document}&passage=1`);
    try {
      await page.waitForSelector('[data-passage="1"]', { timeout: PATIENCE });
      times.push(performance.now() - start);
      heap = await heapOfPage(page);
    } finally {
      await page.close();
    }
  }
  return { time: spreadOf(times).median, heap };
}
