/** What becomes of a mark that the reader does not want: it goes, and for a while it can come back. */
import type { Dismissal, FrameToPage, NoteMatch } from '../../../core/noteFrame';
import type { NoteRequest } from '../../../core/ranking/noteContent';
import type { NoteSource } from '../NoteSource';
import type { NoteLearning } from './noteLearning';

/** For how long a dismissal can be taken back where nobody is at the note, in milliseconds. */
const UNDO = 10_000;

export interface NoteDismissal {
  /** Tells the page; nothing else is done before that has heard of it. */
  begin(dismissal: Dismissal, request: NoteRequest, match: NoteMatch | null): void;
  /** The page has heard of it. */
  go(): void;
  /** Takes back all that was done, and closes the note. */
  takeBack(): Promise<void>;
}

/**
 * @param tell sends to the page around the note
 * @param signal ends with the frame
 */
export function createNoteDismissal(
  page: Document,
  source: NoteSource,
  learning: NoteLearning,
  tell: (message: FrameToPage) => void,
  signal: AbortSignal,
): NoteDismissal {
  let undo: (() => Promise<void>) | null = null;
  /** What is still to be done for a dismissal that the page has not heard of yet. */
  let onHeard: (() => void) | null = null;

  /** Does what the reader wants, and keeps what takes it back. */
  function act(dismissal: Dismissal, request: NoteRequest, match: NoteMatch | null): void {
    const { term } = request;
    switch (dismissal) {
      case 'place':
        undo = learning.forget;
        if (match !== null) void learning.keep(request, match);
        break;
      case 'term':
        undo = () => source.showTerm(term);
        void source.hideTerm(term);
        break;
      case 'site':
        undo = source.returnToSite;
        void source.leaveSite();
        break;
    }
  }

  /** What is left of a dismissed mark goes by itself, but never from under the pointer or the focus. */
  function closeUnlessUsed(): void {
    const root = page.documentElement;
    let isOver = root.matches(':hover');
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isOver || page.hasFocus()) wait();
        else tell({ type: 'close' });
      }, UNDO);
    };
    root.addEventListener('pointerenter', () => (isOver = true), { signal });
    root.addEventListener('pointerleave', () => (isOver = false), { signal });
    wait();
  }

  return {
    begin(dismissal, request, match) {
      // To leave the site closes every note that is not there to be undone.
      onHeard = () => act(dismissal, request, match);
      tell({ type: 'dismiss', dismissal });
      closeUnlessUsed();
    },
    go() {
      onHeard?.();
      onHeard = null;
    },
    async takeBack() {
      const takesBack = undo;
      undo = null;
      tell({ type: 'undo' });
      try {
        await takesBack?.();
      } finally {
        // Not before it has been heard: a frame that is gone asks for nothing.
        tell({ type: 'close' });
      }
    },
  };
}
