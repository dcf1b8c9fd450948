/** As much of a pack's documents as is read to work out its rules, in UTF-16 units. */
export const ENOUGH_TEXT = 1_000_000;
