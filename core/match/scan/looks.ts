import type { DenseText } from '../../text/folding/fold';

/**
 * Entries that are looked at for one unit of a text, and for a text as a whole: several times what prose takes with
 * 100,000 names. Of names that are one character over and over, and texts of it, all would be looked at everywhere.
 */
const MOST_LOOKS = 200;
const IN_ANY_TEXT = 2_000;
/** What it takes to count the edits around a piece, in looks. */
export const LOOKS_TO_COUNT = 5;
/** What it takes to follow a piece, in looks. */
export const LOOKS_TO_FOLLOW = 100;

/** How many are left for the text at hand: where there are none, nothing more is found in it. */
export const looks = { left: 0 };

/** Gives a text that is about to be scanned its looks. */
export function allotLooks({ length }: DenseText): void {
  looks.left = length * MOST_LOOKS + IN_ANY_TEXT;
}
