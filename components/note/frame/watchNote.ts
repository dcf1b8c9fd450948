import type { FrameToPage } from '../../../core/noteFrame';
import { watchDrag } from './noteDrag';
import { watchNoteHover } from './noteHover';

/** Whom a note's frame tells what the reader does in it. */
export interface NoteListeners {
  /** Sends to the page. */
  tell(message: FrameToPage): void;
  onResize(): void;
  /** The way back is asked for by key. Whether there is one: else the key is the browser's. */
  onBack(): boolean;
}

/**
 * Watches pointer, keys and size of a note.
 *
 * @param page the document of its frame
 * @param mount the note's element in there
 */
export function watchNote(
  page: Document,
  mount: HTMLElement,
  { tell, onResize, onBack }: NoteListeners,
  signal: AbortSignal,
): void {
  mount.addEventListener('pointerdown', () => tell({ type: 'press' }), { capture: true, signal });
  watchDrag(
    mount,
    {
      onHold: (x, y, isTouch) => tell({ type: 'hold', x, y, isTouch }),
      onDrag: (x, y) => tell({ type: 'drag', x, y }),
      onRelease: () => tell({ type: 'release' }),
    },
    signal,
  );
  watchNoteHover(page.documentElement, tell, signal);
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      tell({ type: 'escape' });
    } else if (isBackKey(event) && onBack()) {
      event.preventDefault();
    }
  };
  page.addEventListener('keydown', onKey, { signal });
  const observer = new ResizeObserver(onResize);
  observer.observe(mount);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** As browsers go back; where text is typed, these keys are for typing. */
function isBackKey(event: KeyboardEvent): boolean {
  if (event.target instanceof HTMLTextAreaElement) return false;
  return event.key === 'Backspace' || (event.altKey && event.key === 'ArrowLeft');
}
