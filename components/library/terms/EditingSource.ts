import type { FoundSelection } from '../../../core/pack/drafts/foundSelection';
import type { NewTerm } from '../../../core/pack/editing';
import type { PackName, PackTerm } from '../../../core/pack/types';
import type { TermPack, TermRow } from './termsView';

/** Takes a change back, and leaves alone what has changed since. */
export type Undo = () => Promise<void>;

/** What is generated for a term, see `GeneratedRules`; supporters with what they are called. */
export interface GeneratedSummary {
  names: string[];
  ambiguous: string[];
  supporters: { id: string; label: string }[];
}

/** What editing terms needs from outside. Every promise may reject with an `Error` that says why. */
export interface EditingSource {
  readTerms(): Promise<{ packs: TermPack[]; rows: TermRow[] }>;
  readGenerated(row: TermRow): Promise<GeneratedSummary>;
  /** The names that those there are most likely have elsewhere. */
  propose(names: readonly PackName[]): Promise<PackName[]>;
  /** In how many passages of the library one of these names stands; `null` where that cannot be told. */
  count(names: readonly PackName[]): Promise<number | null>;
  /**
   * @param pack empty for one that is made for the reader's own terms
   * @param selection where the reader has found it on a page; `null` for nowhere in particular
   */
  createTerm(pack: string, term: NewTerm, selection: FoundSelection | null): Promise<Undo>;
  /** `before` is the term as it was when the reader began: what has changed meanwhile is kept. */
  saveTerm(row: TermRow, before: PackTerm, wanted: PackTerm): Promise<Undo>;
  /** A term of the built-in pack is hidden instead. */
  deleteTerm(row: TermRow): Promise<Undo>;
  moveTerm(row: TermRow, pack: string): Promise<Undo>;
  duplicateTerm(row: TermRow): Promise<Undo>;
  addTerms(pack: string, terms: readonly NewTerm[]): Promise<Undo>;
  /** Opens the reader where a link leads that somebody has handed on. */
  openReference(text: string): Promise<void>;
  /** What the page was opened for; `null` for nothing in particular. */
  readWish(): Promise<TermWish | null>;
  /** Calls `listener` whenever the page is asked for something else. */
  watchWishes(listener: () => void, signal: AbortSignal): void;
}

/** What the reader has asked for elsewhere. */
export type TermWish =
  /** To edit a term; by its id in the library. */
  | { case: 'edit'; id: string }
  /** To make a term of what they have selected on a page. */
  | { case: 'new'; selection: FoundSelection };
