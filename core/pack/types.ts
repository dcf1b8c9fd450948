/**
 * The pack as the code has it: format 2 with everything that a file may leave out filled in. What was written in
 * an earlier format is lifted into it by `parsePack`, and what is written is this.
 */
import type { Language } from '../text/languages';
import type { PackBlock } from './blocks';
import type { FollowedRange } from './changes/followPassages';

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

/**
 * What the reader has ruled of where a term is marked, beside what its pack says and what is generated for it. Names are
 * told by what they fold to.
 */
export interface Rulings {
  /** As `neighbours` of the term. */
  neighbours?: string[];
  /** Names that count only beside another name of the term, or a term that vouches for it. */
  ambiguous?: string[];
  /** Names that count by themselves, though they are ambiguous. */
  plain?: string[];
  /** Names that are not looked for. */
  without?: string[];
  /** Ids of terms of the same pack that do not vouch for this one. */
  unsupported?: string[];
}

export interface PackTerm {
  /** Lower-case letters, digits and hyphens; unique in its pack. */
  id: string;
  kind: TermKind;
  weight: Weight;
  /** Exactly one label for each script of Chinese and each other language that the term has names in. */
  names: PackName[];
  definition?: PackDefinition;
  /** The reader's own words on the term. */
  remark?: string;
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
  rulings?: Rulings;
  /** For whoever edits the pack: what is tricky, where a name comes from. Never shown. */
  comment?: string;
}

/** What says what a term is, verbatim. */
export interface PackDefinition {
  text: string;
  /** Where it is from; missing where nobody says. */
  source?: DefinitionSource;
}

export interface DefinitionSource {
  title: string;
  url?: string;
  /** Id of a document of the same pack that it is from, where the pack has it. */
  document?: string;
  /** Number of the passage in that document, from 1. */
  passage?: number;
}

/** The file a document was brought in from. */
export interface DocumentFile {
  name: string;
  /** SHA-256 of its bytes, 64 hexadecimal digits: the same file is told by it. */
  hash?: string;
  /** Day of import, ISO 8601. */
  imported?: string;
}

export interface PackDocument {
  id: string;
  title: string;
  author: string | null;
  publisher: string | null;
  /** As precise as it is known: `2024`, `2024-05` or `2024-05-17`. */
  date: string | null;
  language: Language;
  url: string | null;
  /** `false` where the copy breaks off before the original does; `null` where nobody says. */
  complete: boolean | null;
  /** Day on which a page was taken from its address, ISO 8601; missing for what was no page then. */
  accessed?: string;
  file?: DocumentFile;
  /** Versions whose place it has taken, the first one first: links to their passages lead to its own. */
  earlier?: EarlierVersion[];
  blocks: PackBlock[];
}

/** What a document was called in an earlier version, and where its passages are now. */
export interface EarlierVersion {
  id: string;
  passages: FollowedRange[];
}

export interface Pack {
  formatVersion: 2;
  id: string;
  title: string;
  /** What its makers call this state of it. */
  version?: string;
  /** Whether no page may find out what it has terms for. */
  private: boolean;
  /** The file its terms were brought in from, where it was a term base. */
  file?: DocumentFile;
  /** A pack that is switched off takes no part in anything but the list of packs. */
  enabled: boolean;
  /** How much common English words belong to its subject, and which of its words are everyday ones: see `wordScores.ts`. Generated. */
  wordScores?: string;
  documents: PackDocument[];
  terms: PackTerm[];
}
