/** In how many texts each key is, as flat arrays; keys that only one text has are not in it, nor, of very many, the rarest. */
export interface KeyCounts {
  /** By slot: the key there, 0 for none, and its texts. */
  keys: Int32Array;
  counts: Uint32Array;
}

const FEWEST_SLOTS = 1024;
/**
 * A background that has just woken waits for the table before its first note: of 2^19 keys, 8 MB, for a tenth of a second. What
 * is left out for that weighs a little more than it should, as if one text alone had it.
 */
const MOST_KEYS = 1 << 17;

/**
 * Counts keys of texts.
 *
 * @param size how many texts there are
 * @param visit calls back with every key of a text other than 0, in any order, as often as the text has it
 */
export function countKeys(
  size: number,
  visit: (text: number, found: (key: number) => void) => void,
): KeyCounts {
  let table = emptyTable(FEWEST_SLOTS);
  let lastTexts = new Uint32Array(FEWEST_SLOTS);
  let used = 0;

  function grow(): void {
    const [before, lastBefore] = [table, lastTexts];
    table = emptyTable(before.keys.length * 2);
    lastTexts = new Uint32Array(table.keys.length);
    for (const [at, key] of before.keys.entries()) {
      if (key === 0) continue;
      const slot = slotOf(table.keys, key);
      table.keys[slot] = key;
      table.counts[slot] = before.counts[at] as number;
      lastTexts[slot] = lastBefore[at] as number;
    }
  }

  for (let text = 0; text < size; text++) {
    visit(text, (found) => {
      const key = found | 0;
      let slot = slotOf(table.keys, key);
      if (table.keys[slot] === 0) {
        if (used * 2 >= table.keys.length) {
          grow();
          slot = slotOf(table.keys, key);
        }
        table.keys[slot] = key;
        used++;
      }
      if (lastTexts[slot] === text + 1) return;
      lastTexts[slot] = text + 1;
      (table.counts[slot] as number)++;
    });
  }
  return withoutRare(table);
}

/** In how many texts a key is that one of them has; of one that is too rare to be in the table, 1. */
export function countOf({ keys, counts }: KeyCounts, key: number): number {
  const slot = slotOf(keys, key | 0);
  return keys[slot] === 0 ? 1 : (counts[slot] as number);
}

/** Most keys are in one text alone. */
function withoutRare({ keys, counts }: KeyCounts): KeyCounts {
  const having = (least: number) => counts.reduce((sum, count) => sum + Number(count >= least), 0);
  let least = 2;
  while (having(least) > MOST_KEYS) least++;
  let size = FEWEST_SLOTS;
  while (size < having(least) * 2) size *= 2;
  const kept = emptyTable(size);
  for (const [at, count] of counts.entries()) {
    if (count < least) continue;
    const key = keys[at] as number;
    const slot = slotOf(kept.keys, key);
    kept.keys[slot] = key;
    kept.counts[slot] = count;
  }
  return kept;
}

function emptyTable(slots: number): KeyCounts {
  return { keys: new Int32Array(slots), counts: new Uint32Array(slots) };
}

/** The slot of a key, or the free one where it would be. */
function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
