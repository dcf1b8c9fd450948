import type { KeptState, MetPlace } from '../../core/collection/encounter';
import type { NoteFormatId } from '../../core/export/noteWriters';
import type { NoteToBackground } from '../../core/messages';
import type { NoteContent, NoteRequest } from '../../core/ranking/noteContent';
import type { Localize } from '../localization';

/** What a note's frame needs of the extension around it. Promises may reject when that is gone. */
export interface NoteSource {
  /** `null` where the term is gone from the library. */
  getNote(request: NoteRequest): Promise<NoteContent | null>;
  openReader(document: string, passage: number, term: string): void;
  /**
   * Opens the side panel at a term; must be called within a click or key press. `null` where the browser opens
   * it for commands, menus and the extension's other pages only.
   */
  openPanel: ((term: string) => void) | null;
  /** Opens the library page at a term. */
  editTerm(term: string): void;
  /** Keeps the reader's own words on a term; empty for none. */
  setRemark(term: string, remark: string): Promise<void>;
  /** The reader never wants to see the term marked, or wants it again. */
  hideTerm(term: string): Promise<void>;
  showTerm(term: string): Promise<void>;
  /** Keeps that the reader said no to a mark; resolves to where it was kept, and what it leads to. */
  keepDismissal(
    mark: Omit<NoteToBackground['dismissal/keep']['request'], 'press'>,
  ): Promise<NoteToBackground['dismissal/keep']['response']>;
  forgetDismissal(kept: number): Promise<void>;
  /** Takes or leaves a rule by its key, or takes that back. */
  takeRule(key: string): Promise<void>;
  leaveRule(key: string): Promise<void>;
  returnRule(key: string): Promise<void>;
  /** Switches the site of the tab off, or on again. */
  leaveSite(): Promise<void>;
  returnToSite(): Promise<void>;
  /** Whether a place is kept by the reader's hand; keeps it; takes that back, by its number. */
  findKept(met: MetPlace): Promise<KeptState>;
  keepPlace(met: MetPlace): Promise<KeptState>;
  undoKept(id: number): Promise<void>;
  /** Shows all that is kept. */
  openCollection(): void;
  /** In which format the reader copies from notes. */
  readFormat(): Promise<NoteFormatId>;
  storeFormat(format: NoteFormatId): Promise<void>;
  /** Address of the reader's page without a query. */
  readerAddress: string;
  localize: Localize;
  /** BCP 47 tag of the language `localize` answers in. */
  language: string;
}
