/** Dragging a note by its head. */

export interface DragEvents {
  /** By how many CSS pixels since the last call. */
  onMove(x: number, y: number): void;
}

/** Less than this is a hand that is not quite still. CSS pixels. */
const THRESHOLD = 4;
/** Over so many CSS pixels of the pointer's way it is told how many of the screen's one of them is. */
const YARD = 24;
const HANDLE = '.note-head';
/** What has a press for itself. */
const NO_HANDLE = 'button, a, [role=link]';

/**
 * The frame moves with the note, so the pointer's way is measured on the screen. One pixel of the screen is as
 * many of the page as the browser's zoom says, which is seen while nothing is dragged.
 */
export function watchDrag(mount: HTMLElement, { onMove }: DragEvents, signal: AbortSignal): void {
  let from: { x: number; y: number; pointer: number } | null = null;
  let isDragging = false;
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

  mount.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.target as Element;
      if (event.button !== 0) return;
      // The margins around its contents are as good as its head.
      const isMargin = target.matches('[role=dialog]');
      if (!isMargin && target.closest(HANDLE) === null) return;
      if (target.closest(NO_HANDLE) !== null) return;
      from = { x: event.screenX, y: event.screenY, pointer: event.pointerId };
      isDragging = false;
      // A fast hand gets out of the note; its moves are to arrive here all the same.
      mount.setPointerCapture(event.pointerId);
    },
    { signal },
  );

  mount.addEventListener(
    'pointermove',
    (event) => {
      if (from === null) {
        measure(event);
        return;
      }
      if (from.pointer !== event.pointerId) return;
      const x = Math.round((event.screenX - from.x) / scale);
      const y = Math.round((event.screenY - from.y) / scale);
      if (!isDragging && Math.hypot(x, y) < THRESHOLD) return;
      isDragging = true;
      from = { ...from, x: from.x + x * scale, y: from.y + y * scale };
      onMove(x, y);
    },
    { signal },
  );

  // Dragging selects no text on the way.
  mount.addEventListener('selectstart', (event) => from !== null && event.preventDefault(), {
    signal,
  });

  const end = () => {
    from = null;
    isDragging = false;
    // It has moved, and what was measured by its edges with it.
    yard = null;
  };
  mount.addEventListener('pointerup', end, { signal });
  mount.addEventListener('pointercancel', end, { signal });
}
