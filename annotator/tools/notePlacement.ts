/** Where a note stands beside its mark. Pure geometry, viewport coordinates in CSS pixels. */
import type { Box } from '../dom/box';

export interface Size {
  width: number;
  height: number;
}

/** How the text around a mark runs: lines from the left, lines from the right, or columns. */
export type Writing = 'ltr' | 'rtl' | 'vertical';

type Side = 'below' | 'above' | 'right' | 'left';

export interface Placement {
  side: Side;
  /**
   * The note's edge nearest to the mark and its start; the edge away from the mark is free, so that
   * a note that grows never moves and never covers its mark.
   */
  left: number;
  /** Distance of the note's top from the viewport's top; `null` where its bottom is fixed. */
  top: number | null;
  /** Distance of the note's bottom from the viewport's top; `null` where its top is fixed. */
  bottom: number | null;
  width: number;
  /** More than this and the note would leave the viewport. */
  maxHeight: number;
}

/** Between mark and note: near enough to travel, far enough to see the mark's line. */
export const NOTE_GAP = 6;
const EDGE = 8;
const NARROWEST_BESIDE = 280;
const LOWEST = 220;

/**
 * @param mark box around all lines of the mark
 * @param line the line the pointer is on: the note begins at its start
 * @param wanted size the note would like to have
 * @param viewport what is to be seen
 * @param writing beside a column there is more to be read above and below it than at its sides
 */
export function placeNote(
  mark: Box,
  line: Box,
  wanted: Size,
  viewport: Box,
  writing: Writing = 'ltr',
): Placement {
  const room = {
    below: viewport.bottom - EDGE - (mark.bottom + NOTE_GAP),
    above: mark.top - NOTE_GAP - (viewport.top + EDGE),
    right: viewport.right - EDGE - (mark.right + NOTE_GAP),
    left: mark.left - NOTE_GAP - (viewport.left + EDGE),
  };
  const widest = viewport.right - viewport.left - 2 * EDGE;
  const tallest = viewport.bottom - viewport.top - 2 * EDGE;
  const width = Math.min(wanted.width, widest);
  const side = sideWith(room, wanted, writing);

  if (side === 'below' || side === 'above') {
    const start = writing === 'rtl' ? line.right - width : line.left;
    const left = clamp(start, viewport.left + EDGE, viewport.right - EDGE - width);
    const maxHeight = Math.max(0, room[side]);
    return side === 'below'
      ? { side, left, top: mark.bottom + NOTE_GAP, bottom: null, width, maxHeight }
      : { side, left, top: null, bottom: mark.top - NOTE_GAP, width, maxHeight };
  }
  const besideWidth = Math.min(width, room[side]);
  const height = Math.min(wanted.height, tallest);
  return {
    side,
    left: side === 'right' ? mark.right + NOTE_GAP : mark.left - NOTE_GAP - besideWidth,
    top: clamp(line.top, viewport.top + EDGE, viewport.bottom - EDGE - height),
    bottom: null,
    width: besideWidth,
    maxHeight: height,
  };
}

/**
 * Below if it fits there, else where it fits, else where there is most room. Of columns, which are read
 * towards the left, what has been read is at the right.
 */
function sideWith(room: Record<Side, number>, wanted: Size, writing: Writing): Side {
  if (writing === 'vertical') {
    if (room.right >= wanted.width) return 'right';
    if (room.left >= wanted.width) return 'left';
  }
  if (room.below >= wanted.height) return 'below';
  if (room.above >= wanted.height) return 'above';
  const taller: Side = room.below >= room.above ? 'below' : 'above';
  if (room[taller] >= LOWEST) return taller;
  const wider: Side = room.right >= room.left ? 'right' : 'left';
  return room[wider] >= NARROWEST_BESIDE ? wider : taller;
}

/** Where a note of that size may stand that was to stand at `wanted`: as near to there as the viewport allows. */
export function keepInside(
  wanted: { left: number; top: number | null },
  { width, height }: Size,
  viewport: Box,
): { left: number; top: number; width: number; maxHeight: number } {
  const fits = Math.min(width, viewport.right - viewport.left - 2 * EDGE);
  const tallest = viewport.bottom - viewport.top - 2 * EDGE;
  const left = clamp(wanted.left, viewport.left + EDGE, viewport.right - EDGE - fits);
  const lowest = viewport.bottom - EDGE - Math.min(height, tallest);
  const top = clamp(wanted.top ?? 0, viewport.top + EDGE, lowest);
  return { left, top, width: fits, maxHeight: tallest };
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest));
}
