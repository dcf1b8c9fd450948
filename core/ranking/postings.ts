/** Which texts have a key, and how often each. */
export interface Posting {
  /** Numbers of the texts, ascending. */
  texts: Uint32Array;
  /** Per text how often it has the key, at most 255. */
  counts: Uint8Array;
}

export const NO_POSTING: Posting = { texts: new Uint32Array(0), counts: new Uint8Array(0) };

/** An index of texts by 32-bit keys: for a key, the texts that have it. */
export interface PostingTable {
  of(key: number): Posting;
}

/** A table as flat arrays, to be kept. */
export interface StoredPostings {
  /** By slot: the key there, 0 for none, and where its texts begin and end. */
  keys: Int32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  texts: Uint32Array;
  counts: Uint8Array;
}

const MOST_COUNTED = 255;
const FEWEST_SLOTS = 1024;

/** The slot of a key, or the free one where it would be. */
function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> 7;
  for (slot &= mask; keys[slot] !== 0 && keys[slot] !== key; slot = (slot + 1) & mask);
  return slot;
}

/** The table that `writePostings` has made. */
export function readPostings({ keys, starts, ends, texts, counts }: StoredPostings): PostingTable {
  return {
    of(key) {
      const slot = slotOf(keys, key | 0);
      if (keys[slot] === 0) return NO_POSTING;
      const from = starts[slot] as number;
      const to = ends[slot] as number;
      return { texts: texts.subarray(from, to), counts: counts.subarray(from, to) };
    },
  };
}

/**
 * Builds the table in two passes over the same keys, the first to learn how much room each key
 * takes: everything is in a few flat arrays, which for ten thousand passages is a tenth of what
 * maps of lists would need.
 * @param size how many texts there are
 * @param visit calls back with every key of a text other than 0, in any order, the same each time
 */
export function writePostings(
  size: number,
  visit: (text: number, found: (key: number) => void) => void,
): StoredPostings {
  let keys = new Int32Array(FEWEST_SLOTS);
  let lengths = new Uint32Array(FEWEST_SLOTS);
  let lastTexts = new Uint32Array(FEWEST_SLOTS);
  let used = 0;

  function grow(): void {
    const before = { keys, lengths, lastTexts };
    keys = new Int32Array(before.keys.length * 2);
    lengths = new Uint32Array(keys.length);
    lastTexts = new Uint32Array(keys.length);
    for (let at = 0; at < before.keys.length; at++) {
      const key = before.keys[at] as number;
      if (key === 0) continue;
      const slot = slotOf(keys, key);
      keys[slot] = key;
      lengths[slot] = before.lengths[at] as number;
      lastTexts[slot] = before.lastTexts[at] as number;
    }
  }

  let total = 0;
  for (let text = 0; text < size; text++) {
    visit(text, (key) => {
      let slot = slotOf(keys, key | 0);
      if (keys[slot] === 0) {
        if (used * 2 >= keys.length) {
          grow();
          slot = slotOf(keys, key | 0);
        }
        keys[slot] = key | 0;
        used++;
      }
      if (lastTexts[slot] === text + 1) return;
      lastTexts[slot] = text + 1;
      lengths[slot] = (lengths[slot] as number) + 1;
      total++;
    });
  }

  const ends = new Uint32Array(keys.length);
  const starts = new Uint32Array(keys.length);
  let room = 0;
  for (let slot = 0; slot < keys.length; slot++) {
    starts[slot] = room;
    ends[slot] = room;
    room += lengths[slot] as number;
  }
  const texts = new Uint32Array(total);
  const counts = new Uint8Array(total);
  for (let text = 0; text < size; text++) {
    visit(text, (key) => {
      const slot = slotOf(keys, key | 0);
      const end = ends[slot] as number;
      if (end > (starts[slot] as number) && texts[end - 1] === text) {
        if ((counts[end - 1] as number) < MOST_COUNTED) {
          counts[end - 1] = (counts[end - 1] as number) + 1;
        }
        return;
      }
      texts[end] = text;
      counts[end] = 1;
      ends[slot] = end + 1;
    });
  }

  return { keys, starts, ends, texts, counts };
}
