import { useState } from 'preact/hooks';

export interface Portion<Item> {
  shown: readonly Item[];
  /** How many are not shown. */
  rest: number;
  showAll(): void;
}

/**
 * The part of a long list that is drawn until the reader asks for all of it.
 * @param size how many are drawn at most; the list is cut in portions of as many
 * @param position of the item that must be among them
 */
export function usePortion<Item>(
  items: readonly Item[],
  size: number,
  position = 0,
): Portion<Item> {
  const [drawn, setDrawn] = useState<'some' | 'all'>('some');
  const start = Math.floor(Math.max(position, 0) / size) * size;
  const shown = drawn === 'all' ? items : items.slice(start, start + size);
  return { shown, rest: items.length - shown.length, showAll: () => setDrawn('all') };
}
