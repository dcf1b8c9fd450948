/** How far the frame was scrolled where the reader was of their own, to lead back there after a jump. */
import { parentOf } from '../dom/domAccess';
import { type Mark, positionsOf } from '../marks/markedRuns';

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

interface Scrolled {
  target: Element | null;
  left: number;
  top: number;
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
      for (const target of [null, ...scrollersAround(mark)]) {
        if (!before.some((known) => known.target === target)) before.push(positionOf(target));
      }
    },
    settle() {
      after = before.map(({ target }) => positionOf(target));
    },
    back() {
      for (const { target, left, top } of before) {
        (target ?? window).scrollTo({ left, top, behavior: 'instant' });
      }
      before = [];
      after = [];
    },
  };
}

function scrollersAround(mark: Mark | null): Element[] {
  const scrollers: Element[] = [];
  let node: Node | null = mark === null ? null : positionsOf(mark).start.node;
  for (; node !== null; node = node instanceof ShadowRoot ? node.host : parentOf(node)) {
    if (node instanceof Element && node.scrollHeight > node.clientHeight + 1) scrollers.push(node);
  }
  return scrollers;
}

function positionOf(target: Element | null): Scrolled {
  return target === null
    ? { target, left: window.scrollX, top: window.scrollY }
    : { target, left: target.scrollLeft, top: target.scrollTop };
}

function isElsewhere({ target, left, top }: Scrolled): boolean {
  const now = positionOf(target);
  return Math.abs(now.left - left) > TOLERANCE || Math.abs(now.top - top) > TOLERANCE;
}
