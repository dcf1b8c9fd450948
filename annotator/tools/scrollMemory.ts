/** How far the frame was scrolled where the reader was of their own, to lead back there after a jump. */
import type { Mark } from '../marks/markedRuns';
import { positionOf, type Scrolled, scrollBackTo, scrolledAround } from './scrolledAround';

export interface ScrollMemory {
  /**
   * Remembers the window and whatever scrolls around `mark`, unless nothing has been scrolled since the last
   * jump: a walk from mark to mark leads back to where it began.
   */
  keep(mark: Mark | null): void;
  /** To be called when the jump has been made. */
  settle(): void;
  back(): void;
}

/** Zoomed pages scroll by parts of a pixel. */
const TOLERANCE = 2;

export function createScrollMemory(): ScrollMemory {
  let before: Scrolled[] = [];
  let after: Scrolled[] = [];

  return {
    keep(mark) {
      const hasMoved = after.length === 0 || after.some(isElsewhere);
      if (hasMoved) before = [];
      after = [];
      for (const scrolled of scrolledAround(mark)) {
        if (!before.some(({ target }) => target === scrolled.target)) before.push(scrolled);
      }
    },
    settle() {
      after = before.map(({ target }) => positionOf(target));
    },
    back() {
      scrollBackTo(before);
      before = [];
      after = [];
    },
  };
}

function isElsewhere({ target, left, top }: Scrolled): boolean {
  const now = positionOf(target);
  return Math.abs(now.left - left) > TOLERANCE || Math.abs(now.top - top) > TOLERANCE;
}
