import type { Steps } from '../../steps';

/** Names gone through in one step. The first hundreds are slow: the code runs for the first time. */
const NAMES_PER_STEP = 300;

/** Calls `take` for stretches `[from, to)` of `count` names, a step each. */
export function* inStretches(
  count: number,
  take: (from: number, to: number) => void,
): Steps<undefined> {
  for (let from = 0; from < count; from += NAMES_PER_STEP) {
    take(from, Math.min(count, from + NAMES_PER_STEP));
    yield;
  }
  return undefined;
}
