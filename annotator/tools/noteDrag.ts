/**
 * Dragging a note by its frame. Where the pointer gets faster than the frame, or whoever steers it sends each of its
 * moves to what is under it, the page hears of it and not the frame: so both are listened to.
 */
import { listen } from '../dom/domAccess';

/** Less than this is a hand that is not quite still. CSS pixels. */
const THRESHOLD = 4;

interface DragEvents {
  /** It is dragged now, and not only held. */
  onStart(): void;
  /** By how many CSS pixels the pointer is away from where it took hold. */
  onMove(x: number, y: number): void;
}

export interface NoteDrag {
  /**
   * The note is held from now on.
   *
   * @param x where in the viewport, in CSS pixels
   * @param isTouch a finger is heard of where it came down, and any other is another finger
   */
  hold(x: number, y: number, isTouch: boolean): void;
  /** The pointer is that far from where it took hold, in CSS pixels. Nothing comes of being told so twice. */
  follow(x: number, y: number): void;
  release(): void;
}

/** @param signal ends with the note */
export function createNoteDrag({ onStart, onMove }: DragEvents, signal: AbortSignal): NoteDrag {
  let held: { x: number; y: number; isDragged: boolean; life: AbortController } | null = null;

  function follow(x: number, y: number): void {
    if (held === null || (held.x === x && held.y === y)) return;
    if (!held.isDragged) {
      if (Math.hypot(x, y) < THRESHOLD) return;
      held.isDragged = true;
      onStart();
    }
    held.x = x;
    held.y = y;
    onMove(x, y);
  }

  function release(): void {
    held?.life.abort();
    held = null;
  }

  function hold(x: number, y: number, isTouch: boolean): void {
    release();
    const life = new AbortController();
    held = { x: 0, y: 0, isDragged: false, life };
    if (isTouch) return;
    const onPointer = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      // The way may have ended where nobody heard it.
      const isHeld = event.type === 'pointerup' || event.buttons !== 0;
      if (isHeld) follow(Math.round(event.clientX - x), Math.round(event.clientY - y));
      if (event.type !== 'pointermove' || !isHeld) release();
    };
    const until = AbortSignal.any([signal, life.signal]);
    for (const type of ['pointermove', 'pointerup']) {
      listen<PointerEvent>(window, type, onPointer, {
        capture: true,
        passive: true,
        signal: until,
      });
    }
  }

  return { hold, follow, release };
}
