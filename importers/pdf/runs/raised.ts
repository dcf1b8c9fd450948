import type { Run } from './run';

/** Raised characters are smaller than the line by this factor at least, and higher by this much, in ems of the line. */
const SMALLER = 0.85;
const HIGHER = 0.12;
/** Those that are hardly smaller stand clearly higher. */
const HARDLY_SMALLER = 0.95;
const FAR_HIGHER = 0.3;

/**
 * Whether a run stands raised within its line, as marks of notes do.
 * @param size of the line's largest letters
 * @param baseline of those, from the top of the page
 */
export function isRaised(run: Pick<Run, 'size' | 'y'>, size: number, baseline: number): boolean {
  const height = baseline - run.y;
  if (run.size < size * SMALLER) return height > size * HIGHER;
  return run.size < size * HARDLY_SMALLER && height > size * FAR_HIGHER;
}
