/** Most edits that are ever allowed, and so how far to either side of the diagonal is looked. */
export const WIDEST = 13;
export const BAND = 2 * WIDEST + 1;

/** What `fewestEdits` has reached on each diagonal, with so many edits and with one less. */
let reached = new Int16Array(BAND + 2);
let before = new Int16Array(BAND + 2);
const UNREACHED = -BAND;

/**
 * The fewest edits within `limit` that turn all units of a name on one side of a place into some units of the
 * text that begin there, both read in direction `step`; `limit + 1` if there are none. Most places of which
 * only a piece is right are refused here, in a few comparisons: furthest reaching points on each
 * diagonal, as in Ukkonen, "Algorithms for approximate string matching" (1985).
 * @param nameAt, textAt first units to compare; `nameSize`, `textSize` how many there are
 */
export function fewestEdits(
  name: Uint16Array,
  nameAt: number,
  nameSize: number,
  text: Uint16Array,
  textAt: number,
  textSize: number,
  step: 1 | -1,
  limit: number,
): number {
  // Diagonal `shift` (units of the text less units of the name) is at `limit + 1 + shift`.
  const middle = limit + 1;
  before.fill(UNREACHED, 0, 2 * middle + 1);
  reached.fill(UNREACHED, 0, 2 * middle + 1);
  for (let edits = 0; edits <= limit; edits++) {
    for (let shift = -edits; shift <= edits; shift++) {
      const at = middle + shift;
      let row = 0;
      if (edits > 0) {
        const wrong = (before[at] as number) + 1;
        const missing = (before[at + 1] as number) + 1;
        row = Math.max(wrong, missing, before[at - 1] as number);
      }
      if (row > nameSize) row = nameSize;
      // No further than the text goes; what has not been reached stays so.
      if (row + shift > textSize) row = textSize - shift;
      if (row < 0 || row + shift < 0) continue;
      while (
        row < nameSize &&
        row + shift < textSize &&
        name[nameAt + step * row] === text[textAt + step * (row + shift)]
      ) {
        row++;
      }
      if (row === nameSize) return edits;
      reached[at] = row;
    }
    const other = before;
    before = reached;
    reached = other;
  }
  return limit + 1;
}

/** Whether `alignAround` finds anything; takes the same. */
export function mayAlign(
  pool: Uint16Array,
  nameStart: number,
  nameLength: number,
  piece: number,
  pieceLength: number,
  units: Uint16Array,
  textLength: number,
  at: number,
  limit: number,
): boolean {
  const left = fewestEdits(pool, nameStart + piece - 1, piece, units, at - 1, at, -1, limit);
  if (left > limit) return false;
  const pieceEnd = piece + pieceLength;
  const textEnd = at + pieceLength;
  const rest = limit - left;
  const right = fewestEdits(
    pool,
    nameStart + pieceEnd,
    nameLength - pieceEnd,
    units,
    textEnd,
    textLength - textEnd,
    1,
    rest,
  );
  return right <= rest;
}
