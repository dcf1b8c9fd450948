import { listen } from '../dom/domAccess';
import type { MarkPlace, OpenCard } from './contract';
import { meetsViewport } from './viewportBox';

/** A note whose mark was scrolled further than this is no longer beside what is being read. */
const TETHER = 32;
/** How often it is looked where the mark of an open note is: a page that moves it tells nobody. Milliseconds. */
const LOOK = 120;
/** For so long a note whose mark is gone waits for the text to be drawn anew, as pages do that build on. Milliseconds. */
export const MOURN = 400;
/** How much less of it counts while it is put off to read what the page has changed. */
const PUT_OFF = 4;
/** What moves the mark that soon after a scroll is the scroll. Milliseconds. */
const SCROLL = 300;

export interface TetherNeeds {
  /** Where the mark is now; `null` where it is not. */
  find(): MarkPlace | null;
  /** Whether it has been put off to read what the page has changed. */
  isPutOff(): boolean;
  close(): void;
}

/**
 * Keeps the note beside its mark, and closes it where that is no longer possible.
 * @param place where it was opened
 * @param life ends when the note closes or goes its own way
 */
export function tether(
  card: OpenCard,
  { around }: MarkPlace,
  { find, isPutOff, close }: TetherNeeds,
  life: AbortSignal,
): void {
  let frame = 0;
  let placedAt = around;
  let lookedAt = performance.now();
  /** For how long it has been looked for the mark in vain. A tab that stood still meanwhile has not drawn its text either. */
  let missed = 0;
  let scrolledAt = Number.NEGATIVE_INFINITY;

  function follow(): void {
    frame = 0;
    if (life.aborted) return;
    const place = find();
    missed = place === null ? missed + sinceLook() : 0;
    lookedAt = performance.now();
    if (place === null && missed < MOURN) return;
    const x = place === null ? 0 : place.around.left - placedAt.left;
    const y = place === null ? 0 : place.around.top - placedAt.top;
    const isFar = Math.abs(x) + Math.abs(y) > TETHER;
    const isScrolled = performance.now() - scrolledAt < SCROLL;
    if (isFar && !isScrolled) placeAt(place);
    else if (place === null || isFar || !meetsViewport(place.around)) close();
    else card.shift(x, y);
  }

  const sinceLook = () => mourned(Math.min(performance.now() - lookedAt, LOOK), isPutOff());

  function followSoon(): void {
    if (frame === 0) frame = requestAnimationFrame(follow);
  }

  function placeAt(place: MarkPlace | null): void {
    if (place === null || !meetsViewport(place.around)) {
      close();
      return;
    }
    placedAt = place.around;
    card.place(place);
  }

  function onScroll(): void {
    scrolledAt = performance.now();
    followSoon();
  }

  const looking = setInterval(followSoon, LOOK);
  life.addEventListener('abort', () => clearInterval(looking), { once: true });
  listen(window, 'scroll', onScroll, { capture: true, passive: true, signal: life });
  listen(window, 'resize', () => placeAt(find()), { passive: true, signal: life });
}

/** What so many milliseconds without the mark count for, of `MOURN`. */
export function mourned(milliseconds: number, isPutOff: boolean): number {
  return isPutOff ? milliseconds / PUT_OFF : milliseconds;
}
