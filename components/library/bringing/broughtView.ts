import type { PackBlock } from '../../../core/pack/blocks';
import type { Doubt, DraftDocument, DraftEntry } from '../../../core/pack/drafts/draft';
import type { ImportReason } from '../../../core/pack/drafts/importReason';
import type { Standing } from '../../../core/pack/drafts/recogniseDraft';
import type { Problem } from '../../../core/stored/problem';
import type { KeptPack } from '../LibrarySource';
import type { PackImport } from '../libraryView';

/** A draft as the reader has it before them, with what was corrected. */
export type ReviewedDraft =
  | { case: 'document'; document: DraftDocument; doubts: readonly Doubt[] }
  | {
      case: 'entries';
      title: string | null;
      entries: readonly DraftEntry[];
      doubts: readonly Doubt[];
    };

/** The title of a draft as its file has it; `null` where it has none. */
export function draftTitle(draft: ReviewedDraft): string | null {
  return (draft.case === 'document' ? draft.document.title : draft.title) || null;
}

/** What was recognised in something that was brought. */
export interface Recognised {
  case: 'recognised';
  draft: ReviewedDraft;
  /** SHA-256 of the file; `null` for what was none. */
  hash: string | null;
  /** What the reader chose; `null` has it told from the bytes. */
  encoding: string | null;
  standing: Standing;
  /** Whether it takes the place of the version that the library has. */
  keepAs: 'own' | 'version';
  /** The blocks of that version; empty where there is none. */
  earlier: readonly PackBlock[];
  /** Why it could not be kept when the reader wanted to; `null` before. */
  refusal: Refusal | null;
}

/** Why something could not be brought in. */
export type Refusal =
  | { case: 'unreadable'; reason: ImportReason }
  /** The browser has no more room for the library. */
  | { case: 'full' }
  | { case: 'refused'; problems: readonly Problem[] };

/** Something that was dropped, chosen, pasted or taken from a page, and how far it has come. */
export interface Brought {
  key: number;
  /** Of the file; the title of a page; `null` for what was pasted. */
  name: string | null;
  state:
    | { case: 'waiting' }
    /** `share` of it is read, from 0 to 1. */
    | { case: 'reading'; share: number }
    | Recognised
    | { case: 'keeping'; recognised: Recognised }
    | { case: 'kept'; kept: KeptPack; as: 'own' | 'version' }
    | { case: 'failed'; refusal: Refusal }
    | { case: 'cancelled' }
    | { case: 'pack'; outcome: PackImport };
}

/** What the reader can do with what was brought. Items are named by their keys. */
export interface BroughtActions {
  onCancel(key: number): void;
  onReview(key: number): void;
  onKeep(keys: readonly number[]): void;
  /** Keeps them, and suggests terms of those that are documents. */
  onKeepAndSuggest(keys: readonly number[]): void;
  /** Suggests terms of what is kept. */
  onSuggest(kept: readonly KeptPack[]): void;
  onKeepAs(key: number, as: 'own' | 'version'): void;
  onEncoding(key: number, encoding: string): void;
  onEdit(key: number, draft: ReviewedDraft): void;
  /** Takes it off the list. */
  onDiscard(key: number): void;
}

export interface BroughtItemProps extends BroughtActions {
  /** BCP 47 tag of the interface, for dates. */
  language: string;
  item: Brought;
  /** Of the button that keeps it: `main` where it is the only thing on the list. */
  rank: 'main' | 'plain';
}
