/** The library: what packs become once they are checked and their mentions are found. */
import type { CompiledIndex } from '../match/index/types';
import type { Pack, PackDocument, PackTerm } from '../pack/types';

/** One paragraph of a document, verbatim: every block but headings, numbered from 1 in its document. */
export interface Passage {
  document: string;
  number: number;
  text: string;
  /** In its file, counted from 1; missing where that has no pages. */
  page?: number;
}

/** Where a term stands in a passage. Offsets are UTF-16 units of `Passage.text`. */
export interface Mention {
  term: string;
  document: string;
  passage: number;
  start: number;
  end: number;
}

/** A passage by its document and number. */
export interface Place {
  document: string;
  passage: number;
}

/** Every place in some documents that names a term. */
export interface Findings {
  /** In the order of documents; also names of other terms inside a marked one (七国集团 in 七国集团广岛峰会). */
  mentions: Mention[];
  /** Those of them that are marked as a page is: leftmost longest, not overlapping. */
  marked: Mention[];
  /** What headings name, with the passage under the heading. */
  headed: (Place & { term: string })[];
}

/**
 * Findings as columns, written document by document, to be kept between two lives of the background. As objects, tens of
 * thousands of mentions take longer to read back than the documents they were found in.
 */
export interface StoredFindings {
  terms: string[];
  documents: string[];
  /** Five numbers a row: positions in `terms` and `documents`, passage, start, end. */
  mentions: Int32Array;
  /** Rows of `mentions` that are marked. */
  marked: Int32Array;
  /** Three numbers a row: positions in `terms` and `documents`, passage. */
  headed: Int32Array;
  /** Ids of documents that took too long to be read: nothing is found in them. */
  leftOut: string[];
}

export type LibraryDocument = PackDocument & {
  /** Empty where the text is not in the library, see `withTexts.ts`. */
  passages: Passage[];
  /** How many it has, whether they are there or not. */
  passageCount: number;
  /** Of its text, which is kept under it; missing where the library was made of whole packs. */
  hash?: string;
  /** Id of the pack the document came with. */
  pack: string;
};

/** What takes time to work out from packs, and is the same whenever the packs are. */
export interface PreparedLibrary {
  index: CompiledIndex;
  /** `null` until the mentions have been asked for. */
  findings: StoredFindings | null;
}

/** Packs put together. What takes time (index, mentions) is worked out when first asked for. */
export interface Library {
  /** All of them; of those that are switched off, nothing is in the library. */
  readonly packs: Pack[];
  /** Ids of the packs whose names no page may find out. */
  readonly privatePacks: ReadonlySet<string>;
  /** Those that could be read in good time, see `findMentions`. */
  readonly documents: LibraryDocument[];
  /** Those that could not: nothing else in the library knows of them. */
  readonly leftOut: LibraryDocument[];
  readonly terms: PackTerm[];
  readonly index: CompiledIndex;
  document(id: string): LibraryDocument | null;
  term(id: string): PackTerm | null;
  passage(document: string, number: number): Passage | null;
  /** Every place of the term, in the order of documents; also inside names of other terms. */
  mentionsOf(term: string): Mention[];
  /** What is marked in a passage: leftmost longest, in order, not overlapping. */
  mentionsIn(document: string, passage: number): Mention[];
  /** Ids of the terms that a text names exactly, at whatever place. */
  termsIn(text: string): Set<string>;
  /** The passages of `passagesOf` without their text. */
  placesOf(term: string): Place[];
  /**
   * The passages that mention the term, in the order of documents. Of a term that only headings
   * name, the passages under these headings.
   */
  passagesOf(term: string): Passage[];
}
