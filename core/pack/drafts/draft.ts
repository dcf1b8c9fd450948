/** Drafts: what was recognised in a file and is not kept yet. */
import type { Problem } from '../../stored/problem';
import type { PackBlock } from '../blocks';

/** A document that was recognised. What the file does not say is `null`. */
export interface DraftDocument {
  title: string | null;
  author: string | null;
  publisher: string | null;
  /** `2024`, `2024-05` or `2024-05-17`. */
  date: string | null;
  /** A BCP 47 tag; for Chinese with its script: `zh-Hans`, `zh-Hant`. */
  language: string | null;
  /** http or https. */
  url: string | null;
  blocks: PackBlock[];
}

export interface DraftName {
  text: string;
  /** A BCP 47 tag; `null` where neither the file nor the text tells. */
  language: string | null;
}

/** One row of a term base. */
export interface DraftEntry {
  names: DraftName[];
  definition: string | null;
  remark: string | null;
}

/** What was uncertain and is said to the reader before a draft is kept. */
export type Doubt =
  /** The encoding was not told by the file but by how its text reads; `encoding` is a label of the Encoding Standard. */
  | { case: 'encodingGuessed'; encoding: string }
  /** Pages (from 1) without text, most likely pictures of text. */
  | { case: 'pagesWithoutText'; pages: number[] }
  | { case: 'columns'; pages: number[] }
  | { case: 'verticalText'; pages: number[] }
  /** Characters for which the file does not say what they are. */
  | { case: 'unreadableCharacters'; pages: number[] }
  /** Headings were told by how they look. */
  | { case: 'headingsGuessed' }
  /** Lines were joined to paragraphs by their width. */
  | { case: 'linesJoined' }
  /** The main text of a page was told from what surrounds it. */
  | { case: 'mainTextGuessed' }
  /** Which columns hold names and definitions was told without header words. */
  | { case: 'columnsGuessed' }
  /** Rows or parts that were left out, with places. */
  | { case: 'leftOut'; problems: Problem[] };

/** What an importer makes of a file. */
export type Draft =
  | { case: 'document'; document: DraftDocument; doubts: Doubt[] }
  | { case: 'entries'; title: string | null; entries: DraftEntry[]; doubts: Doubt[] }
  /** The JSON of a pack, which `parsePack` reads. */
  | { case: 'pack'; text: string };
