import type { Steps } from '../steps';

/** For how long the page is kept waiting at a time, in milliseconds. */
const SLICE = 12;

/**
 * The result of work in pieces; between slices of them the page has its turn.
 *
 * @throws what the work throws
 */
export async function inSlices<Result>(work: Steps<Result>): Promise<Result> {
  for (let begun = performance.now(); ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}
