/** For how long the page is kept waiting at a time, in milliseconds. */
const SLICE = 12;

/**
 * What `map` makes of each item, in their order; between slices the page has its turn.
 *
 * @throws what `map` throws
 */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  map: (item: Item, at: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let begun = performance.now();
  for (const [at, item] of items.entries()) {
    results.push(map(item, at));
    if (performance.now() - begun < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return results;
}
