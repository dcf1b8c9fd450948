/** What passes between who decides that a note opens and who shows it. Types only: they are scripts apart. */
import type { NoteMatch } from '../components/note/contract';
import type { NoteContent, NoteRequest } from '../core/messages';
import type { AnnotatorHost } from './host';
import type { Box, Writing } from './notePlacement';

/** Where a mark is: its box around all lines, the line that is meant, and how its text runs. */
export interface MarkPlace {
  around: Box;
  line: Box;
  writing: Writing;
}

export interface NoteOpening {
  request: NoteRequest;
  match: NoteMatch;
  /** What has been answered by now. */
  content: NoteContent | null | 'late';
  /** The answer, also where it has come already. */
  coming: Promise<NoteContent | null>;
  place: MarkPlace;
  /** A node of the mark's text. */
  anchor: Node;
  takesFocus: boolean;
  /** The note stays where it is and goes its own way: it was pinned, moved, or its mark was dismissed. */
  onDetached(): void;
  /** Takes the mark away from this place of the page; what is returned brings it back. */
  dismiss(): () => void;
}

/** One note on the page. */
export interface OpenCard {
  /** Puts the note beside the mark, as its content is now. */
  place(place: MarkPlace): void;
  /** Follows a mark that has moved by a few pixels. */
  shift(x: number, y: number): void;
  box(): Box;
  isOpen(): boolean;
  /** Draws the eye to a note that is open already. */
  beckon(): void;
  close(): void;
}

export interface NoteLayer {
  /** Opens a note; `null` where the document has nowhere to put one. */
  open(opening: NoteOpening): OpenCard | null;
}

/** What notes need of the extension. */
export type NoteServices = Pick<
  AnnotatorHost,
  | 'getNote'
  | 'openReader'
  | 'openPanel'
  | 'hideTerm'
  | 'showTerm'
  | 'leaveSite'
  | 'returnToSite'
  | 'localize'
  | 'language'
>;
