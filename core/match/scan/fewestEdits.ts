/** Most edits that are ever allowed, and so how far to either side of the diagonal is looked. */
export const WIDEST = 13;
export const BAND = 2 * WIDEST + 1;

/** What `fewestEdits` has reached on each diagonal, with so many edits and with one less. */
let reached = new Int16Array(BAND + 2);
let before = new Int16Array(BAND + 2);
const UNREACHED = -BAND;

/** Units of a name or a text to one side of a piece, to be read away from it. */
export interface Side {
  units: Uint16Array;
  /** First unit to compare. */
  at: number;
  /** How many there are. */
  size: number;
}

/** A piece of a name that stands in a text. */
export interface StandingPiece {
  /** Holds the name's units, `nameLength` from `nameStart` on. */
  pool: Uint16Array;
  nameStart: number;
  nameLength: number;
  /** Where the piece begins in the name, and how many units it has. */
  offset: number;
  size: number;
  /** The text, and at which of its units the piece stands. */
  units: Uint16Array;
  length: number;
  at: number;
}

/** What there is before a piece, in its name and in the text: read backwards. */
export function sidesBefore(piece: StandingPiece): { name: Side; text: Side } {
  const { pool, nameStart, offset, units, at } = piece;
  return {
    name: { units: pool, at: nameStart + offset - 1, size: offset },
    text: { units, at: at - 1, size: at },
  };
}

/** What there is behind a piece. */
export function sidesAfter(piece: StandingPiece): { name: Side; text: Side } {
  const { pool, nameStart, nameLength, offset, size, units, length, at } = piece;
  const pieceEnd = offset + size;
  const textEnd = at + size;
  return {
    name: { units: pool, at: nameStart + pieceEnd, size: nameLength - pieceEnd },
    text: { units, at: textEnd, size: length - textEnd },
  };
}

/**
 * The fewest edits within `limit` that turn all units of a name on one side of a piece into some units of the
 * text that begin there, both read in direction `step`; `limit + 1` if there are none. Most places of which
 * only a piece is right are refused here, in a few comparisons: furthest reaching points on each
 * diagonal, as in Ukkonen, "Algorithms for approximate string matching" (1985).
 */
export function fewestEdits(name: Side, text: Side, step: 1 | -1, limit: number): number {
  const { units: nameUnits, at: nameAt, size: nameSize } = name;
  const { units: textUnits, at: textAt, size: textSize } = text;
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
        nameUnits[nameAt + step * row] === textUnits[textAt + step * (row + shift)]
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

/** The fewest edits of an alignment that `alignAround` finds; more than `limit` where it finds none. */
export function fewestEditsAround(piece: StandingPiece, limit: number): number {
  const before = sidesBefore(piece);
  const edits = fewestEdits(before.name, before.text, -1, limit);
  if (edits > limit) return edits;
  const after = sidesAfter(piece);
  return edits + fewestEdits(after.name, after.text, 1, limit - edits);
}
