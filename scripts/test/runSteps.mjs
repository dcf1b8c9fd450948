import { PlainError } from '../print.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [after] Names of the steps that have to succeed before it.
 * @property {string} [lane] Of the steps of one lane only one runs at a time.
 * @property {boolean} [isQuiet] Whether what it prints is of interest only where it fails.
 * @property {(print: (chunk: Buffer | string) => void) => Promise<void>} run Throws `PlainError` where what it checks
 *   does not hold; whatever else it throws is a fault of the script.
 *
 * @typedef {{ case: 'passed', output: string }
 *   | { case: 'failed', reason: string, output: string }
 *   | { case: 'blocked', by: string[] }} Verdict `blocked`: never begun, because of those that did not succeed.
 *
 * @typedef {object} StepEnd
 * @property {Step} step
 * @property {Verdict} verdict
 * @property {number} seconds
 */

/**
 * Runs all steps, several at once, each as soon as those before it have succeeded; of those that could
 * begin, the first in the list does. A step that fails keeps only the ones after it from running.
 * Throws `RangeError` where a step is after one that is not before it in the list; what a step throws
 * that is no verdict is thrown again when the running ones have ended.
 *
 * @param {Step[]} steps
 * @param {object} options
 * @param {number} options.atOnce How many run at the same time.
 * @param {(step: Step) => void} [options.onBegin]
 * @param {(end: StepEnd) => void} options.onEnd Called for each step, blocked or not, when it has ended.
 * @returns {Promise<StepEnd[]>} In the order of the list.
 */
export async function runSteps(steps, { atOnce, onBegin, onEnd }) {
  checkOrder(steps);
  /** @type {Map<string, StepEnd>} */
  const ends = new Map();
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  const isFree = ({ lane }) =>
    lane === undefined || steps.every((step) => step.lane !== lane || !running.has(step.name));
  const faults = [];
  const end = (step, verdict, seconds) => {
    ends.set(step.name, { step, verdict, seconds });
    onEnd({ step, verdict, seconds });
  };
  const begin = async (step) => {
    onBegin?.(step);
    const start = performance.now();
    try {
      const verdict = await verdictOf(step);
      end(step, verdict, (performance.now() - start) / 1000);
    } catch (fault) {
      faults.push(fault);
    }
    running.delete(step.name);
  };
  for (;;) {
    for (const step of steps) {
      if (ends.has(step.name) || running.has(step.name)) continue;
      const by = failuresBefore(step, ends);
      if (by.length > 0) end(step, { case: 'blocked', by }, 0);
      else if (
        running.size < atOnce &&
        faults.length === 0 &&
        isReady(step, ends) &&
        isFree(step)
      ) {
        running.set(step.name, begin(step));
      }
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  if (faults.length > 0) throw faults[0];
  return steps.map((step) => ends.get(step.name));
}

/** Since blocking is told in the order of the list, it has to be one in which nothing waits for a later step. */
function checkOrder(steps) {
  const before = new Set();
  for (const { name, after = [] } of steps) {
    const missing = after.find((earlier) => !before.has(earlier));
    if (missing !== undefined)
      throw new RangeError(`“${name}” is after “${missing}”, which is not listed before it.`);
    before.add(name);
  }
}

function isReady({ after = [] }, ends) {
  return after.every((name) => ends.get(name)?.verdict.case === 'passed');
}

function failuresBefore({ after = [] }, ends) {
  return after.filter((name) => ends.has(name) && ends.get(name).verdict.case !== 'passed');
}

/** @param {Step} step @returns {Promise<Verdict>} */
async function verdictOf(step) {
  const chunks = [];
  const output = () => Buffer.concat(chunks).toString();
  try {
    // Steps side by side would write into each other's lines: what they print is shown when they end.
    await step.run((chunk) => chunks.push(Buffer.from(chunk)));
    return { case: 'passed', output: output() };
  } catch (error) {
    // Only what is known to be a step's own verdict; a fault of the script has to show as one.
    if (!(error instanceof PlainError)) throw error;
    return { case: 'failed', reason: error.message, output: output() };
  }
}
