import { headingNumber } from '../../draft/headingNumber';
import type { Flow } from '../layout/flow';
import type { FlowLine } from '../layout/flowLine';
import { isUnspaced } from '../runs/lineText';
import type { OutlineEntry } from '../runs/run';

/** Parts of papers that are called so have their name above them, in small letters, too. */
const NAMED_PART =
  /^(?:abstract|summary|acknowledge?ments?|references|bibliography|contents|摘要|内容摘要|內容摘要|目录|目錄|参考文献|參考文獻|致谢|致謝|zusammenfassung|résumé)$/i;
/** Headings are set larger than the text by this factor at least. */
const LARGER = 1.12;
/** Longer ones, in characters, are text. */
const LONGEST = 200;
const LONGEST_UNSPACED = 70;
/** Before a heading that only its font tells from the text there is more room, in leadings. */
const ROOM = 1.2;
/** Shares of lines set in a font from which it is one of the text. */
const COMMON_FONT = 0.02;

/** A line that is (a part of) a heading. */
export interface HeadingLine {
  /** Depth in the outline or by the file's own tags; `null` where only its look tells. */
  depth: number | null;
  /** Told by how it looks. */
  isGuessed: boolean;
}

const tight = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
/** 第三章, Chapter 3, 1.2, A. — what the outline may leave out. */
const NUMBER =
  /^(?:第[^章节節部分编篇]{1,4}[章节節部分编篇]|chapter\d{1,3}|appendix[a-z]|part[ivx\d]{1,4}|[\d.]{1,12}|[a-z]\.)/u;
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
  const depths = new Map(outline.map(({ title, depth }) => [tight(title), depth]));
  const common = commonFonts(lines, bodySize);
  const own = fontsOfLines(lines);
  const main = mainFont(lines);
  const tellsHeadings = lines.some(({ block }) => /^H[1-6]?$/.test(block?.role ?? ''));
  for (const [at, line] of lines.entries()) {
    await pause();
    const text = texts[at] ?? '';
    if (!/[\p{L}\p{N}]/u.test(text) || found.has(line)) continue;
    const tagged = /^H([1-6])?$/.exec(line.block?.role ?? '');
    if (tagged !== null) {
      found.set(line, { depth: Number(tagged[1] ?? 1), isGuessed: false });
      continue;
    }
    const listed = outlineLines(lines, texts, at, depths);
    const differs = line.size > bodySize * 1.04 || line.font !== lines[at - 1]?.font;
    if (listed !== null && (differs || standsApart(line, leadingOf))) {
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
    if (tellsHeadings && isParagraph(line) && !isAtStart) continue;
    if (line.size >= bodySize * LARGER) {
      found.set(line, { depth: null, isGuessed: true });
      continue;
    }
    if (isNumberedAlone(line, text, lines[at + 1], main)) {
      found.set(line, { depth: null, isGuessed: true });
      continue;
    }
    const next = lines[at + 1];
    const isNamedPart = NAMED_PART.test(tight(text)) && line.font !== next?.font;
    if (isNamedPart && standsApart(line, leadingOf)) {
      found.set(line, { depth: null, isGuessed: true });
      continue;
    }
    if (
      line.size >= bodySize * 0.97 &&
      isInOwnFont(line, common) &&
      isShort(text, line) &&
      isAtEdge(line) &&
      next !== undefined &&
      next.font !== line.font &&
      (standsApart(line, leadingOf) ||
        (own.has(line.font) && isEnded(lines[at - 1], texts[at - 1])))
    ) {
      found.set(line, { depth: null, isGuessed: true });
    }
  }
  return found;
}

const isParagraph = ({ block }: FlowLine) =>
  block !== null && /^(?:P|LI|LBody|TD|TH|Caption|Note)$/.test(block.role);

const isInOwnFont = (line: FlowLine, common: ReadonlySet<string>) =>
  line.pieces.every(({ font }) => !common.has(font));

/**
 * Whether a line in another font than most is numbered as headings are and ends no sentence: official documents set 一、 and （一） in
 * other faces, with the indent and at the distance of the text.
 */
function isNumberedAlone(
  line: FlowLine,
  text: string,
  next: FlowLine | undefined,
  main: string | null,
): boolean {
  if (next === undefined || line.pieces.some(({ font }) => font === main)) return false;
  const differs = next.font !== line.font || Math.abs(next.size - line.size) > line.size * 0.03;
  return headingNumber(text) !== null && isShort(text, line) && differs;
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

/** The font of most lines. */
function mainFont(lines: readonly FlowLine[]): string | null {
  const counts = new Map<string, number>();
  for (const { font } of lines) counts.set(font, (counts.get(font) ?? 0) + 1);
  const [[font] = [null]] = [...counts].sort(([, a], [, b]) => b - a);
  return font;
}

/** Whether a line ends a paragraph, as its stop or the room behind it shows. */
const isEnded = (line: FlowLine | undefined, text = '') =>
  line === undefined || line.columnRight - line.right > line.size * 2 || /[。.!?！？]$/u.test(text);

/** Fonts that several lines are set in, and none in part. */
function fontsOfLines(lines: readonly FlowLine[]): Set<string> {
  const counts = new Map<string, number>();
  const mixed = new Set<string>();
  for (const { pieces } of lines) {
    const fonts = new Set(pieces.map(({ font }) => font));
    for (const font of fonts) {
      if (fonts.size > 1) mixed.add(font);
      else counts.set(font, (counts.get(font) ?? 0) + 1);
    }
  }
  return new Set(
    [...counts].filter(([font, count]) => count > 1 && !mixed.has(font)).map(([font]) => font),
  );
}

/** Fonts of lines that fill their column: those of the text. */
function commonFonts(lines: readonly FlowLine[], bodySize: number): Set<string> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const line of lines) {
    if (Math.abs(line.size - bodySize) > bodySize * 0.05) continue;
    if (line.columnRight - line.right > line.size * 3) continue;
    all++;
    for (const font of new Set(line.pieces.map((piece) => piece.font))) {
      counts.set(font, (counts.get(font) ?? 0) + 1);
    }
  }
  return new Set(
    [...counts].filter(([, count]) => count > all * COMMON_FONT).map(([font]) => font),
  );
}

/** An entry of the outline may stand on up to three lines. */
function outlineLines(
  lines: readonly FlowLine[],
  texts: readonly string[],
  at: number,
  depths: ReadonlyMap<string, number>,
): { depth: number; count: number } | null {
  let text = '';
  for (let count = 1; count <= 3; count++) {
    const line = lines[at + count - 1];
    if (line === undefined || line.page !== lines[at]?.page) return null;
    text += tight(texts[at + count - 1] ?? '');
    const depth = depths.get(text) ?? depths.get(text.replace(NUMBER, ''));
    if (depth !== undefined) return { depth, count };
  }
  return null;
}
