/** How a list of things with keys differs from an earlier one: plain data, so that it can be stored and sent. */
export interface ListDifference<Item> {
  /** Keys of those that are in the list no more. */
  gone: string[];
  /** Those that are new or in another place, by the position each comes to have; in the order of positions. */
  put: { at: number; item: Item }[];
}

/**
 * What makes `after` of `before`. Things that are in both, in the same order, are left alone unless `isOther`
 * says that they have to be put anew.
 */
export function listDifference<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  isOther: (before: Item, after: Item) => boolean,
): ListDifference<Item> {
  if (before === after) return { gone: [], put: [] };
  const earlier = new Map(before.map((item) => [keyOf(item), item]));
  const later = new Set(after.map(keyOf));
  const gone = [...earlier.keys()].filter((key) => !later.has(key));
  const stay = before.map(keyOf).filter((key) => later.has(key));
  const stayed = after.map(keyOf).filter((key) => earlier.has(key));
  const isInOrder = stay.every((key, at) => stayed[at] === key);
  const put = after.flatMap((item, at) => {
    const old = earlier.get(keyOf(item));
    return isInOrder && old !== undefined && !isOther(old, item) ? [] : [{ at, item }];
  });
  return { gone, put };
}

/** Makes the difference to `items`, which may have changed otherwise since it was told. */
export function withListDifference<Item>(
  items: readonly Item[],
  { gone, put }: ListDifference<Item>,
  keyOf: (item: Item) => string,
): readonly Item[] {
  if (gone.length === 0 && put.length === 0) return items;
  const away = new Set([...gone, ...put.map(({ item }) => keyOf(item))]);
  const made: Item[] = [];
  let next = 0;
  const place = () => {
    for (; put[next]?.at === made.length; next++) made.push((put[next] as { item: Item }).item);
  };
  for (const item of items) {
    if (away.has(keyOf(item))) continue;
    place();
    made.push(item);
  }
  return [...made, ...put.slice(next).map(({ item }) => item)];
}
