/** Pointer and touch: which mark is meant, and whether its note is still wanted. */
import { isElement, listen, shadowRootOf } from './domAccess';
import { renderedParent } from './flatTree';
import { boxesOf } from './markBoxes';
import type { Mark } from './markedRuns';
import type { NoteController } from './noteController';
import type { Box } from './notePlacement';
import { isNoteHost } from './skippedElements';

/** Milliseconds of rest on a mark that open its note, and after which its content is asked for. */
const REST = 200;
const PREPARE = 60;
/** Milliseconds for which a note stays when the pointer has left it. */
const GRACE = 300;
const INTERACTIVE =
  'a[href], area[href], button, input, select, textarea, label, summary, [role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [role=switch], [role=option]';

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
  let over: Mark | null = null;
  let resting: ReturnType<typeof setTimeout> | null = null;
  let preparing: ReturnType<typeof setTimeout> | null = null;
  let leaving: ReturnType<typeof setTimeout> | null = null;
  let distance = Number.POSITIVE_INFINITY;
  let latest: PointerEvent | null = null;
  let pointedAt: { x: number; y: number; target: EventTarget | null } | null = null;
  let frame = 0;

  function stopResting(): void {
    if (resting !== null) clearTimeout(resting);
    if (preparing !== null) clearTimeout(preparing);
    resting = null;
    preparing = null;
  }

  function stay(): void {
    if (leaving !== null) clearTimeout(leaving);
    leaving = null;
    distance = Number.POSITIVE_INFINITY;
  }

  function leave(): void {
    if (notes.open?.cause !== 'pointer') return;
    leaving ??= setTimeout(() => {
      leaving = null;
      if (notes.open?.cause === 'pointer') notes.close();
    }, GRACE);
  }

  /** On the way to the note, each step nearer to it renews the grace. */
  function travel(x: number, y: number): void {
    const { open } = notes;
    if (open === null) return;
    const now = distanceTo(open.card.box(), x, y);
    if (now < distance && leaving !== null) {
      clearTimeout(leaving);
      leaving = null;
    }
    distance = Math.min(distance, now);
    leave();
  }

  function rest(mark: Mark): void {
    stopResting();
    preparing = setTimeout(() => notes.prepare(mark), PREPARE);
    resting = setTimeout(() => {
      const point = pointedAt;
      // A page that scrolled or moved under the pointer has taken the mark away.
      if (point !== null && isOn(mark, point.x, point.y)) notes.show(mark, 'pointer', point);
    }, REST);
  }

  function look(): void {
    frame = 0;
    const place = pointedAt;
    if (place === null || signal.aborted) return;
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
      if (mark !== null && mark !== open?.mark) rest(mark);
    }
    if (open === null) return;
    if (mark !== null && mark === open.mark) stay();
    else travel(place.x, place.y);
  }

  listen<PointerEvent>(
    window,
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      latest = event;
      // The path is lost once the event is over, so its innermost target is kept now.
      pointedAt = { x: event.clientX, y: event.clientY, target: targetOf(event) };
      if (event.buttons !== 0) {
        // Text is being selected, or something dragged.
        over = null;
        stopResting();
      } else if (frame === 0) frame = requestAnimationFrame(look);
    },
    { capture: true, passive: true, signal },
  );

  listen<PointerEvent>(
    window,
    'pointerout',
    (event) => {
      if (event.relatedTarget !== null || event.pointerType === 'touch') return;
      pointedAt = null;
      over = null;
      stopResting();
      leave();
    },
    { capture: true, passive: true, signal },
  );

  listen(window, 'scroll', stopResting, { capture: true, passive: true, signal });

  listen<PointerEvent>(
    window,
    'pointerdown',
    (event) => {
      latest = event;
      stopResting();
      if (isOurs(targetOf(event))) return;
      events.onPress();
      if (event.pointerType !== 'touch') notes.close();
    },
    { capture: true, passive: true, signal },
  );

  listen<MouseEvent>(
    window,
    'click',
    (event) => {
      if (latest?.pointerType === 'touch') tap(event);
    },
    { capture: true, signal },
  );

  /** The first tap on a mark is for its note; the second, and any elsewhere, is the page's. */
  function tap(event: MouseEvent): void {
    const { open } = notes;
    const target = targetOf(event);
    if (isOurs(target)) return;
    const mark = events.find({ x: event.clientX, y: event.clientY, target });
    const isInteractive = isIn(target, INTERACTIVE);
    if (mark !== null && mark !== open?.mark) {
      if (isInteractive) swallow(event);
      notes.show(mark, 'tap', { x: event.clientX, y: event.clientY });
    } else if (open !== null) {
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
    },
    { once: true },
  );
}

/** The innermost target, in open shadow roots too. The path is asked for only where it tells more: it is dear. */
function targetOf(event: Event): EventTarget | null {
  const { target } = event;
  if (!(target instanceof Element) || shadowRootOf(target) === null) return target;
  return event.composedPath()[0] ?? target;
}

/** Whether it happened in a note. */
function isOurs(target: EventTarget | null): boolean {
  return target instanceof Node && isNoteHost(target);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isOn(mark: Mark, x: number, y: number): boolean {
  return boxesOf(mark).some(
    (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1,
  );
}

function isIn(target: EventTarget | null, selector: string): boolean {
  for (let at = target instanceof Node ? target : null; at !== null; at = renderedParent(at)) {
    if (isElement(at) && matches.call(at, selector)) return true;
  }
  return false;
}

/** Distance of a point from a box; 0 inside. */
function distanceTo(box: Box, x: number, y: number): number {
  const across = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, down);
}
