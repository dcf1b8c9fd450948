import type { Piece } from '../runs/fragment';
import { spacedText } from '../runs/spacedText';
import type { FlowLine } from './flowLine';

/** Notes are smaller than the text by this factor, or stand this many ems below it. */
const SMALLER = 0.93;
const APART = 1.8;
/** Notes are no larger than the text, by this factor: what is and begins with a number is a heading. */
const LARGEST = 1.04;
/** A note and the number that it begins with. */
const NOTE = /^(\d{1,2})[.)]?\s+\S/;
/** What a mark stands behind: a word or a sentence. */
const BEFORE = /(?:\p{Ll}{3}|[\p{L})”’」』）][.,;:!?)”’」』。，；：！？）]{1,2})$/u;

/**
 * Numbers that stand close behind a word or a sentence in letters of their own, as marks do in fonts that have raised digits: they
 * are neither smaller nor higher. They are marks if notes answer to them.
 */
export function closeDigits(pieces: readonly Piece[]): [Piece, string][] {
  return pieces.flatMap((piece, at): [Piece, string][] => {
    const before = pieces[at - 1]?.text ?? '';
    const isClose = !piece.isSpaced && /[\p{L}.,;:!?)”’」』。，；：！？）]$/u.test(before);
    return isClose && /^\d{1,3}$/.test(piece.text) ? [[piece, piece.text]] : [];
  });
}

/**
 * Lines with such numbers in pieces of their own where a program sets them with the word before (“wheel.1”): numbers that a line
 * at the foot of the page begins with, each of which stands so once on the page.
 *
 * @param lines of one page, in reading order
 */
export function withCloseMarksApart(lines: readonly FlowLine[], bodySize: number): FlowLine[] {
  const notes: FlowLine[] = [];
  for (const [at, line] of lines.entries()) {
    if (mayBeNote(line, lines.slice(at + 1), bodySize) || countsOn(line, notes.at(-1))) {
      notes.push(line);
    }
  }
  let parted = [...lines];
  for (const line of notes) {
    const number = numberOf(line);
    if (number === null) continue;
    const found = lines.flatMap((other) =>
      notes.includes(other)
        ? []
        : other.pieces.map((piece) => ({ piece, at: markIn(piece, number) })),
    );
    const [only, ...others] = found.filter(({ at }) => at !== -1);
    if (only === undefined || others.length > 0) continue;
    parted = parted.map((other) =>
      other.pieces.includes(only.piece)
        ? {
            ...other,
            pieces: other.pieces.flatMap((piece) =>
              piece === only.piece ? apart(piece, only.at, number) : [piece],
            ),
          }
        : other,
    );
  }
  return parted;
}

/**
 * The lines at the end of a region from the first on that stands apart and begins with a number that stands close behind a word
 * before it: a numbered heading, too, stands apart, and the mark of a note may be in the text below.
 *
 * @param digits of the page, by their pieces
 * @param read how often each of them stands in the region and before it
 */
export function apartTail(
  region: readonly FlowLine[],
  digits: ReadonlyMap<Piece, string>,
  read: ReadonlyMap<string, number>,
  bodySize: number,
): FlowLine[] {
  const above = new Map(read);
  let from = region.length;
  for (let at = region.length - 1; at > 0; at--) {
    const line = region[at];
    // Above a heading are no notes: there marks lead from authors to where they work.
    if (line === undefined || isLarger(line, bodySize)) break;
    for (const piece of line.pieces) {
      const digit = digits.get(piece);
      if (digit !== undefined) above.set(digit, (above.get(digit) ?? 0) - 1);
    }
    if (!isApart(line)) continue;
    if ((above.get(numberOf(line) ?? '') ?? 0) > 0) from = at;
  }
  return region.slice(from);
}

const numberOf = (line: FlowLine): string | null =>
  NOTE.exec(spacedText(line.pieces).trimStart())?.[1] ?? null;

const isLarger = ({ size }: FlowLine, bodySize: number) => size > bodySize * LARGEST;

const isApart = (line: FlowLine) => (line.distance ?? 0) > line.size * APART;

/** Whether a line is the note after one above it, which alone stands apart from the text. */
function countsOn(line: FlowLine, above: FlowLine | undefined): boolean {
  if (above === undefined || above.region !== line.region) return false;
  const number = numberOf(line);
  return number !== null && Number(number) === Number(numberOf(above)) + 1;
}

/** @param below the lines after it: none of the text follows a note on its page */
function mayBeNote(line: FlowLine, below: readonly FlowLine[], bodySize: number): boolean {
  if (numberOf(line) === null || isLarger(line, bodySize)) return false;
  const isSmall = ({ size }: FlowLine) => size < bodySize * SMALLER;
  const rest = below.filter(({ region }) => region === line.region);
  return isSmall(line) ? rest.every(isSmall) : isApart(line) && !rest.some(isApart);
}

/** Where a number stands as a mark in a piece; -1 if it does not. */
function markIn({ text }: Piece, number: string): number {
  for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, at + 1)) {
    const after = text.slice(at + number.length);
    if (/^(?:[\s,;:]|\.(?!\d)|$)/.test(after) && BEFORE.test(text.slice(0, at))) return at;
  }
  return -1;
}

/** Widths go by the number of characters, which is near enough. */
function apart(piece: Piece, at: number, number: string): Piece[] {
  const em = piece.width / piece.text.length;
  const part = (text: string, from: number, isSpaced: boolean): Piece => ({
    ...piece,
    text,
    x: piece.x + from * em,
    width: text.length * em,
    isSpaced,
  });
  const after = piece.text.slice(at + number.length);
  const parts = [part(piece.text.slice(0, at), 0, piece.isSpaced), part(number, at, false)];
  if (after === '') return parts;
  return [...parts, part(after.trimStart(), at + number.length, /^\s/.test(after))];
}
