/** The note's page in a frame of the test's own origin, so that a test can look into it. */

import type { NoteFrames } from '../../annotator/tools/contract';
import noteFrameCss from '../../components/note/frame/noteFrame.css?inline';
import { startNote } from '../../components/note/frame/startNote';
import type { NoteSource } from '../../components/note/NoteSource';
import noteCss from '../../components/note/note.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import type { PageToFrame } from '../../core/noteFrame';

/** A note observes what is in its own document; here its script is the test's, and its document the frame's. */
class ObserverOfFrame implements ResizeObserver {
  readonly #callback: ResizeObserverCallback;
  #inner: ResizeObserver | null = null;

  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
  }

  observe(target: Element): void {
    const { defaultView } = target.ownerDocument;
    this.#inner ??= new (defaultView ?? window).ResizeObserver(this.#callback);
    this.#inner.observe(target);
  }

  unobserve(target: Element): void {
    this.#inner?.unobserve(target);
  }

  disconnect(): void {
    this.#inner?.disconnect();
  }
}

/** What a content script has for it, with a line on which nothing takes time. */
export function fakeNoteFrames(source: NoteSource): NoteFrames {
  const load: NoteFrames['load'] = (frame, offer, { onMessage }, signal) => {
    let hear: ((message: PageToFrame) => void) | null = null;
    const waiting: PageToFrame[] = [];
    // By then it is in the document.
    queueMicrotask(() => {
      // Of the test's window only: the frame's has the browser's.
      window.ResizeObserver = ObserverOfFrame;
      const page = frame.contentDocument;
      if (page === null || signal.aborted) return;
      page.open();
      page.write(
        `<!doctype html><html lang="en"><style>${tokensCss}${noteCss}${noteFrameCss}</style><body>`,
      );
      page.close();
      hear = startNote(
        page,
        offer,
        source,
        (message) => signal.aborted || onMessage(message),
        signal,
      );
      for (const message of waiting) hear(message);
    });
    return (message) => {
      if (hear === null) waiting.push(message);
      else hear(message);
    };
  };
  const bare = {
    openReader() {},
    openPanel: null,
    localize: (key: string) => key,
  };
  return {
    arePossible: () => true,
    tryOtherwise: () => false,
    load,
    showAbove: async () => false,
    hearEscape: () => {},
    bare,
  };
}
