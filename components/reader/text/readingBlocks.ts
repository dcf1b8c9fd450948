import type { Library, LibraryDocument, Mention } from '../../../core/library/library';
import type { BlockKind, HeadingLevel } from '../../../core/pack/blocks';
import type { Weight } from '../../../core/pack/types';
import { columnShares } from './columnShares';
import type { DocumentPart } from './documentParts';
import { type TextSegment, textSegments } from './textSegments';

interface WeighedMention extends Mention {
  weight: Weight;
}

export interface HeadingBlock {
  type: 'heading';
  level: HeadingLevel;
  text: string;
  page?: number;
  /** First passage under the heading; the last one of the document where none follows. */
  passage: number | null;
  /** Whether the text begins with it and it says the title once more, which stands above the text anyway. */
  isTitle: boolean;
}

export interface PassageBlock {
  type: Exclude<BlockKind, 'heading'>;
  number: number;
  text: string;
  page?: number;
  segments: TextSegment<WeighedMention>[];
  /** Of a row, the share of the width that each column of its table has. */
  columns: readonly number[];
}

export type ReadingBlock = HeadingBlock | PassageBlock;

/** By position, the page that begins before a block; nothing before the first page, which needs no telling. */
export function pageStarts(blocks: readonly { page?: number }[]): Map<number, number> {
  const starts = new Map<number, number>();
  let last: number | null = null;
  for (const [position, { page }] of blocks.entries()) {
    if (page === undefined || page === last) continue;
    if (last !== null || page > 1) starts.set(position, page);
    last = page;
  }
  return starts;
}

/** The blocks of a part of a document as the reader sets them, each passage cut at its mentions. */
export function readingBlocks(
  library: Library,
  document: LibraryDocument,
  part: Pick<DocumentPart, 'start' | 'end' | 'before'>,
): ReadingBlock[] {
  let number = part.before;
  const blocks = document.blocks.slice(part.start, part.end);
  const shares = columnShares(blocks);
  return blocks.map((block, at) => {
    if (block.type === 'heading') {
      const isTitle = part.start + at === 0 && isSameLine(block.text, document.title);
      return { ...block, isTitle, passage: passageAfter(document, number) };
    }
    number += 1;
    const mentions = library
      .mentionsIn(document.id, number)
      .map((mention) => ({ ...mention, weight: library.term(mention.term)?.weight ?? 3 }));
    return {
      type: block.type,
      number,
      text: block.text,
      ...(block.page !== undefined && { page: block.page }),
      segments: textSegments(block.text, mentions),
      columns: shares.get(at) ?? [],
    };
  });
}

/** The headings of a document, without looking for terms. */
export function headingsOf(document: LibraryDocument): HeadingBlock[] {
  const headings: HeadingBlock[] = [];
  let number = 0;
  for (const [position, block] of document.blocks.entries()) {
    if (block.type === 'heading') {
      const isTitle = position === 0 && isSameLine(block.text, document.title);
      headings.push({ ...block, isTitle, passage: passageAfter(document, number) });
    } else number += 1;
  }
  return headings;
}

function isSameLine(one: string, other: string): boolean {
  const line = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return line(one) === line(other);
}

/** For each passage of a document the heading it stands under, `null` before the first. */
export function headingsAbove(document: LibraryDocument): (string | null)[] {
  const above: (string | null)[] = [];
  let heading: string | null = null;
  for (const block of document.blocks) {
    if (block.type === 'heading') heading = block.text;
    else above.push(heading);
  }
  return above;
}

function passageAfter(document: LibraryDocument, number: number): number | null {
  const passages = document.passages.length;
  return passages === 0 ? null : Math.min(number + 1, passages);
}
