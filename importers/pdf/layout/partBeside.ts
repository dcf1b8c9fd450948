import type { Fragment } from '../runs/fragment';

/** The text of a page, and what stands in its margin. */
export interface PartedPage {
  text: Fragment[];
  beside: Fragment[];
}

/** Between where the lines of a text begin and end. */
export interface Edges {
  left: number;
  right: number;
}

/** What stands beside the text is smaller than it by this factor, and no wider than that part of it. */
const SMALLER = 0.95;
const WIDEST = 0.62;
/** And is apart from it by this much at least, in ems. */
const APART = 0.7;
/** As many lines of a page begin at one place, and reach as far as that part of the widest, if it has a text. */
const FEWEST_LINES = 6;
const FULL = 0.75;
/** More of a page's characters than that are no margin. */
const MOST = 0.4;
/** Left edges are alike within, in points. */
const SAME_EDGE = 2;

/**
 * Parts what stands in the margin from the text of a page: notes and headings at the side, boxes that sum up. It is told by standing beyond
 * the edges between which the lines of the text reach, in smaller letters.
 *
 * @param bodySize of the document's text
 * @param known edges of the text on pages before, for one with few lines; those of this page are added
 */
export function partBeside(
  fragments: readonly Fragment[],
  bodySize: number,
  known: Edges[],
): PartedPage {
  const whole = { text: [...fragments], beside: [] };
  const lines = fragments.filter(({ size }) => size > bodySize * SMALLER);
  const own = edgesOf(lines);
  if (own !== null && !known.some((other) => isSame(own, other))) known.push(own);
  const edges = own ?? known.find((other) => areWithin(lines, other));
  if (edges === undefined) return whole;
  const apart = bodySize * APART;
  const beside = fragments.filter(
    ({ left, right, size, pieces }) =>
      size < bodySize * SMALLER &&
      right - left < (edges.right - edges.left) * WIDEST &&
      (right < edges.left - apart || left > edges.right + apart) &&
      pieces.some(({ text }) => /\p{L}/u.test(text)),
  );
  if (beside.length === 0 || lengthOf(beside) > lengthOf(fragments) * MOST) return whole;
  const taken = new Set(beside);
  // The raised number of a note stands a piece before it.
  const marks = fragments.filter(
    (one) =>
      !taken.has(one) &&
      one.size < bodySize * SMALLER &&
      beside.some((other) => isBefore(one, other, bodySize)),
  );
  for (const mark of marks) taken.add(mark);
  return {
    text: fragments.filter((one) => !taken.has(one)),
    beside: fragments.filter((one) => taken.has(one)),
  };
}

const isBefore = (mark: Fragment, line: Fragment, em: number) =>
  mark.right <= line.left && line.left - mark.right < em && Math.abs(mark.y - line.y) < em * 0.6;

const isSame = (one: Edges, other: Edges) =>
  Math.abs(one.left - other.left) < SAME_EDGE && Math.abs(one.right - other.right) < SAME_EDGE;

const areWithin = (lines: readonly Fragment[], { left, right }: Edges) =>
  lines.every((line) => line.left > left - SAME_EDGE && line.right < right + SAME_EDGE) &&
  lines.some((line) => line.left < left + SAME_EDGE);

/** Between where most full lines begin and end; `null` for a page that has no text, or several columns of it. */
function edgesOf(lines: readonly Fragment[]): Edges | null {
  const widest = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  const full = lines.filter(({ left, right }) => right - left > widest * FULL);
  const lefts = full.map(({ left }) => left).sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length / 4)] ?? 0;
  const alike = full.filter((line) => Math.abs(line.left - left) < SAME_EDGE);
  if (alike.length < FEWEST_LINES) return null;
  const right = Math.max(...alike.map((line) => line.right));
  // Text as large on the other side is a column.
  const isOnlyOne = lines.every((line) => line.left < right && line.right > left);
  return isOnlyOne ? { left, right } : null;
}

const lengthOf = (fragments: readonly Fragment[]) =>
  fragments.reduce(
    (sum, { pieces }) => sum + pieces.reduce((length, { text }) => length + text.length, 0),
    0,
  );
