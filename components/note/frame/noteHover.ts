import type { FrameToPage } from '../../../core/noteFrame';

/** Tells the page when the pointer comes into the note and when it leaves. */
export function watchNoteHover(
  root: HTMLElement,
  tell: (message: FrameToPage) => void,
  signal: AbortSignal,
): void {
  const onHover = (isOver: boolean, { buttons, pointerType }: PointerEvent) => {
    // In the middle of a press it comes in and goes out with what is pressed.
    if (buttons === 0 && pointerType !== 'touch') tell({ type: 'hover', isOver });
  };
  root.addEventListener('pointerenter', (event) => onHover(true, event), { signal });
  root.addEventListener('pointerleave', (event) => onHover(false, event), { signal });
}
