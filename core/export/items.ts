/** What leaves the library: passages and terms with everything that a format may want of them. */
import type { PackDefinition, PackName, TermKind, Weight } from '../pack/types';
import type { Steps } from '../steps';
import type { Language } from '../text/languages';
import type { TextRange } from '../text/textRange';
import type { TermColumn } from './termColumns';

/** The document that a passage is from, as it is cited. */
export interface ExportSource {
  document: string;
  title: string;
  author: string | null;
  publisher: string | null;
  /** `2024`, `2024-05` or `2024-05-17`. */
  date: string | null;
  language: Language;
  url: string | null;
  /** The day on which it was taken from its address, ISO 8601; `null` where nobody says. */
  accessed: string | null;
}

export interface ExportPassage {
  source: ExportSource;
  /** In its document, from 1. */
  number: number;
  /** The day on which the reader met it on a page, ISO 8601; missing for passages of the library. */
  met?: string;
  /** In its file, from 1; `null` where that has no pages. */
  page: number | null;
  text: string;
  /** What it is exported for: the label of a term and where that stands in the text; `null` for none. */
  term: { id: string; label: string; mentions: TextRange[] } | null;
  /** Address of the passage in the reader; `null` where there is no reader, as in a program. */
  reader: string | null;
  /** Address of the passage in the original, with a text fragment if one can be had; `null` without address. */
  original: string | null;
}

/** How often the page in front has a term, and where. */
export interface PageMarks {
  count: number;
  /** Address of the page with a text fragment that leads to the term. */
  link: string;
  /** The paragraph of the page that has it first; `null` where that is not known. */
  passage: ExportPassage | null;
}

export interface ExportTerm {
  id: string;
  /** What the term goes by for this reader. */
  label: string;
  kind: TermKind;
  weight: Weight;
  names: PackName[];
  definition: PackDefinition | null;
  remark: string | null;
  /** Address of the term's page in the reader; `null` where there is no reader. */
  reader: string | null;
  /** `null` where it is not exported from a page. */
  marks: PageMarks | null;
  passages: ExportPassage[];
}

export interface ExportItems {
  /** What all of it is: the title of a pack, a document or a page, or a term's label. */
  title: string;
  /** Of the interface: what is written around the items. */
  language: Language;
  passages: ExportPassage[];
  terms: ExportTerm[];
}

/** Words of the interface that stand in what is written. */
export interface ExportWords {
  inReader: string;
  original: string;
  names: string;
  definition: string;
  remark: string;
  passages: string;
  kinds: Record<TermKind, string>;
  /** How often a page has a term. */
  times(count: number): string;
}

/** What a format could not hold as it was; the reader is told. */
export type Loss =
  /** Halves of surrogate pairs, for which U+FFFD stands, and characters that the format forbids, left out. */
  | { case: 'characters'; count: number }
  /** Line breaks for which a space stands. */
  | { case: 'lineBreaks'; count: number }
  /** Cells that a spreadsheet would take for formulas, with an apostrophe before them. */
  | { case: 'guarded'; count: number }
  /** Texts that were longer than the format allows. */
  | { case: 'cut'; count: number }
  /** Items that the format has no place for. */
  | { case: 'leftOut'; count: number };

export interface Exported {
  /** How many of the items it has, or pieces of them; for none there is nothing to take out. */
  holds: number;
  body: string | Uint8Array<ArrayBuffer>;
  /** The same as markup, to be put on the clipboard beside the text; `null` where there is none. */
  html: string | null;
  losses: Loss[];
}

export interface ExportOptions {
  words: ExportWords;
  /** Whether Markdown begins with front matter. */
  hasFrontMatter: boolean;
  /** Of tables of terms, in their order. */
  columns: readonly TermColumn[];
  /** Where Anki puts notes; empty for a deck under the title of the items. */
  ankiDeck: string;
  /** What Anki's notes are tagged with beside their own tags; parted by white space. */
  ankiTags: string;
}

/** Writes items in one format, piece by piece. Whatever it cannot hold is among the losses. */
export type ExportWriter = (items: ExportItems, options: ExportOptions) => Steps<Exported>;
