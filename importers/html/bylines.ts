import type { DraftBlock } from '../../core/pack/draft';
import { cleanName } from '../draft/cleanText';
import { dateOf } from '../draft/dateOf';

/** Blocks of the head of a page, below its title, that are looked at. */
const HEAD = 6;
const LONGEST = 120;
const AUTHOR = /(?:作者|记者|記者|撰文|文)\s*[:：/|]\s*([^\s|｜:：/]{2,20})/;
const SOURCE = /(?:来源|來源|出处|出處|发布机构)\s*[:：]\s*([^\s|｜:：]{2,30})/;
const ENGLISH_AUTHOR = /^by\s+([A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){1,3})/iu;
const LABELS =
  /来源|來源|作者|记者|記者|编辑|編輯|发布|發布|时间|時間|published|updated|posted|^by /i;
const CREDIT = /^[（(【[]?(?:责任编辑|責任編輯|责编|責編|编辑|校对|审核)[:：]/;

export interface Bylines {
  blocks: DraftBlock[];
  found: { author: string | null; date: string | null; publisher: string | null };
}

/**
 * Tells the lines of author, date and source at the head of an article from its paragraphs, and the editor's at its
 * end, and reads them.
 */
export function withBylines(blocks: readonly DraftBlock[]): Bylines {
  const found: Bylines['found'] = { author: null, date: null, publisher: null };
  const head = blocks.findIndex(({ type }) => type === 'heading') + 1;
  const told = blocks.map((block, index): DraftBlock => {
    if (block.type !== 'paragraph' || block.text.length > LONGEST) return block;
    if (CREDIT.test(block.text)) return { ...block, type: 'credit' };
    if (index < head || index >= head + HEAD || !isByline(block.text)) return block;
    found.author ??= cleanName((AUTHOR.exec(block.text) ?? ENGLISH_AUTHOR.exec(block.text))?.[1]);
    found.publisher ??= cleanName(SOURCE.exec(block.text)?.[1]);
    found.date ??= dateOf(block.text);
    return { ...block, type: 'byline' };
  });
  return { blocks: told, found };
}

/** A line with a date and little else, or with what is written before a name. */
function isByline(text: string): boolean {
  if (/[。！？]$/.test(text)) return false;
  const date = dateOf(text);
  if (date !== null && date.length === 10) return text.length <= 30 || LABELS.test(text);
  return AUTHOR.test(text) || SOURCE.test(text) || ENGLISH_AUTHOR.test(text);
}
