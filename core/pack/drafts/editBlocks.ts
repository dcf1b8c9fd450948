/** Changes of what was read, one at a time: each gives other blocks and leaves the given ones alone. */
import { isHan } from '../../text/characters';
import type { BlockKind, HeadingLevel, PackBlock } from '../blocks';

/** What a block is made into. */
export type BlockForm =
  | { type: 'heading'; level: HeadingLevel }
  | { type: Exclude<BlockKind, 'heading'> };

/** Puts a block at the end of the one before it, which keeps its kind and page. The first one stays. */
export function joinBlock(blocks: readonly PackBlock[], at: number): PackBlock[] {
  const before = blocks[at - 1];
  const block = blocks[at];
  if (before === undefined || block === undefined) return [...blocks];
  const joined = { ...before, text: joinedText(before.text, block.text) };
  return [...blocks.slice(0, at - 1), joined, ...blocks.slice(at + 1)];
}

/** A space where two words would run together: never beside a Chinese character, a full-width sign or another space. */
function joinedText(before: string, after: string): string {
  const start = before.trimEnd();
  const end = after.trimStart();
  const needsNone = (unit: number) =>
    isHan(unit) || (unit >= 0x3000 && unit <= 0x30ff) || unit >= 0xff00;
  const touches = needsNone(start.charCodeAt(start.length - 1)) || needsNone(end.charCodeAt(0));
  return start === '' || end === '' || touches ? start + end : `${start} ${end}`;
}

/** Parts a block in two of its kind. @param offset in UTF-16 units; where one part would be blank nothing is parted */
export function splitBlock(blocks: readonly PackBlock[], at: number, offset: number): PackBlock[] {
  const block = blocks[at];
  if (block === undefined) return [...blocks];
  const first = block.text.slice(0, offset).trimEnd();
  const second = block.text.slice(offset).trimStart();
  if (first === '' || second === '') return [...blocks];
  return [
    ...blocks.slice(0, at),
    { ...block, text: first },
    { ...block, text: second },
    ...blocks.slice(at + 1),
  ];
}

/** Takes a block out. */
export function dropBlock(blocks: readonly PackBlock[], at: number): PackBlock[] {
  return blocks.filter((_, position) => position !== at);
}

/** Makes a block one of another kind, with its text and page. */
export function formBlock(blocks: readonly PackBlock[], at: number, form: BlockForm): PackBlock[] {
  return blocks.map((block, position) => {
    if (position !== at) return block;
    const { text, page } = block;
    return { ...form, text, ...(page !== undefined && { page }) };
  });
}

/** Gives a block another text; line breaks become spaces, and a blank one takes it out. */
export function rewriteBlock(blocks: readonly PackBlock[], at: number, text: string): PackBlock[] {
  const line = text.replace(/[\r\n]+/g, ' ').trim();
  if (line === '') return dropBlock(blocks, at);
  return blocks.map((block, position) => (position === at ? { ...block, text: line } : block));
}
