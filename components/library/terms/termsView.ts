import type { FoundSelection } from '../../../core/pack/drafts/foundSelection';
import type { NewTerm } from '../../../core/pack/editing';
import type { PackTerm } from '../../../core/pack/types';
import type { Language } from '../../../core/text/languages';

/** A pack as far as its terms go. */
export interface TermPack {
  id: string;
  title: string;
  /** Of the built-in one, the reader changes names and remarks only. */
  origin: 'built-in' | 'own';
}

/** A term of the library as the list has it. */
export interface TermRow {
  /** In the library: what links carry. */
  id: string;
  /** Id of its pack. */
  pack: string;
  /** As its pack has it, with the id that it has there. */
  term: PackTerm;
  label: string;
  language: Language;
  /** How many passages of the library mention it. */
  passages: number;
}

export type TermsView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'open'; packs: TermPack[]; rows: TermRow[] };

/** What of the terms is being edited. */
export type TermTask =
  | { case: 'none' }
  /** `id` in the library. */
  | { case: 'edit'; id: string }
  /** `selection` is where the reader has found it, if on a page. */
  | { case: 'new'; selection: FoundSelection | null }
  /** `text` is what the lines begin with. */
  | { case: 'list'; text: string };

/** A change that was made, and can be taken back. */
export interface TermDone {
  case: 'created' | 'saved' | 'deleted' | 'moved' | 'duplicated' | 'added' | 'undone';
  /** What the term is called, or how many there were. */
  subject: string;
  /** `null` once it is taken back. */
  onUndo: (() => void) | null;
}

/** What the reader makes of terms. */
export interface TermActions {
  onCreate(pack: string, term: NewTerm, selection: FoundSelection | null): void;
  /** `before` is the term as it was when the reader began. */
  onSave(row: TermRow, before: PackTerm, wanted: PackTerm): void;
  onDelete(row: TermRow): void;
  onMove(row: TermRow, pack: string): void;
  onDuplicate(row: TermRow): void;
  onAddList(pack: string, terms: NewTerm[]): void;
  /** A link that somebody has handed on was pasted. */
  onReference(text: string): void;
}
