import type { PackBlock } from '../../../core/pack/blocks';

/** A stretch of a document that is drawn at once. */
export interface DocumentPart {
  /** Position of its first block in the document. */
  start: number;
  /** Position behind its last block. */
  end: number;
  /** How many passages of the document come before it. */
  before: number;
  /** How many headings of the document come before it. */
  headingsBefore: number;
  passages: number;
  headings: number;
  /** How many lines its passages have, guessed as the style sheet does for each of them. */
  lines: number;
}

/** Two or three windows full: what is near can be drawn within a frame. */
const SIZE = 40;
/** Rows of a table share a line with those before: tables are cut only where they are so long. */
const LONGEST_TABLE = 400;
/** Full-width characters in a line, as in `text.css`. */
const LINE = 36;

/** Cuts a document where it may be cut: never below a heading, which belongs to what follows. */
export function documentParts(blocks: readonly PackBlock[]): DocumentPart[] {
  const parts: DocumentPart[] = [];
  let part: DocumentPart | null = null;
  for (const [position, block] of blocks.entries()) {
    if (part === null || mayEnd(part, blocks[position - 1], block)) {
      part = emptyPart(position, part);
      parts.push(part);
    }
    part.end = position + 1;
    if (block.type === 'heading') part.headings += 1;
    else {
      part.passages += 1;
      part.lines += Math.ceil(block.text.length / LINE);
    }
  }
  return parts;
}

function emptyPart(start: number, last: DocumentPart | null): DocumentPart {
  const before = last === null ? 0 : last.before + last.passages;
  const headingsBefore = last === null ? 0 : last.headingsBefore + last.headings;
  return { start, end: start, before, headingsBefore, passages: 0, headings: 0, lines: 0 };
}

function mayEnd(part: DocumentPart, last: PackBlock | undefined, next: PackBlock): boolean {
  const size = part.end - part.start;
  if (size < SIZE) return false;
  if (size >= LONGEST_TABLE) return true;
  return last?.type !== 'heading' && (last?.type !== 'row' || next.type !== 'row');
}

/** Position of the part that has a passage; of the first one for `null` and for what no part has. */
export function partOf(parts: readonly DocumentPart[], passage: number | null): number {
  if (passage === null) return 0;
  return Math.max(
    0,
    parts.findIndex((part) => passage > part.before && passage <= part.before + part.passages),
  );
}
