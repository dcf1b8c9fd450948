import { headingNumber } from '../../draft/headingNumber';
import { greatest } from '../runs/extremes';

/** Titles that programs write by themselves. */
const BY_PROGRAM =
  /^(?:untitled|无标题|無標題|未命名|文档|document|title|about:blank|\(?(?:anonymous|unspecified)\)?) ?\d{0,3}$/i;
const ADDRESS = /^(?:data:|file:|https?:)/i;
const FILE_NAME =
  /\.(?:docx?|pdf|tex|dvi|ps|html?|xlsx?|pptx?|odt|rtf|txt|indd|qxd|wps|md|exe|pub|p65|cdr)$/i;
/** What libraries count by. */
const IDENTIFIER = /^(?:doi|isbn|issn|arxiv)[:\s]/i;
/** Fewer letters are a number, or were typed by mistake. */
const FEWEST_LETTERS = 2;
const PROGRAM = /^(?:Microsoft (?:Word|PowerPoint|Excel) - |PowerPoint |Slide )/i;

/** The title as a file's properties have it; `null` if it is none that a person gave. */
export function givenTitle(title: unknown): string | null {
  if (typeof title !== 'string') return null;
  const text = title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (
    text === '' ||
    BY_PROGRAM.test(text) ||
    ADDRESS.test(text) ||
    FILE_NAME.test(text) ||
    IDENTIFIER.test(text) ||
    PROGRAM.test(text) ||
    lettersIn(text) < FEWEST_LETTERS
  ) {
    return null;
  }
  return text;
}

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

const MASTHEAD = /^\p{Script=Han}{4,40}文件$/u;
const CONTENTS =
  /^(?:(?:table of )?contents|目\s*[录錄次]|内容|inhalt(?:sverzeichnis)?|sommaire)$/i;

/** The author as a file's properties have it; `null` if a program filled it in. */
export function givenAuthor(author: unknown): string | null {
  const text = givenTitle(author);
  return text === null || NOBODY.test(text) ? null : text;
}

/** Who a computer says it belongs to, as it was sold. */
const NOBODY =
  /^(?:(?:microsoft|windows|office|home|ms|微软|微軟)(?: office)? ?(?:user|office|用户|用戶|使用者|中国|中國)?|users?|owner|pc|用户|用戶|使用者|administrator|admin|author|lenovo|dell|hp|asus|acer|thinkpad|番茄花园|雨林木风|深度技术)$/i;

/** What stands before the title on the covers of theses. */
const LABEL =
  /^(?:(?:毕业|畢業|学位|學位)?(?:论文|論文|设计|設計|课题|課題)?(?:题\s?目|題\s?目|名称|名稱))\s?[:：]\s?(?=\S)/;

const FEWEST_PARTS = 3;

/** No number and no name of a part. */
const isTitleLike = (text: string) =>
  headingNumber(text) === null && !CONTENTS.test(text) && lettersIn(text) > 3;

/**
 * The title as the first two pages show it: what a label says is it, or the largest of their headings, and of these the first.
 *
 * @param opening the heading that the document begins with, right above its text; `null` if it begins with something else
 */
export function titleOf(
  headings: readonly { text: string; size: number; page: number }[],
  opening: string | null = null,
): string | null {
  const early = headings.filter(({ page }) => page <= 2);
  const labelled = early.find(({ text }) => LABEL.test(text));
  if (labelled !== undefined) return labelled.text.replace(LABEL, '');
  let best: { text: string; size: number } | null = null;
  // Of the largest letters, several headings are parts of the text: the title above it may be set in smaller ones.
  const largest = greatest(headings.map(({ size }) => size));
  const parts = headings.filter(({ size }) => size > largest * 0.98);
  if (opening !== null && parts.length >= FEWEST_PARTS) {
    const first = early.find(({ text }) => text === opening);
    if (first !== undefined && !parts.includes(first) && isTitleLike(opening)) return opening;
  }
  for (const heading of early) {
    if (CONTENTS.test(heading.text) || lettersIn(heading.text) < FEWEST_LETTERS) continue;
    // 某某市人民政府文件 in large letters is the head of the paper that official documents are printed on.
    if (headings.length > 1 && MASTHEAD.test(heading.text)) continue;
    if (best === null || heading.size > best.size * 1.02) best = heading;
  }
  return best?.text ?? null;
}

/** Longer is text, of which none stands above a title. */
const LONGEST_ABOVE = 60;
/** A file's name has no spaces, and parts of it are joined by signs. */
const isJoined = (text: string) => /^[\x21-\x7e]+$/.test(text) && /[-_\d]/.test(text);

/**
 * Whether the title of a file's properties is of another text: files are made from others, whose properties stay. It stands nowhere on
 * the first two pages, and there is another above all text, or it looks like the name of a file.
 *
 * @param shown what the first pages show as the title
 */
export function isOfAnother(
  given: string,
  shown: string | null,
  lines: readonly { text: string; page: number }[],
): boolean {
  const first = lines.filter(({ page }) => page <= 2);
  const whole = lettersOf(first.map(({ text }) => text).join(''));
  if (whole.includes(lettersOf(given))) return false;
  if (isJoined(given)) return true;
  if (shown === null || headingNumber(shown) !== null) return false;
  const text = first.findIndex((line) => line.text.length > LONGEST_ABOVE);
  const at = first.findIndex((line) => line.page === 1 && line.text.endsWith(shown));
  return at !== -1 && (text === -1 || at < text);
}

/** As it is compared: properties have other spaces, capitals and signs than what is set. */
const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
