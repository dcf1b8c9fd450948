import { headingNumber } from '../../draft/headingNumber';
import type { Flow } from '../layout/flow';
import type { FlowLine } from '../layout/flowLine';
import { listMarkOf } from '../layout/listMark';
import { greatest } from '../runs/extremes';
import { isUnspaced } from '../runs/lineText';
import type { OutlineEntry } from '../runs/run';
import { tight } from '../tight';
import { contentsEntry } from './contentsEntry';
import { commonFonts, fontsOfLines, MOST_ALIKE, mainFont } from './lineFonts';
import { outlineLines, outlineOf } from './outlineLines';

/** Parts of papers that are called so have their name above them, in small letters, too. */
const NAMED_PART =
  /^(?:abstract|summary|acknowledge?ments?|references|bibliography|contents|摘要|内容摘要|內容摘要|目录|目錄|参考文献|參考文獻|致谢|致謝|zusammenfassung|résumé)$/i;
/** Headings are set larger than the text by this factor at least. */
const LARGER = 1.12;
/** In capitals they may be smaller than the text by this factor. */
const CAPITALS = 0.85;
/** Longer ones, in characters, are text. */
const LONGEST = 200;
const LONGEST_UNSPACED = 70;
/** Papers number sections of sections with capitals. */
const LETTERED = /^[A-Z]\.\s\p{Lu}/u;
/** Before a heading that only its font tells from the text there is more room, in leadings. */
const ROOM = 1.2;
/** What headings are tagged as. */
const TAGGED = /^H([1-6])?$/;
/** What stands above or below tables and pictures is no heading, however it is set. */
const CAPTION =
  /^(?:tab(?:le|elle|leau|la|\.)|fig(?:ure|ura|\.)|abb(?:ildung|\.)|exhibit|chart|[表图圖])\s?[\dA-Z一二三四五六七八九十]/iu;
/** A line that is (a part of) a heading. */
export interface HeadingLine {
  /** Depth in the outline or by the file's own tags; `null` where only its look tells. */
  depth: number | null;
  /** Told by how it looks. */
  isGuessed: boolean;
}

const SENTENCE_END = /[。．.;；，,、]$/u;

/**
 * Which lines are headings. A heading of several lines has an entry for each of them.
 * @param texts the lines' texts
 * @param particulars what the file says of its contents and its title
 * @param pause called before every line, to let others work
 */
export async function headingLines(
  lines: readonly FlowLine[],
  texts: readonly string[],
  { bodySize, rhythm: { leadingOf } }: Pick<Flow, 'bodySize' | 'rhythm'>,
  { outline, title }: { outline: readonly OutlineEntry[]; title: string | null },
  pause: () => Promise<void>,
): Promise<Map<FlowLine, HeadingLine>> {
  const found = new Map<FlowLine, HeadingLine>();
  const entries = outlineOf(outline);
  const common = commonFonts(lines, bodySize);
  const own = fontsOfLines(lines);
  const main = mainFont(lines);
  const looks = looksOfTagged(lines);
  const tellsHeadings = lines.some(({ block }) => TAGGED.test(block?.role ?? ''));
  for (const [at, line] of lines.entries()) {
    await pause();
    const text = texts[at] ?? '';
    if (!/[\p{L}\p{N}]/u.test(text) || found.has(line) || contentsEntry(text) !== null) continue;
    const tagged = TAGGED.exec(line.block?.role ?? '');
    if (tagged !== null) {
      found.set(line, { depth: Number(tagged[1] ?? 1), isGuessed: false });
      continue;
    }
    const listed = outlineLines(lines, texts, at, entries);
    const differs = line.size > bodySize * 1.04 || line.font !== lines[at - 1]?.font;
    const isLineOfItsOwn = isShort(text, line) && isEnded(lines[at - 1], texts[at - 1]);
    if (listed !== null && (differs || standsApart(line, leadingOf) || isLineOfItsOwn)) {
      for (const part of lines.slice(at, at + listed.count)) {
        found.set(part, { depth: listed.depth, isGuessed: false });
      }
      continue;
    }
    if (line.size >= bodySize * LARGER && isOfTitle(text, title)) {
      found.set(line, { depth: null, isGuessed: true });
      continue;
    }
    // Some programs say of a title that it is a paragraph.
    const isAtStart = at === found.size && line.size >= bodySize * LARGER;
    if (isSetAsTagged(line, looks) && isShort(text, line) && !CAPTION.test(text)) {
      found.set(line, { depth: null, isGuessed: true });
      continue;
    }
    if (tellsHeadings && isParagraph(line) && !isAtStart) continue;
    if (line.size >= bodySize * LARGER) {
      found.set(line, { depth: null, isGuessed: true });
      continue;
    }
    const numbered = numberedAlone(lines, texts, at, main);
    if (numbered > 0) {
      for (const part of lines.slice(at, at + numbered)) {
        found.set(part, { depth: null, isGuessed: true });
      }
      continue;
    }
    if (isRomanNumbered(line, text) && isShort(text, line) && standsApart(line, leadingOf)) {
      found.set(line, { depth: null, isGuessed: true });
      continue;
    }
    const next = afterAlike(lines, texts, at);
    const isNamedPart = NAMED_PART.test(tight(text)) && line.font !== next?.font;
    if (isNamedPart && standsApart(line, leadingOf)) {
      found.set(line, { depth: null, isGuessed: true });
      continue;
    }
    if (
      // Of small capitals the first letters tell the size.
      greatest(line.pieces.map(({ size }) => size)) >=
        bodySize * (isInCapitals(text) ? CAPITALS : 0.97) &&
      isInOwnFont(line, common) &&
      (isShort(text, line) || (own.has(line.font) && linesEndingShort(lines, texts, at) > 0)) &&
      !CAPTION.test(text) &&
      listMarkOf(text)?.isBullet !== true &&
      isAtEdge(line) &&
      next !== undefined &&
      (standsApart(line, leadingOf) ||
        (own.has(line.font) && isEnded(lines[at - 1], texts[at - 1])))
    ) {
      const count = Math.max(1, linesEndingShort(lines, texts, at));
      for (const part of lines.slice(at, at + count)) {
        found.set(part, { depth: null, isGuessed: true });
      }
    }
  }
  return found;
}

const isParagraph = ({ block }: FlowLine) =>
  block !== null && /^(?:P|LI|LBody|TD|TH|Caption|Note)$/.test(block.role);

/** The first line that is not set as one and as short ones below it are; headings of two levels may follow each other. */
function afterAlike(
  lines: readonly FlowLine[],
  texts: readonly string[],
  at: number,
): FlowLine | undefined {
  const { font } = lines[at] ?? {};
  for (const [below, line] of lines.slice(at + 1, at + 1 + MOST_ALIKE).entries()) {
    if (line.pieces.some((piece) => piece.font !== font)) return line;
    if (!isShort(texts[at + 1 + below] ?? '', line)) return undefined;
  }
  return undefined;
}

/** Papers set the names of their parts in the middle, in small capitals of the text's own font, behind Roman numbers. */
function isRomanNumbered(line: FlowLine, text: string): boolean {
  const [left, right] = [line.left - line.columnLeft, line.columnRight - line.right];
  return (
    /^[IVX]{1,5}\.\s\p{Lu}/u.test(text) &&
    left > line.size &&
    Math.abs(left - right) < line.size * 2
  );
}

/** How many lines from one that leaves no room on make a heading, which ends above other letters: a short line, or one alone; 0 for none. */
function linesEndingShort(
  lines: readonly FlowLine[],
  texts: readonly string[],
  at: number,
): number {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || isShort(texts[at] ?? '', line)) return 0;
  if (SENTENCE_END.test(texts[at] ?? '') || next.region !== line.region) return 0;
  // One that fills a narrow column is whole where nothing like it follows.
  if (next.font !== line.font) {
    return line.cells.length === 1 && (next.distance ?? 0) > line.size ? 1 : 0;
  }
  for (let below = at + 1; below < at + MOST_ALIKE; below++) {
    const [other, after] = [lines[below], lines[below + 1]];
    if (other?.region !== line.region || other.font !== line.font) return 0;
    if (Math.abs(other.size - line.size) > line.size * 0.03) return 0;
    if ((other.distance ?? 0) > line.size * ROOM * ROOM) return 0;
    if (after !== undefined && after.font !== line.font) {
      return isShort(texts[below] ?? '', other) ? below - at + 1 : 0;
    }
  }
  return 0;
}

const isInCapitals = (text: string) =>
  text.length > 3 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const isInOwnFont = (line: FlowLine, common: ReadonlySet<string>) =>
  line.pieces.every(({ font }) => !common.has(font));

/** Whether a line is set as those that the file itself says to be headings, which programs do not always say of all. */
const isSetAsTagged = (line: FlowLine, looks: ReadonlySet<string>) =>
  looks.has(lookOf(line)) && line.pieces.every(({ font }) => font === line.font);

const lookOf = ({ font, size }: FlowLine) => `${font} ${Math.round(size * 2)}`;

/** How headings look by the file's own tags, where no full line of text looks so. */
function looksOfTagged(lines: readonly FlowLine[]): Set<string> {
  const looks = new Set<string>();
  for (const line of lines) if (TAGGED.test(line.block?.role ?? '')) looks.add(lookOf(line));
  for (const line of lines) {
    if (isParagraph(line) && line.columnRight - line.right < line.size * 2)
      looks.delete(lookOf(line));
  }
  return looks;
}

/**
 * How many lines from one in another font than most make a heading that is numbered and ends no sentence; 0 if none does. Official
 * documents set 一、 and （一） in other faces, with the indent and at the distance of the text; in narrow columns headings fill lines.
 */
function numberedAlone(
  lines: readonly FlowLine[],
  texts: readonly string[],
  at: number,
  main: string | null,
): number {
  const [line, text = ''] = [lines[at], texts[at]];
  if (line === undefined || line.pieces.some(({ font }) => font === main)) return 0;
  if (headingNumber(text) === null && !LETTERED.test(text)) return 0;
  const isSetAlike = (other: FlowLine | undefined) =>
    other !== undefined &&
    other.region === line.region &&
    other.font === line.font &&
    Math.abs(other.size - line.size) <= line.size * 0.03;
  let count = 1;
  while (count <= MOST_ALIKE && isSetAlike(lines[at + count])) count++;
  const [last, next] = [lines[at + count - 1], lines[at + count]];
  if (last === undefined || next === undefined) return 0;
  if (count === 1) {
    const isWhole = isShort(text, line) || isFullHeading(text, line, next);
    return isWhole && !isHanging(line, next, lines[at + 2]) ? 1 : 0;
  }
  const whole = texts.slice(at, at + count).join(' ');
  const isOne = count <= MOST_ALIKE && last.pieces.every(({ font }) => font === line.font);
  const isFilled = line.columnRight - line.right < line.size * 2;
  return isOne && isFilled && isShort(whole, last) ? count : 0;
}

/** Whether a line that leaves no room is one all the same: what comes next begins a paragraph. */
const isFullHeading = (text: string, line: FlowLine, next: FlowLine) =>
  line.cells.length === 1 &&
  !SENTENCE_END.test(text) &&
  next.left - line.left > line.size &&
  next.region === line.region;

/** Whether the lines below one that leaves no room stand further in, all of them: an item, of which only the number hangs out. */
function isHanging(line: FlowLine, next: FlowLine, after: FlowLine | undefined): boolean {
  const isFull = line.columnRight - line.right < line.size * 2;
  const isIn = ({ left, region }: FlowLine) =>
    region === line.region && left - line.left > line.size;
  return (
    isFull &&
    isIn(next) &&
    after !== undefined &&
    isIn(after) &&
    Math.abs(after.left - next.left) < line.size * 0.4
  );
}

/** Files say of their title that it is a paragraph: Typst does of all that is no heading to it. */
const isOfTitle = (text: string, title: string | null) =>
  title !== null && text.length > 1 && tight(title).includes(tight(text));

/** A heading as it is put together from its lines may turn out to be too long for one. */
export function isHeadingText(text: string): boolean {
  const unspaced = Array.from(text).filter(isUnspaced).length;
  if (unspaced > text.length / 2) return text.length <= LONGEST_UNSPACED && !/[。；，]$/.test(text);
  return text.length <= LONGEST && !/[a-z]{2}[.;,]$/.test(text);
}

function isShort(text: string, line: FlowLine): boolean {
  const room = line.columnRight - line.right;
  return room > line.size * 2 && !SENTENCE_END.test(text) && text.length <= 90;
}

/** At the left edge or in the middle of its column: the titles of boxes and notes are indented with their text. */
function isAtEdge(line: FlowLine): boolean {
  const left = line.left - line.columnLeft;
  const right = line.columnRight - line.right;
  return left < line.size / 2 || Math.abs(left - right) < line.size / 2;
}

function standsApart(line: FlowLine, leadingOf: (size: number) => number): boolean {
  return line.distance === null || line.distance > leadingOf(line.size) * ROOM;
}

/** Whether a line ends a paragraph, as its stop or the room behind it shows. */
const isEnded = (line: FlowLine | undefined, text = '') =>
  line === undefined || line.columnRight - line.right > line.size * 2 || /[。.!?！？]$/u.test(text);
