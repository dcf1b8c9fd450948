/** Work that is done piece by piece and can pause between any two of them. */
export type Pieces<Result> = Generator<void, Result>;

/** What `map` makes of each item, in their order, with a pause after each. */
export function* eachOf<Item, Result>(
  items: readonly Item[],
  map: (item: Item, at: number) => Result,
): Pieces<Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) {
    results.push(map(item, at));
    yield;
  }
  return results;
}

/** The result of work that is little enough to be done without a pause. Throws what the work throws. */
export function atOnce<Result>(work: Pieces<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
