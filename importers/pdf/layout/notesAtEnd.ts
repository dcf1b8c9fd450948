import type { PackBlock } from '../../../core/pack/blocks';

/** `1.` `2)` `[3]` `4` before a note. */
const MARK = /^[[(（〔［]?(\d{1,3})[\])）〕］]?[.．、)]?\s+/;
/** What leads back into the text. */
export const BACK = / ?[↩↑⤴]\ufe0e?$/u;

/**
 * The blocks with those at the very end as notes that count from 1, if raised marks in the text count as far and no note answers to
 * them: saved pages have their notes below a rule, without a heading.
 *
 * @param unanswered raised marks of the text that nothing on their page answers to
 */
export function withNotesAtEnd(
  blocks: readonly PackBlock[],
  unanswered: readonly string[],
): PackBlock[] {
  const asked = new Set(unanswered);
  let from = blocks.length;
  let number = numberOf(blocks.at(-1));
  while (number !== null && number > 0 && asked.has(String(number))) {
    if (numberOf(blocks[from - 1]) !== number) return [...blocks];
    from--;
    number--;
  }
  if (number !== 0 || asked.size !== blocks.length - from) return [...blocks];
  return blocks.map((block, at) =>
    at < from
      ? block
      : { ...block, type: 'note', text: block.text.replace(MARK, '').replace(BACK, '') },
  );
}

function numberOf(block: PackBlock | undefined): number | null {
  if (block === undefined || !['item', 'paragraph', 'row'].includes(block.type)) return null;
  // Some programs set notes as a table of numbers and texts.
  if (block.type === 'row' && !/^[^\t]{1,5}\t[^\t]+$/.test(block.text)) return null;
  const mark = MARK.exec(block.text)?.[1];
  return mark === undefined ? null : Number(mark);
}
