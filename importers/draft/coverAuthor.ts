import type { PackBlock } from '../../core/pack/blocks';

/** Covers have as many lines at most. */
const COVER = 24;
const LONGEST_NAME = 30;
/** What forms and theses write before the name of who wrote them, without spaces. */
const LABELS =
  /^(?:作者|作者姓名|论文作者|論文作者|学生姓名|學生姓名|学生|學生|姓名|学位申请人|學位申請人|申请人姓名|研究生|研究生姓名|硕士生|碩士生|博士生|著者|撰写人|撰寫人)[:：]?$/;

/**
 * Who wrote a thesis, as a line of its cover says: 学 生 姓 名 and a name, in two cells or behind a colon; `null` without such a line. A
 * file's properties name whoever made it, or whose form it was.
 */
export function coverAuthor(blocks: readonly PackBlock[]): string | null {
  for (const { type, text } of blocks.slice(0, COVER)) {
    if (type === 'heading' || type === 'note') continue;
    const parts = text.includes('\t') ? text.split('\t') : text.split(/(?<=[:：])/);
    if (parts.length !== 2) continue;
    const [label = '', name = ''] = parts.map((part) => part.trim());
    if (!LABELS.test(label.replace(/\s/g, ''))) continue;
    const own = name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
    if (/^\p{L}[\p{L}·. ]{1,29}$/u.test(own) && own.length <= LONGEST_NAME) return own;
  }
  return null;
}
