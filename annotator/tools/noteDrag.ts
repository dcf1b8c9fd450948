/** Dragging a note by its head. */
import { listen } from '../dom/domAccess';

export interface DragEvents {
  /** The pointer has left the place where it was pressed: the note is being dragged. */
  onStart(): void;
  /** By how many CSS pixels since the last call. */
  onMove(x: number, y: number): void;
}

/** Less than this is a hand that is not quite still. CSS pixels. */
const THRESHOLD = 4;
const HANDLE = '.note-head';
/** What has a press for itself. */
const NO_HANDLE = 'button, a, [role=link]';

export function watchDrag(mount: HTMLElement, events: DragEvents, signal: AbortSignal): void {
  let from: { x: number; y: number; pointer: number } | null = null;
  let isDragging = false;

  listen<PointerEvent>(
    mount,
    'pointerdown',
    (event) => {
      const { target } = event;
      if (event.button !== 0 || !(target instanceof Element)) return;
      // The margins around its contents are as good as its head.
      const isMargin = target.matches('[role=dialog]');
      if (!isMargin && target.closest(HANDLE) === null) return;
      if (target.closest(NO_HANDLE) !== null) return;
      from = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
      isDragging = false;
      // A fast hand gets out of the note; its moves are to arrive here all the same.
      mount.setPointerCapture(event.pointerId);
    },
    { signal },
  );

  listen<PointerEvent>(
    mount,
    'pointermove',
    ({ clientX, clientY, pointerId }) => {
      if (from === null || from.pointer !== pointerId) return;
      const x = clientX - from.x;
      const y = clientY - from.y;
      if (!isDragging) {
        if (Math.hypot(x, y) < THRESHOLD) return;
        isDragging = true;
        events.onStart();
      }
      from = { x: clientX, y: clientY, pointer: pointerId };
      events.onMove(x, y);
    },
    { signal },
  );

  // Dragging selects no text on the way.
  listen(
    mount,
    'selectstart',
    (event) => {
      if (from !== null) event.preventDefault();
    },
    { signal },
  );

  const end = () => {
    from = null;
    isDragging = false;
  };
  listen(mount, 'pointerup', end, { signal });
  listen(mount, 'pointercancel', end, { signal });
}
