/**
 * What the content script costs a page's main thread, from a trace of Chromium. The pages of the bench
 * have no script of their own, so that all JavaScript in their thread is the extension's, but for what
 * the bench itself has evaluated there.
 */

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  // Collecting garbage is on record here.
  'v8',
  'disabled-by-default-v8.gc',
];
/** Name of the marks (`performance.mark`) by which a page of the bench says that something is there. */
export const SIGNAL = 'pangzhu-bench';
const SCRIPT = 'content-scripts/annotator.js';
/** Entries into JavaScript; whatever they call, forced layout included, is within. */
const ENTRIES = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile']);
const TASK = 'RunTask';
/** What the browser does in a task by itself is on record; collecting what scripts have left is no work of its own. */
const RECORDED = 'devtools.timeline';
const COLLECTING = /GC|gc/;
/** Tasks shorter than this, in milliseconds, are not looked at for what is not on record. */
const SHORTEST_SILENT = 0.5;

/**
 * @typedef {object} OwnTask
 * @property {number} start Microseconds on the trace's clock.
 * @property {number} end
 * @property {number} time Milliseconds of processor time in JavaScript of the extension. An answer to a message
 *   arrives without an entry on record: a task in which nothing is recorded counts as a whole, but for
 *   what is spent on collecting garbage.
 * @property {string[]} functions Names of its functions that were called, as far as the build has kept them.
 */

/**
 * Traces a page while `act` runs.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<{ tasks: OwnTask[], signals: number[] }>} tasks with JavaScript of the extension in
 *   them, in order, and the times of `SIGNAL`s on their clock
 */
export async function traceOwnTasks(page, act) {
  await page.tracing.start({ categories: CATEGORIES });
  let trace;
  try {
    await act();
  } finally {
    trace = await page.tracing.stop();
  }
  const events = JSON.parse(Buffer.from(trace).toString('utf8')).traceEvents;
  const signals = events.filter(({ name }) => name === SIGNAL).map(({ ts }) => ts);
  return { tasks: ownTasksOf(events), signals };
}

/** @returns {OwnTask[]} */
function ownTasksOf(events) {
  const ours =
    events.find(({ name, args }) => name === 'EvaluateScript' && isOurs(args)) ??
    events.find(({ args }) => isOurs(args));
  if (ours === undefined) return [];
  const thread = events
    .filter(({ pid, tid, ph }) => pid === ours.pid && tid === ours.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = [];
  let task = null;
  let enteredUntil = 0;
  let collectedUntil = 0;
  for (const event of thread) {
    const end = event.ts + (event.dur ?? 0);
    if (event.name === TASK) {
      if (task === null || event.ts >= task.end) {
        task = { start: event.ts, end, time: 0, functions: [] };
        tasks.push({ task, processor: (event.tdur ?? 0) / 1000, isSilent: true });
      }
      continue;
    }
    if (task === null || event.ts >= task.end) continue;
    if (isRecorded(event)) tasks.at(-1).isSilent = false;
    else if (COLLECTING.test(event.name) && event.ts >= collectedUntil) {
      collectedUntil = end;
      tasks.at(-1).processor -= (event.tdur ?? 0) / 1000;
    }
    if (!ENTRIES.has(event.name)) continue;
    if (event.args?.data?.functionName) task.functions.push(event.args.data.functionName);
    if (event.ts < enteredUntil) continue;
    enteredUntil = end;
    if (isBench(event)) continue;
    // Processor time where the trace has it: another process on the machine is not our cost.
    task.time += (event.tdur ?? event.dur ?? 0) / 1000;
  }
  // Before the script has started, nothing is its own.
  const first = tasks.findIndex((each) => each.task.time > 0);
  for (const each of tasks.slice(first)) {
    if (each.isSilent && each.processor > SHORTEST_SILENT) each.task.time = each.processor;
  }
  return tasks.map((each) => each.task).filter(({ time }) => time > 0);
}

function isRecorded({ name, cat }) {
  return cat.includes(RECORDED) && !COLLECTING.test(`${name} ${cat}`);
}

function isOurs(args) {
  return args?.data?.url?.endsWith(SCRIPT) ?? false;
}

/** Called by the bench, or a function that it has put into the page. */
function isBench({ name, args }) {
  return name === 'FunctionCall' && !isOurs(args);
}

/** @param {OwnTask[]} tasks */
export function longestOf(tasks) {
  return Math.max(0, ...tasks.map(({ time }) => time));
}

/** @param {OwnTask[]} tasks */
export function totalOf(tasks) {
  return tasks.reduce((sum, { time }) => sum + time, 0);
}
