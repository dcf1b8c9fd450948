/** What the note shows and asks for. The annotator mounts it; the browser is behind the callbacks. */

import type { MatchReason } from '../../core/match/types';
import type { NoteContent, TextRange } from '../../core/messages';

export type NoteState =
  | { case: 'loading'; label: string }
  | { case: 'shown'; content: NoteContent }
  /** The background did not answer, or the term is gone. */
  | { case: 'failed'; label: string };

export interface NoteProps {
  state: NoteState;
  /** How the mark came about. `surface` is the page's own text. */
  match: { kind: 'exact' | 'variant'; reason: MatchReason; surface: string };
  /** Moves to the passage of that rank; called with `rank` in `0..total-1`. */
  onRank(rank: number): void;
  onOpenReader(document: string, passage: number): void;
  onClose(): void;
}

export type { TextRange };
