import type { PackBlock } from '../../core/pack/blocks';
import { hasSentence } from './hasSentence';
import { isPageTool, leadsElsewhere } from './pageTools';

/** Longer is text. */
const LONGEST = 160;
/** Links beside each other: at least three, parted by the usual signs. */
const BESIDE = /^[^|｜·›»]{1,30}(?:[|｜·›»][^|｜·›»]{1,30}){2}/;
/** What the foot of a page says of its owner. */
const OWNER =
  /版权所有|版權所有|著作权所有|著作權所有|ICP[备備]|公网安备|copyright ?(?:©|\(c\)|\d{4})|©|all rights reserved|^powered by /i;

/**
 * Blocks without buttons, links to other pages under a heading of their own, the lines of links above the title and below the
 * text, and without what the foot says of the owner: pages whose markup does not tell them from the text have them in it.
 *
 * @param title its heading; nothing is above a text without
 */
export function withoutPageEdges(
  blocks: readonly PackBlock[],
  title: string | null,
): readonly PackBlock[] {
  const heading = blocks.findIndex(({ text }) => text === title);
  let last = blocks.findLastIndex(
    ({ text }) => text.length > LONGEST || (hasSentence(text) && !OWNER.test(text)),
  );
  if (last === -1) last = blocks.length - 1;
  let isElsewhere = false;
  const kept = blocks.filter((block, index) => {
    if (block.type === 'heading') isElsewhere = leadsElsewhere(block.text);
    else if (isElsewhere) isElsewhere = isLine(block) && !hasSentence(block.text);
    if (isElsewhere || (isLine(block) && isPageTool(block.text))) return false;
    if (index < heading) return !isLine(block) || !BESIDE.test(block.text);
    return index <= last || !isLine(block) || !(BESIDE.test(block.text) || OWNER.test(block.text));
  });
  return kept.length === 0 ? blocks : kept;
}

const isLine = ({ type, text }: PackBlock) =>
  (type === 'paragraph' || type === 'item') && text.length <= LONGEST;
