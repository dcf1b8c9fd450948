import type { Box } from '../dom/box';
import { parentOf } from '../dom/domAccess';
import { type Mark, positionsOf } from '../marks/markedRuns';
import { boxesOf } from '../painting/markBoxes';
import type { MarkPlace } from './contract';
import type { Writing } from './notePlacement';

/**
 * Where the mark is; `null` where it is not rendered.
 *
 * @param point in the viewport, on the line that is meant; `null` for the first one
 */
export function placeOfMark(mark: Mark, point: { x: number; y: number } | null): MarkPlace | null {
  const boxes = boxesOf(mark);
  const around = boxAround(boxes);
  if (around === null) return null;
  const line = boxes.find((box) => point !== null && isWithin(box, point)) ?? boxes[0] ?? around;
  return { around, line, writing: writingOf(mark) };
}

function writingOf(mark: Mark): Writing {
  const parent = parentOf(positionsOf(mark).start.node);
  if (!(parent instanceof Element)) return 'ltr';
  const { writingMode, direction } = getComputedStyle(parent);
  if (writingMode !== 'horizontal-tb') return 'vertical';
  return direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The least box around all of them; `null` for none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function isWithin(box: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
