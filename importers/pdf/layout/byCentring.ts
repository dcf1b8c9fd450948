import { firstWordWidth, type TextLine } from './firstWord';
import type { FlowLine } from './flowLine';
import { LEAST_INDENT } from './indent';

/** Lines in the middle of a column are nearer to one edge than to the other by less, in ems: edges are those of most lines. */
const OFF_CENTRE = 1.5;
/** Edges of lines differ by less, in ems, without meaning anything. */
const SAME_EDGE = 0.4;
/** Lines in capitals are two if this part of the column would have been left. */
const ROOM = 1 / 3;

/**
 * Of two lines in the middle of their column that begin at different places, or stand below each other in capitals, as gazettes set
 * what a notice is of; `null` for others.
 */
export function byCentring(last: TextLine, next: TextLine, after: TextLine | null): boolean | null {
  const { line } = last;
  const areCapitals = isInCapitals(last.text) && isInCapitals(next.text);
  // Two lines that begin at one place are those of a paragraph that is set in.
  if (!areCapitals && after !== null && Math.abs(after.line.left - next.line.left) < next.line.size)
    return null;
  const { columnLeft, columnRight, left, right, size } = line;
  const isAlike = Math.abs(middleOf(line) - middleOf(next.line)) < size * SAME_EDGE;
  const areCentred = isAlike && isCentred(line) && isCentred(next.line);
  if (!areCentred) return null;
  const room = columnRight - columnLeft - (right - left) - firstWordWidth(next);
  if (Math.abs(left - next.line.left) < size) {
    // Two such lines are a quotation, unless they are in capitals.
    return areCapitals && room > (columnRight - columnLeft) * ROOM ? true : null;
  }
  return room > size * SAME_EDGE;
}

const isInCapitals = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

const middleOf = ({ left, right }: FlowLine) => (left + right) / 2;

function isCentred({ left, right, columnLeft, columnRight, size }: FlowLine): boolean {
  const before = left - columnLeft;
  return (
    before > size * LEAST_INDENT && Math.abs(before - (columnRight - right)) < size * OFF_CENTRE
  );
}
