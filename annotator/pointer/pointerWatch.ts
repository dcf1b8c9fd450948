/** Pointer and touch: which mark is meant, and whether its note is still wanted. */

import { REST_TO_OPEN } from '../../core/noteTiming';
import { isElement, listen } from '../dom/domAccess';
import { renderedParent } from '../dom/flatTree';
import { INTERACTIVE } from '../dom/interactive';
import type { Mark } from '../marks/markedRuns';
import type { NoteController } from '../tools/contract';
import { isOurs, placeOf, targetOf } from './eventPlace';
import { createGrace, distanceTo } from './grace';

/**
 * Milliseconds of rest on a mark after which its note is prepared. A frame takes most of the time that is left until
 * it is to be shown; a pointer that goes on before that has cost one that nobody saw.
 */
const PREPARE = 30;
/**
 * While the pointer is on no mark and no note is open: milliseconds of stillness after which it is looked what
 * it is on, and those between two looks while it moves on. To look in every frame would cost each page
 * several times what hearing of the movement does.
 */
const STILL = PREPARE;
const MOVING = 120;
/** Where nothing was found under a pointer at rest, milliseconds until it is looked once more: text that is read anew has no marks for a moment. */
const AGAIN = 150;
/** How often, where a mark was there a moment ago: some pages draw their text again and again. */
const MOST_AGAIN = 30;

export interface PointerEvents {
  find(place: { x: number; y: number; target: EventTarget | null }): Mark | null;
  /** The reader has turned to something else than the mark gone to by keyboard. */
  onPress(): void;
}

const matches = Element.prototype.matches;

export function watchPointer(
  notes: NoteController,
  events: PointerEvents,
  signal: AbortSignal,
): void {
  const { stay, leave, travel } = createGrace(notes);
  let over: Mark | null = null;
  let resting: ReturnType<typeof setTimeout> | null = null;
  let preparing: ReturnType<typeof setTimeout> | null = null;
  /** The latest movement, as long as the pointer is in the frame. */
  let moved: PointerEvent | null = null;
  /** Whether the mark of the open note is being pressed, where the page has nothing else to press. */
  let isHeld = false;
  let frame = 0;
  let looking: ReturnType<typeof setTimeout> | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let again: ReturnType<typeof setTimeout> | null = null;
  /** How often it was looked again after the latest movement, and how often it may be. */
  let times = 0;
  let mostTimes = 1;

  function stopResting(): void {
    if (resting !== null) clearTimeout(resting);
    if (preparing !== null) clearTimeout(preparing);
    resting = null;
    preparing = null;
    notes.unprepare();
  }

  /** @param rested milliseconds for which the pointer has rested already */
  function rest(mark: Mark, rested: number): void {
    stopResting();
    preparing = setTimeout(() => notes.prepare(mark), PREPARE - rested);
    resting = setTimeout(() => {
      if (moved === null) return;
      const { clientX: x, clientY: y } = moved;
      const meant = sameNow(mark, moved);
      // A page has moved or covered the mark under the pointer, or draws its text anew.
      if (meant === null) {
        over = null;
        mostTimes = MOST_AGAIN;
        lookOnceMore();
        return;
      }
      over = meant;
      // The grace of the note before it is not this one's.
      stay();
      notes.show(meant, 'pointer', { x, y });
    }, REST_TO_OPEN - rested);
  }

  /** What a mark is by now, where its text was read anew under the pointer; `null` where no mark of that name is there. */
  function sameNow({ match }: Mark, event: PointerEvent): Mark | null {
    const found = events.find(placeOf(event));
    return found !== null && found.match.name === match.name ? found : null;
  }

  function lookSoon(): void {
    if (over === null && notes.open === null) looking = setTimeout(lookIfStill, STILL);
    else frame = requestAnimationFrame(look);
  }

  function lookIfStill(): void {
    looking = null;
    const still = stillness();
    const isDue = still >= STILL || performance.now() - lookedAt >= MOVING;
    // In a frame: what has been scrolled until then is heard of before.
    if (isDue && frame === 0) frame = requestAnimationFrame(look);
    else if (!isDue) looking = setTimeout(lookIfStill, STILL - still);
  }

  function stillness(): number {
    return moved === null ? 0 : Math.max(0, performance.now() - moved.timeStamp);
  }

  function look(): void {
    frame = 0;
    lookedAt = performance.now();
    if (moved === null || moved.buttons !== 0 || signal.aborted) return;
    const place = placeOf(moved);
    const { open } = notes;
    if (isOurs(place.target)) {
      over = null;
      stopResting();
      // It may be another note than the one that would close.
      if (open !== null && distanceTo(open.card.box(), place.x, place.y) === 0) stay();
      else leave();
      return;
    }
    const mark = events.find(place);
    if (mark !== over) {
      over = mark;
      stopResting();
      if (mark !== null && mark !== open?.mark) rest(mark, stillness());
    }
    if (open === null) {
      if (mark === null) lookOnceMore();
      return;
    }
    if (mark !== null && mark === open.mark) stay();
    else travel(place.x, place.y);
  }

  function lookOnceMore(): void {
    if (again !== null || times >= mostTimes) return;
    times += 1;
    again = setTimeout(() => {
      again = null;
      if (looking === null && frame === 0) frame = requestAnimationFrame(look);
    }, AGAIN);
  }

  listen<PointerEvent>(
    window,
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      moved = event;
      times = 0;
      mostTimes = 1;
      if (event.buttons === 0) {
        isHeld = false;
        if (looking === null && frame === 0) lookSoon();
        return;
      }
      // Text is being selected, or something dragged.
      if (isHeld) notes.close();
      over = null;
      stopResting();
    },
    { capture: true, passive: true, signal },
  );

  notes.watchHover((isOver) => {
    if (!isOver) {
      leave();
      return;
    }
    // What the page heard last of the pointer is where it came from.
    moved = null;
    over = null;
    stopResting();
    stay();
  });

  listen<PointerEvent>(
    window,
    'pointerout',
    (event) => {
      if (event.relatedTarget !== null || event.pointerType === 'touch') return;
      // A note that is being dragged has the pointer, wherever that goes.
      if (event.buttons !== 0 && isOurs(event.target)) return;
      moved = null;
      over = null;
      stopResting();
      leave();
    },
    { capture: true, passive: true, signal },
  );

  listen(
    window,
    'scroll',
    () => {
      stopResting();
      // A movement on the same mark begins its rest anew.
      over = null;
    },
    { capture: true, passive: true, signal },
  );

  listen<PointerEvent>(
    window,
    'pointerdown',
    (event) => {
      stopResting();
      // Nor is it looked where it came to before.
      moved = null;
      const target = targetOf(event);
      if (isOurs(target)) return;
      events.onPress();
      if (event.pointerType !== 'mouse') return;
      isHeld = events.find(placeOf(event)) === notes.open?.mark && !isIn(target, INTERACTIVE);
      if (!isHeld) notes.close();
    },
    { capture: true, passive: true, signal },
  );

  listen(window, 'click', press, { capture: true, signal });

  /**
   * The first tap on a mark is for its note; the second, and any elsewhere, is the page's. A click of the mouse is for
   * the note of a mark on which the page has nothing to press, and no text was selected.
   */
  function press(event: PointerEvent): void {
    const { open } = notes;
    const { clientX: x, clientY: y, pointerType } = event;
    const target = targetOf(event);
    const isInteractive = isIn(target, INTERACTIVE);
    const isClick = pointerType === 'mouse';
    // By keyboard, there is none.
    if (pointerType === '' || isOurs(target)) return;
    if (isClick && (isInteractive || getSelection()?.isCollapsed === false)) return;
    const mark = events.find({ x, y, target });
    if (mark !== null && mark !== open?.mark) {
      if (isInteractive) swallow(event);
      over = mark;
      notes.show(mark, isClick ? 'pointer' : 'tap', { x, y });
    } else if (!isClick && open !== null) {
      // A tap that puts the note away does not also follow a link.
      if (mark === null && isInteractive) swallow(event);
      notes.close();
    }
  }

  signal.addEventListener(
    'abort',
    () => {
      stopResting();
      stay();
      cancelAnimationFrame(frame);
      for (const waiting of [looking, again]) if (waiting !== null) clearTimeout(waiting);
    },
    { once: true },
  );
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isIn(target: EventTarget | null, selector: string): boolean {
  for (let at = target instanceof Node ? target : null; at !== null; at = renderedParent(at)) {
    if (isElement(at) && matches.call(at, selector)) return true;
  }
  return false;
}
