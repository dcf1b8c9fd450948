import type { PackBlock } from '../../../core/pack/blocks';
import { HEADING_LEVELS } from '../../../core/pack/blocks';
import {
  type BlockForm,
  dropBlock,
  formBlock,
  joinBlock,
} from '../../../core/pack/drafts/editBlocks';

/** The key that makes a block one of a kind; levels of headings are their own keys. */
export const KIND_KEYS = {
  p: 'paragraph',
  l: 'item',
  q: 'quote',
  t: 'row',
  n: 'note',
  b: 'byline',
  c: 'credit',
} as const satisfies Record<string, Exclude<PackBlock['type'], 'heading'>>;

/** What a key does to the blocks, and which of them it leaves to go on from. */
export interface BlockChange {
  blocks: PackBlock[];
  at: number;
}

/** What a key pressed on a block does; `null` where it does nothing. */
export function changeByKey(
  blocks: readonly PackBlock[],
  at: number,
  key: string,
): BlockChange | null {
  const form = formOfKey(key);
  if (form !== null) return { blocks: formBlock(blocks, at, form), at };
  switch (key.toLowerCase()) {
    case 'j':
      return at === 0 ? null : { blocks: joinBlock(blocks, at), at: at - 1 };
    case 'delete':
    case 'backspace':
      if (blocks.length === 1) return null;
      return { blocks: dropBlock(blocks, at), at: Math.min(at, blocks.length - 2) };
    default:
      return null;
  }
}

function formOfKey(key: string): BlockForm | null {
  const level = HEADING_LEVELS.find((each) => String(each) === key);
  if (level !== undefined) return { type: 'heading', level };
  const lower = key.toLowerCase();
  return isKindKey(lower) ? { type: KIND_KEYS[lower] } : null;
}

function isKindKey(key: string): key is keyof typeof KIND_KEYS {
  return Object.hasOwn(KIND_KEYS, key);
}
