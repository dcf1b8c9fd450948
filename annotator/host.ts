/** What the annotator needs from the extension around it. The content script supplies it; tests fake it. */
import type { Localize } from '../components/localization';
import type { CompiledIndex } from '../core/match/types';
import type { VariantRules } from '../core/match/variantRules';
import type { HiddenCount, MarkCount, NoteContent, NoteRequest } from '../core/messages';
import type { PageSettings } from '../core/settings';
import type { NoteInterface } from './noteInterface';

export type IndexAnswer =
  | {
      state: 'on';
      /** `null` where it is the one that is known already. */
      index: CompiledIndex | null;
      settings: PageSettings;
      /** The style of marks that open shadow roots need; `null` where they need none. */
      sheet: string | null;
    }
  | { state: 'off' };

/**
 * Promises may reject when the extension was updated or removed under the page; the annotator then
 * does nothing further until it is refreshed.
 */
export interface AnnotatorHost {
  /** Asked once a frame shows prose, and again after `refresh()`; `known` is the hash of the index at hand. */
  getIndex(known: string | null): Promise<IndexAnswer>;
  /** `null` where the term is gone from the library. */
  getNote(request: NoteRequest): Promise<NoteContent | null>;
  /**
   * Brings the note's interface into the frame; to be called again only where it failed. Rejects where the
   * browser does not let it in.
   */
  loadNote(): Promise<NoteInterface>;
  /** Brings the rules that tell variants into the frame. Rejects like `loadNote`. */
  loadVariantRules(): Promise<VariantRules>;
  /**
   * Called when the counts of this frame's marks have changed; replaces the counts before. `hidden`
   * are the places that the reader's choices hold back.
   */
  reportMarks(counts: MarkCount[], hidden: HiddenCount[]): void;
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
