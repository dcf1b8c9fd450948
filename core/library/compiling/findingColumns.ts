/** How many numbers a row of `StoredFindings` has. */
export const MENTION_COLUMNS = 5;
export const HEADED_COLUMNS = 3;
