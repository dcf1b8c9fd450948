/**
 * What a reader does with the marks of a page, as the rest of the annotator sees it. Types only: the tools are a
 * script of their own, which a frame gets when the first of them is wanted.
 */
import type { Localize } from '../../components/localization';
import type { NoteMatch } from '../../components/note/contract';
import type { FramePlaces, Place, PlaceText } from '../../core/marks';
import type { NoteContent, NoteRequest } from '../../core/ranking/noteContent';
import type { PageAnnotation } from '../annotatePage';
import type { Box } from '../dom/box';
import type { Mark } from '../marks/markedRuns';
import type { Writing } from './notePlacement';

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

/** What the tools need of the extension. Promises may reject as those of `AnnotatorHost`. */
export interface NoteServices {
  /** `null` where the term is gone from the library. */
  getNote(request: NoteRequest): Promise<NoteContent | null>;
  openReader(document: string, passage: number, term: string): void;
  /**
   * Opens the side panel, at a term or as it is; must be called within a click or key press. `null` where the
   * browser opens it for extension pages, commands and menus only.
   */
  openPanel: ((term: string | null) => void) | null;
  /** The reader never wants to see the term marked, or wants it again. */
  hideTerm(term: string): Promise<void>;
  showTerm(term: string): Promise<void>;
  /** Switches the site off, which ends the annotator, or on again. */
  leaveSite(): Promise<void>;
  returnToSite(): Promise<void>;
  localize: Localize;
  /** BCP 47 tag of the language `localize` answers in. */
  language: string;
}

export type NoteCause = 'pointer' | 'tap' | 'keyboard';

/** The note that belongs to a mark. One that was pinned is no longer it. */
export interface OpenNote {
  mark: Mark;
  cause: NoteCause;
  card: OpenCard;
}

export interface NoteController {
  readonly open: OpenNote | null;
  /** Asks for the note's content ahead of opening it. */
  prepare(mark: Mark): void;
  /** Opens the note of `mark` beside it; `point` (viewport coordinates) tells on which of its lines. */
  show(mark: Mark, cause: NoteCause, point: { x: number; y: number } | null): void;
  close(): void;
  /** The mark is gone, or was read anew: the note follows it or closes. */
  forget(mark: Mark): void;
}

export interface PlacesListener {
  /** Told when there is something else than before. */
  onPlaces(places: FramePlaces): void;
  /**
   * Told when the reader comes to another place: its position in the list told last; `null` before the
   * first one. A page that only changes around the reader has them nowhere else.
   */
  onReading(place: number | null): void;
}

export interface Places {
  /** Tells `listener` what there is, and goes on telling until `signal` is aborted. */
  follow(listener: PlacesListener, signal: AbortSignal): void;
  /** The marks may have changed. */
  refresh(): void;
  /** Another mark is the active one. */
  look(): void;
  /** `null` where the mark is gone. */
  read(place: Place): Promise<PlaceText | null>;
  /** Scrolls to the mark and makes it the active one; resolves with it, if it is there to be seen. */
  go(place: Place): Promise<Mark | null>;
  /** For a jump in another frame, which scrolls this one too: before it and after it. */
  keepScroll(moment: 'before' | 'after'): void;
  scrollBack(): void;
}

export interface MarkTools {
  readonly notes: NoteController;
  readonly places: Places;
  /** Scrolls to the next (previous) mark, of one term (its id) or of any; wraps around at the end. */
  go(direction: 'next' | 'previous', term: string | null): Promise<void>;
  /** Opens the note of the mark reached last with `go`, else of the first one in view, with focus in it. */
  openNote(): Promise<void>;
  /** Scrolls to a place, with its note or without; resolves to `false` where it is not to be seen. */
  goToPlace(place: Place, withNote: boolean): Promise<boolean>;
  /** The reader has turned to something else than the mark gone to by keyboard. */
  turnAway(): void;
}

/** What the script of the tools hands over to the frame. */
export interface ToolScript {
  /** @param signal closes what is open, but for what can still be undone */
  createNoteLayer(services: NoteServices, signal: AbortSignal): NoteLayer;
  /** @param layer outlives the tools: pinned notes stay when settings or library change */
  createMarkTools(
    page: PageAnnotation,
    services: NoteServices,
    layer: NoteLayer,
    signal: AbortSignal,
  ): MarkTools;
}
