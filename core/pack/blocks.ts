/** Blocks: what a document is made of, before it is kept and after. */

/** What a block of a document may be, in the order in which a reader chooses. */
export const BLOCK_KINDS = [
  'paragraph',
  'heading',
  'item',
  'quote',
  'row',
  'note',
  'byline',
  'credit',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;
/** 1 is the document's own title where it stands in its text. */
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** One block: its text verbatim, without line breaks that only the layout made. */
export type PackBlock = {
  text: string;
  /** Counted from 1; missing where the format has no pages. */
  page?: number;
} & (
  | { type: 'heading'; level: HeadingLevel }
  /**
   * `row`: the cells of a table's row, parted by tabs. `note`: a footnote or endnote. `byline`: who wrote or
   * published it. `credit`: who edited, checked or translated it.
   */
  | { type: Exclude<BlockKind, 'heading'> }
);
