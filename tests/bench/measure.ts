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

/** Runs `task` `runs` times; short tasks are repeated within a run until 2 ms have passed. */
export function measure(task: () => number, runs: number): Timing {
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

export function quartilesOf(times: number[]): { median: number; lower: number; upper: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
