import type { PageAnnotation } from '../annotatePage';
import { listen } from '../dom/domAccess';
import { boxesOf } from '../painting/markBoxes';
import type { MarkPlace, OpenNote } from './contract';
import { heirOf, livingOf } from './heirOf';
import { boxAround, placeOfMark } from './placeOfMark';
import { meetsViewport } from './viewportBox';

/** A note whose mark was scrolled further than this is no longer beside what is being read. */
const TETHER = 32;
/** How often it is looked where the mark of an open note is: a page that moves it tells nobody. Milliseconds. */
const LOOK = 120;
/** For so long a note whose mark is gone waits for the text to be drawn anew, as pages do that build on. Milliseconds. */
export const MOURN = 400;
/** What moves the mark that soon after a scroll is the scroll. Milliseconds. */
const SCROLL = 300;

export interface TetherNeeds {
  page: PageAnnotation;
  close(): void;
}

/**
 * Keeps the note beside its mark, and closes it where that is no longer possible.
 * @param place where it was opened
 * @param life ends when the note closes or goes its own way
 */
export function tether(
  note: OpenNote,
  { around }: MarkPlace,
  { page, close }: TetherNeeds,
  life: AbortSignal,
): void {
  let frame = 0;
  let placedAt = around;
  let seenAt = around;
  let seenLast = performance.now();
  let scrolledAt = Number.NEGATIVE_INFINITY;

  function follow(): void {
    frame = 0;
    if (life.aborted) return;
    const heir = note.isLost ? heirOf(note.mark, seenAt, page) : livingOf(note.mark, seenAt, page);
    note.isLost = heir === null;
    note.mark = heir ?? note.mark;
    const moved = note.isLost ? null : boxAround(boxesOf(note.mark));
    if (moved === null && performance.now() - seenLast < MOURN) return;
    seenLast = performance.now();
    seenAt = moved ?? seenAt;
    const x = moved === null ? 0 : moved.left - placedAt.left;
    const y = moved === null ? 0 : moved.top - placedAt.top;
    const isFar = Math.abs(x) + Math.abs(y) > TETHER;
    const isScrolled = performance.now() - scrolledAt < SCROLL;
    if (moved === null || !meetsViewport(moved) || (isFar && isScrolled)) close();
    else if (isFar) placeAgain();
    else note.card.shift(x, y);
  }

  function followSoon(): void {
    if (frame === 0) frame = requestAnimationFrame(follow);
  }

  function placeAgain(): void {
    const place = placeOfMark(note.mark, null);
    if (place === null || !meetsViewport(place.around)) {
      close();
      return;
    }
    placedAt = place.around;
    note.card.place(place);
  }

  function onScroll(): void {
    scrolledAt = performance.now();
    followSoon();
  }

  const looking = setInterval(followSoon, LOOK);
  life.addEventListener('abort', () => clearInterval(looking), { once: true });
  listen(window, 'scroll', onScroll, { capture: true, passive: true, signal: life });
  listen(window, 'resize', placeAgain, { passive: true, signal: life });
}
