import {
  BAND,
  type Side,
  type StandingPiece,
  sidesAfter,
  sidesBefore,
  WIDEST,
} from '../scan/fewestEdits';

/**
 * Alignment of a name with text around a piece they share. From the piece outwards, to the left and
 * to the right, edit distance is computed in a band of the allowed width, so that a candidate costs
 * a few dozen steps; the edits come out with it.
 */

export interface Edit {
  type: 'wrong' | 'missing' | 'extra';
  /** Unit of the name that is wrong or missing; for an extra one the unit before which it stands. */
  name: number;
  /** Unit of the text that is wrong or extra; for a missing one the unit before which it should stand. */
  text: number;
}

export interface Alignment {
  /** Dense units of the text, end exclusive. */
  start: number;
  end: number;
  edits: Edit[];
}

const LONGEST = 64;
const TOO_MANY = 255;
const costs = new Uint8Array((LONGEST + 1) * BAND);

const unitAt = (side: Side, step: number, position: number) =>
  side.units[side.at + step * position];

interface Reach {
  /** How far into the text the alignment reaches. */
  reach: number;
  edits: Edit[];
}

/**
 * Aligns all of `name` with beginnings of `text`, both read in direction `step`.
 * @returns the best alignment for each end within `limit` edits
 */
function alignOutwards(name: Side, text: Side, step: 1 | -1, limit: number): Reach[] {
  for (let row = 0; row <= name.size; row++) {
    let best = TOO_MANY;
    const middle = row * BAND + WIDEST;
    costs.fill(TOO_MANY, middle - limit - 1, middle + limit + 2);
    const from = Math.max(0, row - limit);
    const to = Math.min(text.size, row + limit);
    for (let column = from; column <= to; column++) {
      const cell = middle + column - row;
      let cost = row === 0 && column === 0 ? 0 : TOO_MANY;
      if (row > 0 && column > 0) {
        const same = unitAt(name, step, row - 1) === unitAt(text, step, column - 1);
        cost = (costs[cell - BAND] as number) + (same ? 0 : 1);
      }
      if (row > 0) cost = Math.min(cost, (costs[cell - BAND + 1] as number) + 1);
      if (column > from) cost = Math.min(cost, (costs[cell - 1] as number) + 1);
      costs[cell] = Math.min(cost, TOO_MANY - 1);
      if (cost < best) best = cost;
    }
    if (best > limit) return [];
  }
  const found: Reach[] = [];
  for (let shift = -limit; shift <= limit; shift++) {
    const reach = name.size + shift;
    if (reach < 0 || reach > text.size) continue;
    if ((costs[name.size * BAND + WIDEST + shift] as number) > limit) continue;
    found.push({ reach, edits: traceEdits(name, text, step, reach) });
  }
  return found;
}

function traceEdits(name: Side, text: Side, step: 1 | -1, reach: number): Edit[] {
  const edits: Edit[] = [];
  let row = name.size;
  let column = reach;
  const costAt = (r: number, c: number) => {
    const offset = c - r + WIDEST;
    return r < 0 || c < 0 || offset < 0 || offset >= BAND
      ? TOO_MANY
      : (costs[r * BAND + offset] as number);
  };
  // Read backwards, an extra or missing unit stands before the one compared last.
  const shift = step > 0 ? 0 : 1;
  while (row > 0 || column > 0) {
    const cost = costAt(row, column);
    const nameAt = name.at + step * (row - 1);
    const textAt = text.at + step * (column - 1);
    if (row > 0 && column > 0) {
      const same = unitAt(name, step, row - 1) === unitAt(text, step, column - 1);
      if (cost === costAt(row - 1, column - 1) + (same ? 0 : 1)) {
        if (!same) edits.push({ type: 'wrong', name: nameAt, text: textAt });
        row--;
        column--;
        continue;
      }
    }
    if (column > 0 && cost === costAt(row, column - 1) + 1) {
      edits.push({ type: 'extra', name: name.at + step * row + shift, text: textAt });
      column--;
    } else {
      edits.push({ type: 'missing', name: nameAt, text: text.at + step * column + shift });
      row--;
    }
  }
  return edits;
}

/**
 * Aligns a name with the text around a piece they share.
 * @param limit most edits to allow
 * @returns one alignment for each span within the limit, fewest edits first; edits in text order with
 *   `name` counted from the name's start
 */
export function alignAround(piece: StandingPiece, limit: number): Alignment[] {
  const before = sidesBefore(piece);
  const lefts = alignOutwards(before.name, before.text, -1, limit);
  if (lefts.length === 0) return [];
  const spent = Math.min(...lefts.map(({ edits }) => edits.length));
  const after = sidesAfter(piece);
  const rights = alignOutwards(after.name, after.text, 1, limit - spent);
  const found: Alignment[] = [];
  for (const left of lefts) {
    for (const right of rights) {
      if (left.edits.length + right.edits.length > limit) continue;
      const edits = [...left.edits, ...right.edits.slice().reverse()];
      found.push({
        start: piece.at - left.reach,
        end: after.text.at + right.reach,
        edits: edits.map((edit) => ({ ...edit, name: edit.name - piece.nameStart })),
      });
    }
  }
  return found.sort((a, b) => a.edits.length - b.edits.length);
}
