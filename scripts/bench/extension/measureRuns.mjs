/**
 * @typedef {object} Spread
 * @property {number} median
 * @property {number} lower Quartiles.
 * @property {number} upper
 * @property {number} runs
 */

/** @param {number[]} values @returns {Spread} */
export function spreadOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75), runs: values.length };
}

/**
 * Calls `measure` one run after the other and gives the spread of each figure it returns.
 *
 * @param {number} runs
 * @param {(run: number) => Promise<Record<string, number>>} measure
 * @returns {Promise<Record<string, Spread>>}
 */
export async function measureRuns(runs, measure) {
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await measure(run));
  const names = Object.keys(results[0]);
  return Object.fromEntries(
    names.map((name) => [name, spreadOf(results.map((result) => result[name]))]),
  );
}
