/** Where a mark is on the screen. */
import { firstThat } from '../../core/firstThat';
import { dataOf, isConnected } from '../dom/domAccess';
import { type Mark, positionsOf } from '../marks/markedRuns';

/**
 * The boxes of the mark's lines in viewport coordinates (CSS pixels); none where it is not rendered or
 * the page has changed under it.
 */
export function boxesOf(mark: Mark): DOMRect[] {
  const range = liveRangeOf(mark);
  if (range === null) return [];
  return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}

/** A live range over the mark, for measuring: let it go at once, the page pays for each. */
function liveRangeOf(mark: Mark): Range | null {
  const { start, end } = positionsOf(mark);
  for (const { node, offset } of [start, end]) {
    if (!isConnected(node) || offset > dataOf(node).length) return null;
  }
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/**
 * Position of the first of `marks` that ends below `y` (viewport coordinates). Takes it that they run down
 * the page; where they do not, it is one of several.
 */
export function firstBelow(marks: readonly Mark[], y: number): number {
  return firstThat(marks.length, (at) => {
    const mark = marks[at];
    return (mark === undefined ? 0 : (boxesOf(mark).at(-1)?.bottom ?? 0)) >= y;
  });
}

/** Whether some of the mark's first line is in the frame's viewport. */
export function isInView(mark: Mark | undefined): boolean {
  const box = mark === undefined ? undefined : boxesOf(mark)[0];
  return box !== undefined && isInWindow(box);
}

/** How far from the window the mark's first line is, in CSS pixels; 0 in it, endless where it is not rendered. */
export function distanceFromWindow(mark: Mark): number {
  const box = boxesOf(mark)[0];
  if (box === undefined) return Number.POSITIVE_INFINITY;
  const across = Math.max(box.left - innerWidth, -box.right, 0);
  return Math.max(box.top - innerHeight, -box.bottom, across, 0);
}

export function isInWindow(box: DOMRect): boolean {
  return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
}
