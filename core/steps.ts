/** Work done in bounded steps, so that a page can have its turn between them: a generator that ends with the result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all that is left to do. Throws what the work throws. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
