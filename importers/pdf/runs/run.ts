/** A stretch of characters as the file sets it, brought to a page that is read from left to right, top to bottom. */
export interface Run {
  text: string;
  /** Where it begins, from the left edge of the page, in points like all that follows. */
  x: number;
  /** Its baseline, from the top edge. */
  y: number;
  width: number;
  /** Of the font. */
  size: number;
  /** Tells fonts apart and says nothing of how they look. */
  font: string;
  /** What the file's own structure says it belongs to; `null` where it says nothing. */
  block: TaggedBlock | null;
}

/** A block of a tagged file: paragraph, heading, cell; one object for all that belongs to it on a page. */
export interface TaggedBlock {
  /** `P`, `H1`, `LI`, `TD`: the nearest role that is a block. */
  role: string;
  /** The row of a table; `null` outside of tables. */
  row: object | null;
}

export interface PageRuns {
  /** Counted from 1. */
  number: number;
  width: number;
  height: number;
  runs: Run[];
  /** The page is set from top to bottom, right to left, and was turned. */
  isVertical: boolean;
}

/** Heading of the file's own table of contents. */
export interface OutlineEntry {
  title: string;
  /** 1 for the outermost. */
  depth: number;
}
