import type { PackBlock } from '../../core/pack/blocks';
import { cleanLine, cleanName } from './cleanText';
import { dateOf } from './dateOf';
import type { StatedMetadata } from './documentDraft';

/** Blocks of the head of a page, below its title, that are looked at. */
const HEAD = 6;
const LONGEST = 120;
const AUTHOR = /^(?:作者|记者|記者|撰文|文|著者|筆者|執筆者?)[:：/／](.*)$/;
const SOURCE = /^(?:来源|來源|出处|出處|发布机构)[:：](.*)$/;
const LONGEST_NAME = 30;
const LABELS =
  /来源|來源|作者|著者|日付|记者|記者|编辑|編輯|发布|發布|时间|時間|浏览|瀏覽|阅读|閱讀|点击|點擊|字数|字數|属地|屬地|published|updated|posted|views|^by /i;
const ADDRESS = /https?:\/\/\S{1,200}/;
const CREDIT =
  /^[（(【[]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|审校|審校|终审|終審|监制|監製|译者|譯者)[:：]/;

/** How a law says when it was passed, in brackets below its title. */
const PASSED =
  /^[（(].{4,100}(?:通过|通過|公布|发布|發布|修订|修訂|修正|批准|施行|令)[^）)]{0,10}[）)]$/;

export interface Bylines {
  blocks: PackBlock[];
  found: { author: string | null; date: string | null; publisher: string | null };
}

/**
 * Tells the lines of author, date and source at the head of an article from its paragraphs, and the editor's at its
 * end, and reads them.
 */
export function withBylines(blocks: readonly PackBlock[]): Bylines {
  const found: Bylines['found'] = { author: null, date: null, publisher: null };
  const head = blocks.findIndex(({ type }) => type === 'heading') + 1;
  const told = blocks.map((block, index): PackBlock => {
    const isLine = block.type === 'paragraph' || (block.type === 'quote' && index === head);
    if (!isLine || block.text.length > LONGEST) return block;
    if (CREDIT.test(block.text)) return { ...block, type: 'credit' };
    if (index < head || index >= head + HEAD || !isByline(block.text)) return block;
    found.author ??= labelled(block.text, AUTHOR) ?? nameAfterBy(block.text);
    found.publisher ??= labelled(block.text, SOURCE);
    found.date ??= dateOf(block.text);
    return { ...block, type: 'byline', text: withoutCounts(block.text) };
  });
  return { blocks: told.filter(({ text }) => text !== ''), found };
}

/** What a file states of itself, and where it states nothing what its bylines say. */
export const withFound = (stated: StatedMetadata, found: Bylines['found']): StatedMetadata => ({
  ...stated,
  author: stated.author ?? found.author,
  date: stated.date ?? found.date,
  publisher: stated.publisher ?? found.publisher,
});

/** How often a page was looked at, how long it is, what it may be set in, from where it was sent. */
const COUNTS =
  /(?:(?:浏览|瀏覽|阅读|閱讀|点击|點擊|访问|人气)(?:次数|次數|数|數|量)?|字数|字數|views?)[:：]? ?[\d,.]{0,12}(?:万|次|人)?|(?:字体|字號|字号)[:：].{0,30}$|IP ?(?:属地|屬地)[:：]? ?[\p{Script=Han}]{0,6}/giu;

const withoutCounts = (text: string) => cleanLine(text.replace(COUNTS, ' '));

/** A line with a date and little else, or with what is written before a name. */
function isByline(text: string): boolean {
  if (/[。！？]$/.test(text)) return false;
  const date = dateOf(text);
  if (date !== null && date.length === 10) {
    const isShort = text.replace(ADDRESS, '').trim().length <= 30;
    return isShort || PASSED.test(text) || LABELS.test(text) || nameAfterBy(text) !== null;
  }
  const isLabelled = [AUTHOR, SOURCE].some((label) => labelled(text, label) !== null);
  return isLabelled || nameAfterBy(text) !== null;
}

/** Labels that pages set one behind the other, each in an element of its own. */
const NEXT_LABEL =
  /(?:作者|著者|来源|來源|记者|記者|编辑|編輯|浏览|瀏覽|阅读|閱讀|时间|時間|字体|字號|日付)[\p{Script=Han}]{0,2}[:：]/gu;

/** What stands behind a label in a line of several; `null` if the label is not there or nothing like a name follows. */
function labelled(text: string, label: RegExp): string | null {
  const pieces = text.replace(NEXT_LABEL, ' $&').split(/[\s|｜]+/);
  for (const [index, piece] of pieces.entries()) {
    const found = label.exec(piece);
    if (found === null) continue;
    const name = cleanName(found[1] === '' ? pieces[index + 1] : found[1]);
    return name !== null && name.length <= LONGEST_NAME ? name : null;
  }
  return null;
}

/** “By” in other languages begins sentences, too: a day has to follow. */
const BY = /^(?:by|von|par|por|di) (?=\p{Lu})/iu;

/** The two to four words behind “By”; `null` if the line does not begin so. */
function nameAfterBy(text: string): string | null {
  const by = BY.exec(text)?.[0];
  if (by === undefined || (by.toLowerCase() !== 'by ' && dateOf(text) === null)) return null;
  const name = (text.slice(by.length).split(/[,|·–—]/, 1)[0] ?? '').trim();
  const words = name.split(' ');
  const areNames = words.every((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && words.length < 5 && areNames ? cleanName(name) : null;
}
