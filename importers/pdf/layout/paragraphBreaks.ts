import { isUnspaced } from '../runs/lineText';
import type { FlowLine } from './flow';
import { listMarkOf } from './listMark';

/** Lines of a paragraph are not further apart than this, in leadings. */
const GAP = 1.3;
/** Sizes of a paragraph's lines differ by less. */
const OTHER_SIZE = 0.1;
/** First lines are indented by this much, in ems. */
const LEAST_INDENT = 0.9;
const MOST_INDENT = 4.5;
/** Edges of lines differ by less, in ems, without meaning anything. */
const SAME_EDGE = 0.4;
/** Justified lines end at the edge of their column but for this much, in ems. */
const NOT_FLUSH = 0.05;
/** Punctuation that may not begin a line takes characters with it to the next one, in ems. */
const KEPT_TOGETHER = 1.1;

/** The number of a work in a list of those that are cited. */
const WORK_CITED = /^[[［〔]\d{1,3}[\]］〕]/;
const PARTED_WORD = /\p{L}[-‐\u00ad]$/u;

/** A line with its text. */
export interface TextLine {
  line: FlowLine;
  text: string;
}

/** Whether a new paragraph begins with `next`, after the lines of an open one. `after` follows `next`. */
export function breaksBefore(
  open: readonly TextLine[],
  next: TextLine,
  after: TextLine | null,
  leadingOf: (size: number) => number,
): boolean {
  const last = open.at(-1);
  if (last === undefined) return true;
  const size = Math.max(last.line.size, next.line.size);
  if (Math.abs(last.line.size - next.line.size) > size * OTHER_SIZE) return true;
  const sameRegion = last.line.region === next.line.region;
  const tagged = byTags(last.line, next.line);
  if (tagged !== null) return tagged;
  const distance = next.line.distance ?? 0;
  if (sameRegion && distance > leadingOf(size) * GAP) return true;
  if (PARTED_WORD.test(last.text) && /^\p{Ll}/u.test(next.text)) return false;
  if (!sameRegion) return breaksOver(open, last, next);
  if (beginsItem(open, last, next)) return true;
  if (wouldHaveFitted(last, next) || endsUnmarkedItem(open, last, next)) return true;
  return isSetOff(open, last, next, after);
}

/** What the file's own structure says of two lines of a page; `null` if nothing. */
function byTags(last: FlowLine, next: FlowLine): boolean | null {
  if (last.block === null || next.block === null || last.page !== next.page) return null;
  return last.block !== next.block;
}

/** From one column or page to the next. */
function breaksOver(open: readonly TextLine[], last: TextLine, next: TextLine): boolean {
  if (listMarkOf(next.text)?.isCertain === true) return true;
  if (wouldHaveFitted(last, next)) return true;
  const indent = (next.line.left - next.line.columnLeft) / next.line.size;
  const [first] = open;
  const goesOn =
    first !== undefined &&
    Math.abs(indentOf(last) - indent) < SAME_EDGE &&
    (open.length > 1 || listMarkOf(first.text) !== null);
  if (indent > LEAST_INDENT && !goesOn) return true;
  if (last.line.block !== null && next.line.block !== null) {
    return last.line.block.role !== next.line.block.role;
  }
  return listMarkOf(next.text) !== null && /[。．.!?！？;；:：]$/u.test(last.text);
}

const indentOf = ({ line }: TextLine) => (line.left - line.columnLeft) / line.size;

/** A mark that could be something else is one of a list if the line before had ended, or lists have begun there. */
function beginsItem(open: readonly TextLine[], last: TextLine, next: TextLine): boolean {
  const mark = listMarkOf(next.text);
  if (mark === null) return false;
  if (mark.isCertain) return true;
  const [first] = open;
  if (first === undefined) return true;
  const em = next.line.size;
  const isAligned = Math.abs(first.line.left - next.line.left) < em * SAME_EDGE;
  if (listMarkOf(first.text) !== null && isAligned && (open.length === 1 || isHanging(open))) {
    return true;
  }
  return wouldHaveFitted(last, next) || Math.abs(last.line.left - next.line.left) > em * SAME_EDGE;
}

/** The lines after the first begin further to the right. */
function isHanging(open: readonly TextLine[]): boolean {
  const [first, second] = open;
  if (first === undefined || second === undefined) return false;
  return second.line.left > first.line.left + first.line.size * SAME_EDGE;
}

/** The line was ended before its column did: what comes next would have had room. */
function wouldHaveFitted(last: TextLine, next: TextLine): boolean {
  const { line } = last;
  const inset = insetOf(last, next);
  const room = line.columnRight - inset - line.right;
  return room > firstWordWidth(next) + line.size * SAME_EDGE;
}

/**
 * Browsers draw bullets, so that the items of their lists are only indented text: there a sentence's end before the
 * end of the line is that of an item.
 */
function endsUnmarkedItem(open: readonly TextLine[], last: TextLine, next: TextLine): boolean {
  const em = last.line.size;
  const isIndented = open.every(({ line }) => line.left - line.columnLeft > em * LEAST_INDENT);
  if (!isIndented || Math.abs(last.line.left - next.line.left) >= em * SAME_EDGE) return false;
  const inset = insetOf(last, next);
  const room = last.line.columnRight - inset - last.line.right;
  const [first] = open;
  // Lines that are not justified show by a semicolon, too, that an item ends there.
  if (
    inset === 0 &&
    room > em * NOT_FLUSH &&
    first !== undefined &&
    listMarkOf(first.text) === null
  ) {
    if (/[；;]$/u.test(last.text)) return true;
  }
  return room > em * 1.5 && /[.!?。！？；;]$/u.test(last.text) && !/^\p{Ll}/u.test(next.text);
}

/** Quotations are set in from both edges: as far from the right one as from the left. */
function insetOf(last: TextLine, next: TextLine): number {
  const left = Math.min(last.line.left, next.line.left) - last.line.columnLeft;
  const right = last.line.columnRight - Math.max(last.line.right, next.line.right);
  if (left < last.line.size || Math.abs(last.line.left - next.line.left) > left * 1.5) return 0;
  return right > left * 0.8 && right < left * 1.2 + last.line.size * 2 ? left : 0;
}

/** Width of what may not be parted from the beginning of the line, with the space before it. */
function firstWordWidth({ line, text }: TextLine): number {
  const first = text.at(0) ?? '';
  if (isUnspaced(first)) return line.size * (1 + KEPT_TOGETHER);
  const word = /^[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/u.exec(text)?.[0] ?? '';
  const average = (line.right - line.left) / Math.max(1, text.length);
  return average * (Math.min(word.length, 40) + 1);
}

/** Indented or outdented against the lines before it. */
function isSetOff(
  open: readonly TextLine[],
  last: TextLine,
  next: TextLine,
  after: TextLine | null,
): boolean {
  const em = next.line.size;
  const step = (next.line.left - last.line.left) / em;
  if (Math.abs(step) < SAME_EDGE) return false;
  const [first] = open;
  if (step > 0) {
    if (step < LEAST_INDENT || step > MOST_INDENT) return step > MOST_INDENT;
    // No paragraph begins with a small letter.
    if (/^\p{Ll}/u.test(next.text) && /[\p{L}\p{N},]$/u.test(last.text)) return false;
    // The second line of an item, or of an entry whose first line hangs out, is indented as the third is.
    if (open.length === 1 && first !== undefined) {
      if (listMarkOf(first.text) !== null || WORK_CITED.test(first.text)) return false;
      const goesOn =
        after !== null &&
        after.line.region === next.line.region &&
        Math.abs(after.line.left - next.line.left) < em * SAME_EDGE;
      return !goesOn;
    }
    return true;
  }
  // The second line of a paragraph begins at the edge that its first line was indented from.
  if (open.length === 1) return -step > MOST_INDENT;
  return true;
}
