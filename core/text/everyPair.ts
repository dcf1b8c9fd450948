/**
 * Imported for what it does: from then on every Traditional character folds, and not only those that an index
 * brings. Whatever folds text needs it, but for what runs in pages, for which the list is too heavy:
 * `tests/scripts/everyPair.test.ts` sees to both.
 */
import { FOLDED, PAIRED } from './characterPairs';
import { useEveryPair } from './foldingTable';

const unitsOf = (text: string) => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

useEveryPair(() => ({ from: unitsOf(PAIRED), to: unitsOf(FOLDED) }));
