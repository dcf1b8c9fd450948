/** What the note shows and asks for. The annotator mounts it; the browser is behind the callbacks. */

import type { MatchReason } from '../../core/match/types';
import type { NoteContent, TextRange } from '../../core/messages';

export type NoteState =
  | { case: 'loading'; label: string }
  | { case: 'shown'; content: NoteContent }
  /** The background did not answer, or the term is gone. */
  | { case: 'failed'; label: string };

/** How a mark came about. `surface` is the page's own text. */
export interface NoteMatch {
  kind: 'exact' | 'variant';
  reason: MatchReason;
  surface: string;
}

export interface NoteProps {
  state: NoteState;
  match: NoteMatch;
  /** BCP 47 tag of the interface: dates are written in it. */
  language: string;
  /** Moves to the passage of that rank; called with `rank` in `0..total-1`. */
  onRank(rank: number): void;
  onOpenReader(document: string, passage: number): void;
  onClose(): void;
}

export type { TextRange };
