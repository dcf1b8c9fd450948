/**
 * A note is drawn in a frame of the extension's own, which the page can see and not read. What crosses between
 * that frame and the content script that made it, through a port that only these two have.
 */
import type { MatchReason, NameForm } from './match/index/types';
import type { NoteContent, NoteRequest } from './ranking/noteContent';

/** How much the reader wants to be rid of: one place of a page, a term everywhere, all of a site. */
const DISMISSALS = ['place', 'term', 'site'] as const;
export type Dismissal = (typeof DISMISSALS)[number];

/** How a mark came about. `surface` is the page's own text. */
export interface NoteMatch {
  kind: 'exact' | 'variant';
  reason: MatchReason;
  form: NameForm;
  surface: string;
}

/** What a note is drawn from: all that the page knows of it. */
export interface NoteOffer {
  request: NoteRequest;
  match: NoteMatch;
  /** Where the surface begins in the paragraph of the request. */
  at: number;
  /** Whether the reader wants passages as they are written; `null` where no choice was made. */
  isVerbatim: boolean | null;
}

/** What a frame gets for its token. */
export interface ClaimedNote {
  offer: NoteOffer;
  /** What the library says to the request of the offer; `awaited` where the frame is to ask for it by itself. */
  answer: { case: 'found'; content: NoteContent | null } | { case: 'awaited' };
}

/** What a note is about, without what the reader has chosen of how it is shown. */
export type NoteSubject = Pick<NoteOffer, 'request' | 'match' | 'at'>;

/** A rectangle in the viewport of a frame, CSS pixels. */
interface FrameBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A note for a mark of another frame of the tab, in which none can be drawn. */
export interface NoteForFrame {
  /** Tells it from others. */
  id: number;
  /** `null` where the one that was shown is not wanted any more. */
  subject: NoteSubject | null;
  /** Where the mark is in the frame of the top one that it is in. */
  around: FrameBox;
  /** How wide and high that frame is, by which the top one tells it from others. CSS pixels. */
  width: number;
  height: number;
}

/** From the frame to the content script, which hears of the note no more than this. */
export type FrameToPage =
  /**
   * How high the note is, in CSS pixels: as it would like to be, and within the room it was given. `isSettled` once
   * it shows what came of asking. Sent whenever that changes, and in answer to `fit`.
   */
  | { type: 'size'; wanted: number; height: number; isSettled: boolean }
  /** It runs; what it draws comes. */
  | { type: 'here' }
  | { type: 'close' }
  | { type: 'escape' }
  | { type: 'pin' }
  /** By so many CSS pixels; pins the note, too. */
  | { type: 'move'; x: number; y: number }
  /** The pointer holds it by its head, at a point of the frame in CSS pixels. */
  | { type: 'hold'; x: number; y: number; isTouch: boolean }
  /** By how many CSS pixels the pointer is away from there. */
  | { type: 'drag'; x: number; y: number }
  | { type: 'release' }
  | { type: 'hover'; isOver: boolean }
  /** Of several notes the one that was pressed stands in front. */
  | { type: 'press' }
  /** The mark is to go from the page; what takes that back is asked for with `undo`. */
  | { type: 'dismiss'; dismissal: Dismissal }
  /** The mark is to come back, and the note to go out of sight; `close` follows. */
  | { type: 'undo' }
  /** For the notes to come. */
  | { type: 'verbatim'; isVerbatim: boolean };

/** From the content script to the frame. */
export type PageToFrame =
  /** The room there is, in CSS pixels. `isLow` where the note should leave out what can be spared. */
  | { type: 'fit'; maxHeight: number; isLow: boolean }
  /** The note is to be seen from now on. */
  | { type: 'show'; takesFocus: boolean }
  /** It stands elsewhere than it did a moment ago. */
  | { type: 'moved' }
  /** It was dragged, and stays where it is put. */
  | { type: 'pinned' }
  /** Its mark has gone from the page, and it stays until that is taken back or it is closed. */
  | { type: 'dismissed' }
  /** The focus is given to it. */
  | { type: 'focus' }
  /** Draws the eye to it. */
  | { type: 'beckon' };
