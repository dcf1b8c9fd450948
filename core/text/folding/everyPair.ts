/**
 * Imported for what it does: from then on every Traditional character folds, and not only those that an index
 * brings. Whatever folds text needs it, but for what runs in pages, for which the list is too heavy:
 * `tests/scripts/everyPair.test.ts` sees to both.
 */
import { FOLDED, PAIRED } from './characterPairs';
import { type CharacterPairs, useEveryPair } from './foldingTable';

/** Steps that fit into ASCII begin at `]`, longer ones where ideographs do. */
const SHORT = 0x5d;
const LONG = 0x4e00;

/** All that fold to another character, ascending, with what they fold to. */
export function everyPair(): CharacterPairs {
  let unit = 0;
  const from = Uint16Array.from(PAIRED, (letter) => {
    const code = letter.charCodeAt(0);
    unit += code - (code < LONG ? SHORT : LONG);
    return unit;
  });
  return { from, to: Uint16Array.from(FOLDED, (letter) => letter.charCodeAt(0)) };
}

useEveryPair(everyPair);
