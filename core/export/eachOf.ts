import type { Steps } from '../steps';

/** What `map` makes of each item, in their order, with a pause after each. */
export function* eachOf<Item, Result>(
  items: readonly Item[],
  map: (item: Item, at: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) {
    results.push(map(item, at));
    yield;
  }
  return results;
}
