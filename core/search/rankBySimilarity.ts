import Fuse from 'fuse.js/basic';

/** Units of a pattern that Fuse.js takes in one piece. */
export const LONGEST_COMPARED = 32;
/** Generous, since Fuse.js counts a swap as two errors: whoever asks has the last word. */
const OPTIONS = {
  includeScore: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: 0.45,
};

interface Ranked<Item> {
  item: Item;
  /** Of Fuse.js: 0 is equal, 1 nothing in common. */
  score: number;
}

/**
 * The items whose text Fuse.js finds like a pattern, nearest first, equals in their order: what its search of a list
 * gives, without the list's part of the library, which a background that has just woken would have to read.
 *
 * @param pattern of which 32 units count
 */
export function rankBySimilarity<Item extends { text: string }>(
  items: readonly Item[],
  pattern: string,
): Ranked<Item>[] {
  const wanted = pattern.slice(0, LONGEST_COMPARED);
  return items
    .flatMap((item) => {
      const { isMatch, score } = Fuse.match(wanted, item.text, OPTIONS);
      return isMatch ? [{ item, score }] : [];
    })
    .sort((a, b) => a.score - b.score);
}
