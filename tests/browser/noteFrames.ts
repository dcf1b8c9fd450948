/** The note's page in a frame of the test's own origin, so that a test can look into it. */

import type { LoadNoteFrame } from '../../annotator/tools/contract';
import type { NoteSource } from '../../components/note/NoteSource';
import noteCss from '../../components/note/note.css?inline';
import noteFrameCss from '../../components/note/noteFrame.css?inline';
import { startNote } from '../../components/note/startNote';
import tokensCss from '../../components/tokens.css?inline';
import type { PageToFrame } from '../../core/noteFrame';

/** What a content script has for it, with a line on which nothing takes time. */
export function fakeNoteFrames(source: NoteSource): LoadNoteFrame {
  return (frame, offer, { onMessage }, signal) => {
    let hear: ((message: PageToFrame) => void) | null = null;
    const waiting: PageToFrame[] = [];
    // By then it is in the document.
    queueMicrotask(() => {
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
}
