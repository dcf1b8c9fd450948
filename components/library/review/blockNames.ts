import type { BlockKind, PackBlock } from '../../../core/pack/blocks';
import type { Localize, MessageKey } from '../../localization';

/** What each kind of block is called. */
const NAMES: Record<Exclude<BlockKind, 'heading'>, MessageKey> = {
  paragraph: 'blockParagraph',
  item: 'blockItem',
  quote: 'blockQuote',
  row: 'blockRow',
  note: 'blockNote',
  byline: 'blockByline',
  credit: 'blockCredit',
};

/** What a block is, in a word or two. */
export function blockName(text: Localize, block: PackBlock): string {
  return block.type === 'heading' ? text('blockHeading', block.level) : text(NAMES[block.type]);
}
