/** Work done in bounded steps, so that a page can have its turn between them: a generator that ends with the result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Names gone through in one step. The first hundreds are slow: the code runs for the first time. */
const NAMES_PER_STEP = 300;

/** Does all that is left to do. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

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
