/**
 * What a reader does with the marks of a page, as the rest of the annotator sees it. Types only: the tools are a
 * script of their own, which a frame gets when the first of them is wanted.
 */
import type { FramePlaces, Place, PlaceText } from '../../core/marks';
import type {
  FrameToPage,
  NoteForFrame,
  NoteOffer,
  NoteSubject,
  PageToFrame,
} from '../../core/noteFrame';
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
  place: MarkPlace;
  takesFocus: boolean;
  /** The pointer has gone into the note or out of it. The page hears nothing else of it there. */
  onHover(isOver: boolean): void;
  /** The note stays where it is and goes its own way: it was pinned, moved, or its mark was dismissed. */
  onDetached(): void;
  /** Takes the mark away from this place of the page; what is returned brings it back. */
  dismiss(): () => void;
}

/** A note that is drawn in its frame and not shown yet. */
export interface PreparedNote {
  /** Resolves once there is something to be shown; to `false` where nothing comes of the frame. */
  readonly drawn: Promise<boolean>;
  /** Resolves once what is drawn is what came of asking. */
  readonly settled: Promise<unknown>;
  /** Whether the page has it still. */
  isOpen(): boolean;
  open(opening: NoteOpening): OpenCard;
  /** Takes it away; nothing happens where it has been opened. */
  drop(): void;
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
  readonly frames: NoteFrames;
  /**
   * Has a note drawn, out of sight; `null` where the document has nowhere to put one.
   *
   * @param anchor a node of the mark's text
   * @param bare what it is drawn from where it is to do without a frame of ours
   */
  prepare(subject: NoteSubject, anchor: Node, bare?: BareNoteSource): PreparedNote | null;
}

/** What comes of a frame that is being loaded. */
interface NoteFrameEvents {
  onMessage(message: FrameToPage): void;
  /** The frame has gone on to something else. */
  onGone(): void;
  /** Nothing has come of it in time: the page may not let it in. */
  onRefused(): void;
}

/** Frames of the extension's own, each with a note. */
export interface NoteFrames {
  /** Whether one can be had in this document, and has room in it. */
  arePossible(): boolean;
  /** To be told that one stays silent. Returns whether those loaded from now on are of another kind, which may not. */
  tryOtherwise(): boolean;
  /**
   * Loads the note's page into a frame that is in no document yet. What it returns sends to that page; what is sent
   * before it listens arrives when it does.
   */
  load(
    frame: HTMLIFrameElement,
    offer: NoteOffer,
    events: NoteFrameEvents,
    signal: AbortSignal,
  ): (message: PageToFrame) => void;
  /** Has the note drawn in the tab's top frame instead; resolves to `false` where that cannot be. */
  showAbove(note: NoteForFrame): Promise<boolean>;
  /** Calls `onEscape` whenever Escape is pressed in any frame of the tab. */
  hearEscape(onEscape: () => void, signal: AbortSignal): void;
  /** For documents in which no frame of ours runs, nor in the one at the top; `null` once the extension is gone. */
  readonly bare: BareNoteSource | null;
}

/** What a note that is drawn in the page itself says and does. */
export interface BareNoteSource {
  openReader(term: string): void;
  /** `null` where the browser opens the side panel for its own pages only. */
  openPanel: ((term: string) => void) | null;
  localize(key: 'noteBare' | 'noteClose' | 'noteOpenReader' | 'noteOpenPanel'): string;
}

export type NoteCause = 'pointer' | 'tap' | 'keyboard';

/** The note that belongs to a mark. One that was pinned is no longer it. */
export interface OpenNote {
  mark: Mark;
  /** Whether the mark is gone: it may come back with its text. */
  isLost: boolean;
  cause: NoteCause;
  card: OpenCard;
}

export interface NoteController {
  readonly open: OpenNote | null;
  /** Has the note drawn ahead of opening it. */
  prepare(mark: Mark): void;
  /** What was prepared is not wanted after all. */
  unprepare(): void;
  /** Opens the note of `mark` beside it; `point` (viewport coordinates) tells on which of its lines. */
  show(mark: Mark, cause: NoteCause, point: { x: number; y: number } | null): void;
  /** Tells `listener`, and nobody else, when the pointer goes into the open note, and when it leaves it. */
  watchHover(listener: (isOver: boolean) => void): void;
  /** Shows the note of a mark that another frame has; resolves to whether it is there. */
  showFor(note: NoteForFrame): Promise<boolean>;
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
  /** Shows the note of a mark in another frame of the tab; resolves to whether it is there. */
  showNote(note: NoteForFrame): Promise<boolean>;
  /** Scrolls to a place, with its note or without; resolves to `false` where it is not to be seen. */
  goToPlace(place: Place, withNote: boolean): Promise<boolean>;
  /** The reader has turned to something else than the mark gone to by keyboard. */
  turnAway(): void;
}

/** What the script of the tools hands over to the frame. */
export interface ToolScript {
  /**
   * @param addHost is told of the element that holds the notes
   * @param signal closes what is open, but for what can still be undone
   */
  createNoteLayer(addHost: (element: Element) => void, signal: AbortSignal): NoteLayer;
  /** @param layer outlives the tools: pinned notes stay when settings or library change */
  createMarkTools(page: PageAnnotation, layer: NoteLayer, signal: AbortSignal): MarkTools;
}
