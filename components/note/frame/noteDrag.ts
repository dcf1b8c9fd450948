/** Dragging a note by its head, as its frame hears of it. */

export interface DragEvents {
  /** At a point of the frame's viewport, in CSS pixels. */
  onHold(x: number, y: number, isTouch: boolean): void;
  /** By how many CSS pixels the pointer is away from where it took hold. */
  onDrag(x: number, y: number): void;
  onRelease(): void;
}

/** Over so many CSS pixels of the pointer's way it is told how many of the screen's one of them is. */
const YARD = 24;
const HANDLE = '.note-head';
/** What has a press for itself. */
const NO_HANDLE = 'button, a, [role=link]';

/**
 * The frame moves with the note, so the pointer's way is measured on the screen. One pixel of the screen is as
 * many of the page as the browser's zoom says, which is seen while nothing is dragged.
 */
export function watchDrag(mount: HTMLElement, events: DragEvents, signal: AbortSignal): void {
  let from: { x: number; y: number; pointer: number } | null = null;
  let yard: PointerEvent | null = null;
  let scale = 1;

  function measure(event: PointerEvent): void {
    yard ??= event;
    const x = event.clientX - yard.clientX;
    const y = event.clientY - yard.clientY;
    const way = Math.hypot(x, y);
    if (way < YARD) return;
    const onScreen = Math.hypot(event.screenX - yard.screenX, event.screenY - yard.screenY);
    // To a hundredth, as browsers zoom.
    if (onScreen > 0) scale = Math.round((onScreen / way) * 100) / 100;
    yard = event;
  }

  function follow({ screenX, screenY }: PointerEvent, { x, y }: { x: number; y: number }): void {
    events.onDrag(Math.round((screenX - x) / scale), Math.round((screenY - y) / scale));
  }

  function release(): void {
    if (from !== null) events.onRelease();
    from = null;
    // It has moved, and what was measured by its edges with it.
    yard = null;
  }

  mount.addEventListener(
    'pointerdown',
    (event) => {
      // The page may have heard the end of the last one.
      release();
      const target = event.target as Element;
      if (event.button !== 0) return;
      // The margins around its contents are as good as its head.
      const isMargin = target.matches('[role=dialog]');
      if (!isMargin && target.closest(HANDLE) === null) return;
      if (target.closest(NO_HANDLE) !== null) return;
      from = { x: event.screenX, y: event.screenY, pointer: event.pointerId };
      events.onHold(event.clientX, event.clientY, event.pointerType === 'touch');
      // A fast hand gets out of the note; its moves are to arrive here all the same.
      mount.setPointerCapture(event.pointerId);
    },
    { signal },
  );

  mount.addEventListener(
    'pointermove',
    (event) => {
      if (from !== null && from.pointer === event.pointerId && event.buttons === 0) release();
      if (from === null) measure(event);
      else if (from.pointer === event.pointerId) follow(event, from);
    },
    { signal },
  );

  // Dragging selects no text on the way.
  mount.addEventListener('selectstart', (event) => from !== null && event.preventDefault(), {
    signal,
  });

  mount.addEventListener(
    'pointerup',
    (event) => {
      if (from?.pointer !== event.pointerId) return;
      follow(event, from);
      release();
    },
    { signal },
  );
  mount.addEventListener('pointercancel', release, { signal });
}
