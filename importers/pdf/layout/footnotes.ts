import { isFootnoteMarker } from '../../../core/text/footnoteMarker';
import { greatest } from '../runs/extremes';
import type { Piece } from '../runs/fragment';
import { isRaised as isRaisedBy } from '../runs/raised';
import { spacedText } from '../runs/spacedText';
import { withPlainDigits } from '../runs/superscripts';
import { apartTail, closeDigits, withCloseMarksApart } from './closeMarks';
import type { FlowLine } from './flowLine';
import { goesOnWithin } from './goesOn';

/** Notes are set smaller than the text by this factor at least. */
const SMALLER = 0.93;
/** Notes that begin with a mark that stands in the text may be set only this much smaller. */
const LITTLE_SMALLER = 0.98;
/** And they are no larger, by this factor: what is, is a heading. */
const LARGEST = 1.04;
/** A mark that stands alone on its line is smaller than the text by this factor. */
const MARK_ALONE = 0.8;
/** A mark at the beginning of a note, raised or not. */
const MARK =
  /^(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|[*＊†‡§¶]{1,3}|[①-⑳]|[[［〔]\d{1,3}[\]］〕]|[(（](?:\d{1,3}|[*＊†‡])[)）])/u;

/** Notes in the margin are apart by as many ems. */
const BESIDE_APART = 1.8;
/** A notice stands this far below the text, in ems. */
const NOTICE_APART = 1.5;
/** Below it stands what was cited, in small letters and numbered as well. */
const LIST_OF_WORKS =
  /^(?:\d{0,2}\.?)(?:参考文献|參考文獻|引用文献|references|bibliography|workscited|literatur|bibliographie)[:：]?$/i;

/** A note at the foot of a page: its lines, the first of which begins with the mark. */
export interface Footnote {
  /** Without brackets; empty for one without a mark, `null` for one that goes on from the page before. */
  mark: string | null;
  lines: FlowLine[];
}

export interface PageNotes {
  /** Lines of the text. */
  body: FlowLine[];
  notes: Footnote[];
  /** Raised marks of the text to which no note on the page answers. */
  unanswered: string[];
}

/**
 * Parts the footnotes of a page from its text.
 *
 * @param all the lines of one page, in reading order
 * @param due the number of the next note, by those of the pages before; `null` if there were none. Small print that begins with it
 *   is that note, also where the text has its mark in letters of its own size
 */
export function partFootnotes(
  all: readonly FlowLine[],
  bodySize: number,
  due: string | null = null,
): PageNotes {
  const lines = withCloseMarksApart(all, bodySize);
  // A mark that found no room at the end of its line stands alone on the next one.
  const alone = lines.filter((line) => isMarkAlone(line, bodySize));
  const digits = new Map(lines.flatMap((line) => closeDigits(line.pieces)));
  const references = new Set([
    ...lines.flatMap((line) => raisedIn(line.pieces, line.size > bodySize * LITTLE_SMALLER)),
    ...alone.map((line) => bare(wholeOf(line))),
    ...digits.values(),
  ]);
  const rest = lines.filter((line) => !alone.includes(line));
  const regions = new Map<number, FlowLine[]>();
  for (const line of rest) regions.set(line.region, [...(regions.get(line.region) ?? []), line]);
  const taken = new Set<FlowLine>();
  const notes: Footnote[] = [];
  const read = new Map<string, number>();
  for (const region of regions.values()) {
    if (region[0]?.isBeside === true) {
      for (const line of region) taken.add(line);
      notes.push(...notesBeside(region, references));
      continue;
    }
    for (const piece of region.flatMap(({ pieces }) => pieces)) {
      const digit = digits.get(piece);
      if (digit !== undefined) read.set(digit, (read.get(digit) ?? 0) + 1);
    }
    const small = tailOf(region, bodySize, references, { digits, read });
    const above = region[region.length - small.length - 1];
    if (above !== undefined && LIST_OF_WORKS.test(wholeOf(above).replace(/\s/g, ''))) continue;
    const isDue = due !== null && above !== undefined && smallTail(region, bodySize).length > 0;
    const marks = marksOf(small, isDue ? new Set([...references, due]) : references);
    const first = marks.findIndex((mark) => mark !== null);
    if (first < 0) {
      if (!isNotice(small, above, nextTo(region, rest))) continue;
      for (const line of small) taken.add(line);
      notes.push({ mark: '', lines: small });
      continue;
    }
    // Lines before the first mark go on with a note of the page before, unless they are something else.
    const from = first <= 3 && small.length < region.length ? 0 : first;
    for (const [at, line] of small.entries()) {
      if (at < from) continue;
      const mark = marks[at] ?? null;
      taken.add(line);
      const open = notes.at(-1);
      if (mark !== null || open === undefined || open.lines.at(-1)?.region !== line.region) {
        notes.push({ mark, lines: [line] });
      } else open.lines.push(line);
    }
  }
  const answered = new Set(notes.map(({ mark }) => mark));
  const isMark = (piece: Piece) => {
    const digit = digits.get(piece);
    return digit !== undefined && answered.has(digit);
  };
  const body = rest
    .filter((line) => !taken.has(line))
    .map((line) =>
      line.pieces.some(isMark)
        ? { ...line, pieces: line.pieces.filter((piece) => !isMark(piece)) }
        : line,
    );
  const unanswered = body.flatMap((line) => raisedIn(line.pieces, true));
  return { body, notes, unanswered: unanswered.filter((mark) => !answered.has(mark)) };
}

/** What stands in the margin as notes: each begins with its mark, or apart from the one above. */
function notesBeside(lines: readonly FlowLine[], references: ReadonlySet<string>): Footnote[] {
  const notes: Footnote[] = [];
  for (const line of lines) {
    const mark = markOf(line, references);
    const isApart = (line.distance ?? Number.POSITIVE_INFINITY) > line.size * BESIDE_APART;
    if (mark !== null || isApart) notes.push({ mark: mark ?? '', lines: [line] });
    else notes.at(-1)?.lines.push(line);
  }
  return notes;
}

const wholeOf = (line: FlowLine) => line.pieces.map(({ text }) => text).join('');

function isMarkAlone(line: FlowLine, bodySize: number): boolean {
  return line.size < bodySize * MARK_ALONE && isFootnoteMarker(wholeOf(line));
}

/** The line that is read after a region. */
function nextTo(region: readonly FlowLine[], lines: readonly FlowLine[]): FlowLine | undefined {
  const last = region.at(-1);
  return last === undefined ? undefined : lines[lines.indexOf(last) + 1];
}

/**
 * Small print without a mark at the foot of a column is none of the text if a sentence goes on past it: the first page of a
 * paper says there who may copy it.
 */
function isNotice(
  small: readonly FlowLine[],
  above: FlowLine | undefined,
  after: FlowLine | undefined,
): boolean {
  const [first] = small;
  if (first === undefined || above === undefined || after === undefined) return false;
  const isApart = (first.distance ?? 0) > above.size * NOTICE_APART;
  return isApart && goesOnWithin(spacedText(above.pieces).trim(), spacedText(after.pieces).trim());
}

/** The lines at the end of a region that may be notes. */
function tailOf(
  region: readonly FlowLine[],
  bodySize: number,
  references: ReadonlySet<string>,
  close: { digits: ReadonlyMap<Piece, string>; read: ReadonlyMap<string, number> },
): FlowLine[] {
  const small = smallTail(region, bodySize);
  if (small.length > 0) {
    // The end of a table begins with numbers, too.
    return small.filter(({ cells }) => cells.length > 2).length > small.length / 2 ? [] : small;
  }
  const raised = raisedTail(region, bodySize);
  if (raised.length > 0) return raised;
  const marked = markedTail(region, bodySize, references);
  return marked.length > 0 ? marked : apartTail(region, close.digits, close.read, bodySize);
}

/** The lines at the end of a region that are a little smaller than the text, from the first that begins with a mark of it. */
function markedTail(
  region: readonly FlowLine[],
  bodySize: number,
  references: ReadonlySet<string>,
): FlowLine[] {
  let from = region.length;
  while (from > 0 && (region[from - 1]?.size ?? bodySize) < bodySize * LITTLE_SMALLER) from--;
  const tail = region.slice(from);
  const first = tail.findIndex((line) => markOf(line, references) !== null);
  return first < 0 ? [] : tail.slice(first);
}

/** The lines at the end of a region that are smaller than the text. */
function smallTail(region: readonly FlowLine[], bodySize: number): FlowLine[] {
  let from = region.length;
  while (from > 0 && (region[from - 1]?.size ?? bodySize) < bodySize * SMALLER) from--;
  return region.slice(from);
}

/**
 * The lines at the end of a region from the first on that begins with a raised mark, where text above it has the same one:
 * notes in letters as large as those of the text. Above a heading are no notes: there marks lead from authors to where they work.
 */
function raisedTail(region: readonly FlowLine[], bodySize: number): FlowLine[] {
  const heading = region.findLastIndex(({ size }) => size > bodySize * LARGEST);
  const seen = new Set<string>();
  for (const [at, { pieces }] of region.entries()) {
    const [first] = pieces;
    const isOne = first !== undefined && isRaised(first, pieces) && seen.has(bare(first.text));
    if (isOne && at > heading) return region.slice(at);
    for (const mark of raisedIn(pieces)) seen.add(mark);
  }
  return [];
}

/**
 * Footnote marks that stand raised within a line. A single character may be one, too: fonts of signs have ① and † at the places of
 * letters.
 *
 * @param isText whether the line is one of the text, which may begin with the mark of its last word
 */
function raisedIn(pieces: readonly Piece[], isText = false): string[] {
  return pieces
    .filter((piece, at) => (at > 0 || isText) && isRaised(piece, pieces))
    .map(({ text }) => bare(text))
    .filter((mark) => isFootnoteMarker(mark) || Array.from(mark).length === 1);
}

function isRaised(piece: Piece, pieces: readonly Piece[]): boolean {
  const size = greatest(pieces.map((other) => other.size));
  const baseline = pieces.find((other) => other.size === size)?.y ?? piece.y;
  return isRaisedBy(piece, size, baseline);
}

const bare = (mark: string) => withPlainDigits(mark).replace(/[\s[\]［］〔〕()（）.]/g, '');

function markOf(line: FlowLine, references: ReadonlySet<string>): string | null {
  const [first] = line.pieces;
  if (first === undefined) return null;
  const own = bare(first.text);
  if (isRaised(first, line.pieces) && (isFootnoteMarker(own) || references.has(own))) return own;
  const found = MARK.exec(wholeOf(line));
  if (found === null) return null;
  const mark = bare(found[0]);
  return references.has(mark) ? mark : null;
}

/**
 * The marks that lines at the foot of a page begin with. Notes of pages before stand among them where all notes stand at the
 * end: nothing on this page leads to them, but their numbers count on to one that something leads to.
 */
function marksOf(lines: readonly FlowLine[], references: ReadonlySet<string>): (string | null)[] {
  const marks = lines.map((line) => markOf(line, references));
  const countsTo = (at: number, step: 1 | -1) => {
    const mark = marks[at] ?? '';
    if (!/^\d{1,3}$/.test(mark)) return;
    let number = Number(mark);
    for (
      let other = at + step;
      lines[other] !== undefined && marks[other] === null;
      other += step
    ) {
      if (numberAt(lines[other]) !== number + step) continue;
      number += step;
      marks[other] = String(number);
    }
  };
  for (const at of lines.keys()) countsTo(at, -1);
  for (const at of lines.keys()) countsTo(at, 1);
  return marks;
}

/** The number of an item or a note that a line begins with. */
function numberAt(line: FlowLine | undefined): number | null {
  const number = /^[[(（［〔]?(\d{1,3})[.)\]）］〕]?\s/.exec(
    line === undefined ? '' : spacedText(line.pieces).trimStart(),
  )?.[1];
  return number === undefined ? null : Number(number);
}

/** The number of the note after the last one of a page; `null` where notes are not counted. */
export function noteAfter(notes: readonly Footnote[]): string | null {
  const last = notes.findLast(({ mark }) => mark !== null && mark !== '')?.mark ?? '';
  return /^\d{1,3}$/.test(last) ? String(Number(last) + 1) : null;
}

/** The text of a note without the mark it begins with. */
export function withoutMark(text: string, mark: string | null): string {
  if (mark === null || mark === '') return text;
  const found = MARK.exec(text);
  if (found === null || bare(found[0]) !== mark) return text;
  return text.slice(found[0].length).replace(/^[.)\s]+/, '');
}
