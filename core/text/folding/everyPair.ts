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

/** Letters from `(` to `~` without the backslash are steps to what is near, from this one back on. */
const NEAR = 0x28;
const BACKSLASH = 0x5c;
const NEAREST = -43;

/** All that fold to another character, ascending, with what they fold to. */
export function everyPair(): CharacterPairs {
  let unit = 0;
  const from = Uint16Array.from(PAIRED, (letter) => {
    const code = letter.charCodeAt(0);
    unit += code - (code < LONG ? SHORT : LONG);
    return unit;
  });
  unit = 0;
  const to = Uint16Array.from(FOLDED, (letter) => {
    const code = letter.charCodeAt(0);
    if (code >= LONG) unit = code;
    else unit += code - (code < BACKSLASH ? 0 : 1) - NEAR + NEAREST;
    return unit;
  });
  return { from, to };
}

useEveryPair(everyPair);
