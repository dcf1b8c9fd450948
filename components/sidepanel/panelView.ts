import type { TermDescription } from '../../core/library/describeTerm';
import type { Place, PlaceText } from '../../core/marks';
import type { NoteContent } from '../../core/ranking/noteContent';
import type { PageAccess } from '../../core/sites/sites';
import type { Language } from '../../core/text/languages';

/** A mark on the page, by its frame. */
export interface FramePlace extends Place {
  frame: number;
}

/** A term marked on the page. */
export interface PanelTerm extends TermDescription {
  term: string;
  /** Where it is marked, in reading order; at least one. */
  places: FramePlace[];
  /** How many of them are variants. */
  variants: number;
}

/** A place of a term that the panel shows. */
export interface ShownPlace {
  term: string;
  /** Position in the places of the term. */
  at: number;
}

export type PanelPageView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'denied'; access: Exclude<PageAccess, { case: 'on' | 'off' }> }
  | { case: 'off'; host: string }
  | { case: 'library-failed'; reason: string }
  /** The page is on but its script does not answer: it is just loading, or was never started. */
  | { case: 'silent' }
  /** In reading order of their first places. `unlisted` marks are too many to be listed. */
  | { case: 'read'; terms: PanelTerm[]; isReading: boolean; unlisted: number };

/** What is shown of the chosen place. */
export type PlaceView =
  | { case: 'loading' }
  | { case: 'gone' }
  | { case: 'failed'; reason: string }
  | { case: 'shown'; text: PlaceText; passage: ShownPassage | null };

/** The passage that fits a place. */
export interface ShownPassage {
  note: NoteContent;
  /**
   * Its text in the script of the page, of the same length; `null` where it is written so already, or the page
   * is not Chinese.
   */
  converted: { text: string; language: Language } | null;
}
