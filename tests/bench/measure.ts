export interface Timing {
  /** Milliseconds. */
  median: number;
  /** Quartiles, the spread around the median. */
  lower: number;
  upper: number;
  runs: number;
  /** What the last run returned: the number of hits, so that nobody is fast by finding nothing. */
  hits: number;
}

/** Milliseconds from which on a single run says enough. */
const SLOW = 2_000;
/** Milliseconds for which a task runs before it is measured, so that the browser has compiled it. */
const WARM_UP = 400;

/**
 * Runs `task` `runs` times, warm; short tasks are repeated within a run until 2 ms have passed. What
 * takes seconds varies little and needs no warming up: one run of it would only be repeated.
 */
export function measure(task: () => number, runs: number): Timing {
  const begin = performance.now();
  let first = 0;
  do {
    const hits = task();
    if (first === 0) first = performance.now() - begin;
    if (first > SLOW) return { median: first, lower: first, upper: first, runs: 1, hits };
  } while (performance.now() - begin < WARM_UP);
  const times: number[] = [];
  let hits = 0;
  for (let run = 0; run < runs; run += 1) {
    let repeats = 0;
    const start = performance.now();
    let elapsed = 0;
    do {
      hits = task();
      repeats += 1;
      elapsed = performance.now() - start;
    } while (elapsed < 2);
    times.push(elapsed / repeats);
  }
  return { ...quartilesOf(times), runs, hits };
}

function quartilesOf(times: number[]): { median: number; lower: number; upper: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
