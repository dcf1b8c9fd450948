/** The pack: the form of a library as a file, hand-written, imported, exported. */
import type { Language } from '../text/languages';

export type Weight = 1 | 2 | 3;

export const TERM_KINDS = [
  'concept',
  'initiative',
  'document',
  'organisation',
  'mechanism',
  'event',
  'programme',
  'person',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export type NameRole = 'label' | 'alias' | 'acronym';

export interface PackName {
  text: string;
  language: Language;
  role: NameRole;
  /** Means something else on most pages: counts only where the page has a full name of the term. */
  ambiguous?: true;
  /** `generated`: by OpenCC from another name of the term; `descriptive`: no established name exists. */
  origin?: 'generated' | 'descriptive';
  /** Chinese names only: toneless syllables, space-separated (`wu zhen feng hui`). Generated. */
  pinyin?: string;
}

export interface PackTerm {
  /** Lower-case letters, digits and hyphens; unique in its pack. */
  id: string;
  kind: TermKind;
  weight: Weight;
  /** Exactly one label for `zh-Hans`, `zh-Hant` and `en` each where the term has that language. */
  names: PackName[];
  /**
   * Texts that look like a name but are something else (北斗七星, 世界物联网大会). They take part in the
   * leftmost-longest contest like names and win the place without making a mark.
   */
  neighbours?: string[];
  /**
   * Ids of terms of the same pack that belong to the same subject. Where one of them stands on the
   * page by an unambiguous name, the ambiguous names of this term count too.
   */
  supportedBy?: string[];
  /** For whoever edits the pack: what is tricky, where a name comes from. Never shown. */
  comment?: string;
}

export type PackBlock =
  | { type: 'heading'; level: 2 | 3; text: string }
  | { type: 'byline' | 'paragraph' | 'credit'; text: string };

export interface PackDocument {
  id: string;
  title: string;
  author: string | null;
  publisher: string | null;
  /** ISO 8601 calendar date. */
  date: string | null;
  language: Language;
  url: string | null;
  /** `false` where the copy breaks off before the original does. */
  complete: boolean;
  blocks: PackBlock[];
}

export interface Pack {
  formatVersion: 1;
  id: string;
  title: string;
  documents: PackDocument[];
  terms: PackTerm[];
}
