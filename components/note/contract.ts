import type { KeptState } from '../../core/collection/encounter';
import type { ExportReader } from '../../core/export/collectItems';
import type { NoteFormatId } from '../../core/export/noteWriters';
import type { LearnedRule } from '../../core/learning/learnedRule';
import type { Dismissal, NoteMatch } from '../../core/noteFrame';
import type { NoteContent } from '../../core/ranking/noteContent';
import type { PageScript } from '../../core/text/languages';

/** What a dismissal has led to. */
export type NoteLearned =
  | { case: 'nothing' }
  | { case: 'proposed' | 'taken' | 'left'; rule: LearnedRule };

export type NoteState =
  | { case: 'loading'; label: string }
  | { case: 'shown'; content: NoteContent }
  /** The background did not answer, or the term is gone. */
  | { case: 'failed'; label: string }
  /** The mark is gone at the reader's wish, which can be taken back. */
  | { case: 'dismissed'; label: string; dismissal: Dismissal; learned: NoteLearned };

export interface NoteProps {
  state: NoteState;
  /** `null` for a term that was opened from a passage. */
  match: NoteMatch | null;
  /** BCP 47 tag of the interface: dates are written in it. */
  language: string;
  /** What the page is written in: Chinese passages are shown in the same script. */
  script: PageScript;
  /** Whether the reader wants passages as they are written; `null` where no choice was made. */
  isVerbatim: boolean | null;
  onVerbatim(isVerbatim: boolean): void;
  /** Moves to the passage of that rank; called with `rank` in `0..total-1`. */
  onRank(rank: number): void;
  onOpenReader(document: string, passage: number): void;
  onClose(): void;
  /** What only a note beside a mark of a page can do; `null` for one on our own pages. */
  tools: NoteTools | null;
}

/** In which format a passage is copied. */
interface NoteCopying {
  format: NoteFormatId;
  onFormat(format: NoteFormatId): void;
  reader: ExportReader;
}

/** Whether the place is kept, and what is said of the last attempt; `null` where none was made. */
export interface KeepingView {
  state: KeptState;
  said: KeptState['case'] | 'failed' | null;
}

/** What the reader can do to have the place of the note kept. */
export interface NoteKeeping extends KeepingView {
  onKeep(): void;
  onUndo(): void;
  /** Shows all that is kept. */
  onOpen(): void;
}

export interface NoteTools {
  isPinned: boolean;
  onPin(isPinned: boolean): void;
  /** Moves a pinned note by CSS pixels. */
  onMoveBy(x: number, y: number): void;
  /** Label of the term from which this one was opened; `null` for the first. */
  back: string | null;
  onBack(): void;
  /** Opens a term in place of this one; `label` is what to call it until its content is there. */
  onTerm(term: string, label: string): void;
  /**
   * Resolves to whether the text is on the clipboard, with the same as markup beside it where there is any; must be
   * called within a click or key press.
   */
  onCopy(text: string, html: string | null): Promise<boolean>;
  /** `null` where the passage can be copied as a citation only. */
  copying: NoteCopying | null;
  /** `null` for a term that is at no place of the page. */
  keeping: NoteKeeping | null;
  /** `null` where the browser does not let a page open it. */
  onPanel: (() => void) | null;
  /** Opens the term where it can be changed in every way. */
  onEdit(): void;
  /** Keeps the reader's own words on the term; empty for none. Resolves to whether they are kept. */
  onRemark(remark: string): Promise<boolean>;
  onDismiss(dismissal: Dismissal): void;
  onUndo(): void;
  /** What the reader makes of a rule that their dismissals lead to. */
  onTakeRule(): void;
  onLeaveRule(): void;
  onReturnRule(): void;
}

export type { Dismissal, NoteMatch };
