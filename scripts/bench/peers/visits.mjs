/** What each row of the table is measured by: a visit to a page in a tab of its own. Times in milliseconds. */
import { measureFrames, measureMemory, measureRemovals } from '../extension/pageWork.mjs';
import { ARRIVED, FIRST_MARK, placesMarked, untilAtRest, watchMarks } from './markCount.mjs';

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];
/** Whoever has not marked a page by then is given up. */
const PATIENCE = 60_000;
const BATCHES = 9;
/** Between two batches: whoever marks in turns has had its turn. */
const APART = 700;

async function inTab({ browser }, act) {
  const page = await browser.newPage();
  page.setDefaultTimeout(2 * PATIENCE);
  page.on('dialog', (dialog) => void dialog.dismiss());
  try {
    await watchMarks(page);
    return await act(page);
  } finally {
    await page.close();
  }
}

async function open(page, url) {
  await page.goto(url, { timeout: 2 * PATIENCE });
  await page.bringToFront();
  return untilAtRest(page, PATIENCE);
}

/**
 * @param {import('../../browser/openBrowser.mjs').OpenedBrowser} opened
 * @param {string} url
 * @returns {Promise<{ first: number, thread: number, longest: number, heap: number, marks: number,
 *   places: number } | null>}
 *   `first` from the arrival of the document to the first mark, `thread` what the main thread had to do (processor
 *   time, all told), `longest` of its tasks since the document arrived, `heap` in bytes,
 *   `marks` elements put in and ranges registered, `places` those of the text that they mark; `null` where it was given up
 */
export function visitArticle(opened, url) {
  return inTab(opened, async (page) => {
    await page.tracing.start({ categories: CATEGORIES });
    const marks = await open(page, url).finally(async () => {
      page.benchTrace = await page.tracing.stop();
    });
    if (marks === null) return null;
    const events = JSON.parse(Buffer.from(page.benchTrace).toString('utf8')).traceEvents;
    return {
      ...timesOf(events),
      heap: await measureMemory(page),
      marks,
      places: await placesMarked(page),
    };
  });
}

function timesOf(events) {
  const arrived = events.find(({ name }) => name === ARRIVED);
  const first = events.find(({ name }) => name === FIRST_MARK);
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === arrived.pid && tid === arrived.tid,
  );
  tasks.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  let until = 0;
  let thread = 0;
  let longest = 0;
  for (const { ts, dur, tdur = 0 } of tasks) {
    // Within another one.
    if (ts < until) continue;
    until = ts + dur;
    thread += tdur / 1000;
    if (ts > arrived.ts) longest = Math.max(longest, tdur / 1000);
  }
  return {
    first: first === undefined ? Number.NaN : (first.ts - arrived.ts) / 1000,
    thread,
    longest,
  };
}

/** Milliseconds of the main thread for the removal of `count` elements that hold a mark each. */
export function visitRemovals(opened, url, count) {
  return inTab(opened, async (page) => {
    const marks = await open(page, url);
    return marks === null ? null : { removals: await measureRemovals(page, count) };
  });
}

/** Milliseconds of the main thread for a frame of a page that changes its style, on average over `frames`. */
export function visitFrames(opened, url, frames) {
  return inTab(opened, async (page) => {
    const marks = await open(page, url);
    return marks === null ? null : { frames: await measureFrames(page, frames) };
  });
}

/**
 * @returns {Promise<{ batch: number, inFrame: number } | null>} `batch` is the median of the times from adding a batch
 *   to its first mark, `inFrame` the share of batches that had one in the first frame they were seen in
 */
export function visitFeed(opened, url, html) {
  return inTab(opened, async (page) => {
    if ((await open(page, url)) === null) return null;
    const times = [];
    let seen = 0;
    for (let batch = 0; batch < BATCHES; batch += 1) {
      await new Promise((resolve) => setTimeout(resolve, APART));
      const { time, isInFrame } = await page.evaluate(addBatch, html);
      times.push(time);
      if (isInFrame) seen += 1;
    }
    times.sort((a, b) => a - b);
    return { batch: times[Math.floor(times.length / 2)], inFrame: seen / BATCHES };
  });
}

/** Runs in the page. */
async function addBatch(html) {
  const LIMIT = 3_000;
  const batch = document.createElement('section');
  batch.innerHTML = html;
  const own = batch.getElementsByTagName('*').length;
  const isMarked = () => window.benchMarksIn(batch) > own;
  await new Promise((resolve) => setTimeout(resolve));
  const start = performance.now();
  document.querySelector('article').prepend(batch);
  let isInFrame = false;
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      isInFrame = isMarked();
    };
    port2.postMessage(null);
  });
  while (!isMarked() && performance.now() - start < LIMIT) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const time = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { time, isInFrame };
}
