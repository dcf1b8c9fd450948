/** The compiled index and what a scan reports. Plain data: both cross contexts as JSON. */
import type { TermKind, Weight } from '../../pack/types';
import type { LikenessScript } from '../likeness/textFeatures';

export interface IndexedTerm {
  id: string;
  kind: TermKind;
  weight: Weight;
  /** Positions of terms whose presence lets ambiguous names of this one count; absent for none. */
  supportedBy?: number[];
}

/** What the texts of a pack are like, in one script. */
export interface Likeness {
  /** Positions in the terms of the index, the second one exclusive: the terms of the pack. */
  from: number;
  to: number;
  script: LikenessScript;
  /** What stands in the pack's texts, see `bloomFilter.ts`. */
  filter: string;
  /** Share of a paragraph's features that are among them, below which it is about something else. */
  least: number;
  /** How much common words belong to the pack's subject, see `wordScores.ts`; empty where nobody has worked it out. */
  scores: string;
}

/**
 * What the background hands to a page: names only, never document text. The columns are for the
 * matcher alone; everyone else reads `hash` and `terms`.
 */
export interface CompiledIndex {
  /** Hash of the content: equal hashes mean equal indexes. */
  hash: string;
  terms: IndexedTerm[];
  /**
   * Names as listed (the Simplified form where several fold to one), one per line, in the order of the columns
   * below; written with slots for `characters` (`readCharacters.ts`).
   */
  names: string;
  /** Units of the names, and what `folded` needs; ascending; as steps, as text (`columns.ts`). */
  characters: string;
  /** Ideographs that fold to another one, ascending; as steps, as text. */
  paired: string;
  /** Per ideograph of `paired`: position in `characters` of what it folds to; as steps, as text. */
  folded: string;
  /** Per name: position in `terms`, or of a neighbour see `neighbourOwner.ts`; as steps, as text. */
  termOf: string;
  /** Per name: bit set, see `nameFlags.ts`; as text. */
  flags: string;
  /** Per name: see `privateNames.ts`; packed. Empty where no name is private. */
  publicFrom: string;
  /** What the texts of packs are like that nobody has written rules for; mostly none. */
  likeness: Likeness[];
  /** What names are looked up in (`tables/packTables.ts`); `null` where nobody has made it yet, and in pages where there are too many names (`textMatches.ts`). */
  tables: Uint8Array | null;
}

/** Why a stretch of text counts as a term. */
export type MatchReason =
  /** Character for character as listed. */
  | 'verbatim'
  /** Equal after folding: other script, width, case, spacing or invisible characters. */
  | 'folded'
  /** Equal but for inserted particles, quotation marks or spaces. */
  | 'inserted'
  /** Wrong, missing or extra characters. */
  | 'misspelt';

/** What kind of name of its term the matched name is. */
export type NameForm =
  /** What the term is called first, in one of its languages. */
  | 'label'
  | 'alias'
  | 'acronym'
  /** With words of Taiwan or Hong Kong (網際網路, 數碼). */
  | 'regional';

export interface Match {
  /** UTF-16 offsets into the scanned text. */
  start: number;
  end: number;
  /** Position in `CompiledIndex.terms`. */
  term: number;
  /** Position of the matched name in the index. */
  name: number;
  kind: 'exact' | 'variant';
  /** Fuse.js score: 0 is equal, 1 is nothing in common. 0 for exact. */
  score: number;
  reason: MatchReason;
  form: NameForm;
  /** Counts only where an unconditional match of the term or of a supporter stands on the page. */
  conditional: boolean;
  /** Conditional for its paragraph, which is unlike the texts of the term's pack; missing where it is not. */
  isUnlike?: true;
}

export interface Matcher {
  /**
   * All matches in one block of text, leftmost longest, in order, not overlapping.
   * Never throws, whatever the text (lone surrogates included).
   */
  scan(text: string): Match[];
  /**
   * Which of many blocks may hold a match: `scan` finds nothing in any other. Much quicker than to scan
   * them all, since nearly no block of a page holds one.
   * @returns positions of blocks, in order
   */
  siftBlocks(blocks: readonly string[]): number[];
}
