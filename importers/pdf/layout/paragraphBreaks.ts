import { byCentring } from './byCentring';
import { firstWordWidth, type TextLine } from './firstWord';
import type { FlowLine } from './flowLine';
import { goesOnWithin } from './goesOn';
import { FURTHEST_INDENT, indentOf, LEAST_INDENT, MOST_INDENT } from './indent';
import { isLabelled } from './labels';
import { listMarkOf } from './listMark';
import { beginsAsOpened } from './namedParagraphs';
import type { Rhythm } from './rhythm';

/** Sizes of a paragraph's lines differ by less. */
const OTHER_SIZE = 0.1;
/** Letters of another size are a word, not a mark, from as many on. */
const A_WORD = 3;
/** Lines of texts that have them broken at any place end a paragraph if this part of the column is empty. */
const FAR_FROM_END = 1 / 3;
/** A page was ended where as many lines would have had room. */
const EMPTY_LINES = 6;
/** Edges of lines differ by less, in ems, without meaning anything. */
const SAME_EDGE = 0.4;
/** And usual indents by less. */
const SAME_INDENT = 0.15;
/** Justified lines end at the edge of their column but for this much, in ems. */
const NOT_FLUSH = 0.05;
/** A paragraph has a font, its bold and slanted ones, and those of signs and of another script. */
const MOST_FONTS = 6;
/** The number of a work in a list of those that are cited. */
const WORK_CITED = /^[[［〔]\d{1,3}[\]］〕]/;
const SENTENCE_END = /[。．.!?！？；;：:][”’」』）)]?$/u;
const PARTED_WORD = /\p{L}[-‐\u00ad]$/u;

/** Whether a new paragraph begins with `next`, after the lines of an open one. `after` follows `next`. */
export function breaksBefore(
  open: readonly TextLine[],
  next: TextLine,
  after: TextLine | null,
  rhythm: Rhythm,
): boolean {
  const { gapOf, indent } = rhythm;
  const last = open.at(-1);
  if (last === undefined) return true;
  const size = Math.max(last.line.size, next.line.size);
  if (!areOfOneSize(last.line, next.line)) return true;
  const sameRegion = last.line.region === next.line.region;
  const tagged = byTags(last.line, next.line);
  if (tagged !== null) return tagged || wasBrokenByHand(last, next, gapOf(size));
  const distance = next.line.distance ?? 0;
  if (sameRegion && distance > gapOf(size)) return true;
  if (PARTED_WORD.test(last.text) && /^\p{Ll}/u.test(next.text)) return false;
  if (!sameRegion) return breaksOver(open, last, next, rhythm);
  if (beginsItem(open, last, next)) return true;
  const centred =
    open.length === 1 && listMarkOf(last.text) !== null ? null : byCentring(last, next, after);
  const goesOn = goesOnWithin(last.text, next.text);
  if (centred !== null) return centred && !goesOn;
  if (goesOn && areAligned(open, next)) return false;
  if (beginsAsOpened(open, last, next)) return true;
  if (open.length === 1 && isLabelled(last.text) && isLabelled(next.text)) return true;
  if (wasEnded(last, next, rhythm) || endsUnmarkedItem(open, last, next)) return true;
  if (isFirstLine(last, indent) && isFirstLine(next, indent) && SENTENCE_END.test(last.text)) {
    return true;
  }
  return isSetOff(open, last, next, after, leastIndent(indent));
}

/** Whether two lines have letters of one size: a few words in small capitals may be most of one of them. */
function areOfOneSize(last: FlowLine, next: FlowLine): boolean {
  const isAlike = (size: number, other: number) =>
    Math.abs(size - other) <= Math.max(size, other) * OTHER_SIZE;
  if (isAlike(last.size, next.size)) return true;
  const has = ({ pieces, y }: FlowLine, size: number) =>
    pieces.some(
      (piece) => isAlike(piece.size, size) && piece.y >= y && piece.text.trim().length >= A_WORD,
    );
  return has(last, next.size) || has(next, last.size);
}

/** Whether a line begins where those before it do, but for the first of them. */
function areAligned(open: readonly TextLine[], { line }: TextLine): boolean {
  const last = open.at(-1);
  if (last === undefined) return false;
  return open.length === 1 || Math.abs(last.line.left - line.left) < line.size * SAME_EDGE;
}

/** The line was ended early, unless lines of this document are without meaning anything. */
function wasEnded(last: TextLine, next: TextLine, { isBrokenShort }: Rhythm): boolean {
  if (!wouldHaveFitted(last, next)) return false;
  if (!isBrokenShort) return true;
  const { right, columnLeft, columnRight } = last.line;
  const room = columnRight - right;
  return SENTENCE_END.test(last.text) && room > (columnRight - columnLeft) * FAR_FROM_END;
}

/** What the file's own structure says of two lines of a page; `null` if nothing. */
function byTags(last: FlowLine, next: FlowLine): boolean | null {
  if (last.block === null || next.block === null || last.page !== next.page) return null;
  return last.block !== next.block;
}

/**
 * Whether a line of one tagged block was ended by hand, as Word does for shift and return: far from the edge, behind a sentence or
 * a name in letters of its own, above an empty line, or as a few words by themselves.
 *
 * @param gap distance of lines of two paragraphs, in points
 */
function wasBrokenByHand(last: TextLine, next: TextLine, gap: number): boolean {
  const { right, columnLeft, columnRight, pieces, page, region } = last.line;
  const room = (columnRight - right) / (columnRight - columnLeft);
  if (page !== next.line.page || region !== next.line.region) return false;
  if (room < FAR_FROM_END || !wouldHaveFitted(last, next)) return false;
  const fonts = new Set(next.line.pieces.map(({ font }) => font));
  return (
    room > 1 - FAR_FROM_END ||
    (next.line.distance ?? 0) > gap ||
    SENTENCE_END.test(last.text) ||
    pieces.every(({ font }) => !fonts.has(font))
  );
}

/** From where on a line is indented, in ems: less than usual where the first lines of the document are. */
const leastIndent = (indent: number | null) =>
  Math.min(LEAST_INDENT, (indent ?? LEAST_INDENT) - SAME_INDENT);

/** From one column or page to the next. */
function breaksOver(
  open: readonly TextLine[],
  last: TextLine,
  next: TextLine,
  rhythm: Rhythm,
): boolean {
  if (listMarkOf(next.text)?.isCertain === true) return true;
  if (goesOnWithin(last.text, next.text)) return false;
  if (wasEnded(last, next, rhythm) || isInOtherFont(open, next)) return true;
  if (SENTENCE_END.test(last.text) && endsPage(last.line, next.line, rhythm)) return true;
  if (SENTENCE_END.test(last.text) && isHanText(last.text) !== isHanText(next.text)) return true;
  const indent = indentOf(next.line);
  const [first] = open;
  const goesOn =
    first !== undefined &&
    Math.abs(indentOf(last.line) - indent) < SAME_EDGE &&
    (open.length > 1 || listMarkOf(first.text) !== null);
  if (indent > leastIndent(rhythm.indent) && !goesOn) return true;
  if (last.line.block !== null && next.line.block !== null) {
    return last.line.block.role !== next.line.block.role;
  }
  return listMarkOf(next.text) !== null && /[。．.!?！？;；:：]$/u.test(last.text);
}

/** Code and captions at the top of a column are set in a font that the text before it has nothing of. */
function isInOtherFont(open: readonly TextLine[], next: TextLine): boolean {
  const fonts = new Set(open.flatMap(({ line }) => line.pieces.map(({ font }) => font)));
  // Browsers part a font into many, of which each has a few characters.
  if (fonts.size > MOST_FONTS) return false;
  return open.length > 1 && next.line.pieces.every(({ font }) => !fonts.has(font));
}

/** Whether a page was ended long before its foot. */
function endsPage(last: FlowLine, next: FlowLine, { leadingOf, foot }: Rhythm): boolean {
  return last.page !== next.page && foot - last.y > leadingOf(last.size) * EMPTY_LINES;
}

/** Whether a line begins where first lines of paragraphs do. */
const isFirstLine = ({ line }: TextLine, indent: number | null) =>
  indent !== null && Math.abs(indentOf(line) - indent) < SAME_EDGE;

/** In editions in two languages a paragraph in the one follows one in the other. */
const isHanText = (text: string) => /\p{Script=Han}/u.test(text);

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

/** How far the first line of a paragraph may be indented, in ems: further in broad columns than in narrow ones. */
function furthestIndent({ columnLeft, columnRight, size }: FlowLine): number {
  return Math.max(
    MOST_INDENT,
    Math.min(FURTHEST_INDENT, ((columnRight - columnLeft) / size) * 0.2),
  );
}

/** Indented, by the least step or more, or outdented against the lines before it. */
function isSetOff(
  open: readonly TextLine[],
  last: TextLine,
  next: TextLine,
  after: TextLine | null,
  leastStep: number,
): boolean {
  const em = next.line.size;
  const step = (next.line.left - last.line.left) / em;
  if (Math.abs(step) < SAME_EDGE) return false;
  const [first] = open;
  if (step > 0) {
    if (step < leastStep || step > MOST_INDENT) return step > MOST_INDENT;
    // No paragraph begins with a small letter.
    if (/^\p{Ll}/u.test(next.text) && /[\p{L}\p{N},]$/u.test(last.text)) return false;
    // And none ends within a sentence of Chinese at the end of a full line: what hangs out is a number.
    if (
      open.length === 1 &&
      isHanText(last.text) &&
      /[\p{L}\p{N}]$/u.test(last.text) &&
      indentOf(last.line) < SAME_EDGE
    ) {
      return false;
    }
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
  // The second line of a paragraph begins at the edge that its first line was indented from; far from it stand signatures.
  if (open.length === 1)
    return -step > furthestIndent(last.line) || indentOf(next.line) > MOST_INDENT;
  return true;
}
