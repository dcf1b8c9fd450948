import { isHan } from '../../../core/text/characters';
import { unifyIdeographs } from '../../../core/text/folding/unifyIdeographs';
import { isFootnoteMarker } from '../../../core/text/footnoteMarker';
import { greatest } from './extremes';
import type { Piece } from './fragment';
import { isRaised } from './raised';
import { withPlainDigits } from './superscripts';

/** A narrower gap between ideographs only spreads the line, in ems. */
const SPREAD = 0.9;

/** As many characters with spaces on both sides are no words. */
const FEWEST_SINGLE = 2;

/** Nothing stands before these. */
const CLOSING = '。，、；：？！）》」』”’…';

/** Marks of both writings: what stands on their other side tells which. */
const SHARED = '“”‘’…—';

/** The brackets that stand around a mark. */
const OPENING = /\s?[(（[［]$/u;
const CLOSED = /^[)）\]］]/u;

/** Whether a mark is one of texts with spaces and without them. */
export const isShared = (character: string) => character !== '' && SHARED.includes(character);

/** Whether text is set without spaces between words at this character, which is none of both writings. */
export function isIdeographic(character: string): boolean {
  const unit = character.charCodeAt(0);
  return (
    isHan(unit) ||
    (unit >= 0x3000 && unit <= 0x30ff) ||
    (unit >= 0xff00 && unit <= 0xff65) ||
    // The second half of a surrogate pair: rare ideographs.
    (unit >= 0xdc00 && unit <= 0xdfff)
  );
}

/** Whether text may be set without spaces between words at this character. */
export const isUnspaced = (character: string) => isShared(character) || isIdeographic(character);

/**
 * The text of pieces of one line. Raised footnote marks are left out if `isMark` says that they are some.
 */
export function textOf(pieces: readonly Piece[], isMark: (raised: string) => boolean): string {
  const size = greatest(pieces.map((piece) => piece.size));
  const baseline = pieces.find((piece) => piece.size === size)?.y ?? 0;
  let text = '';
  let end: number | null = null;
  let space = false;
  let isAfterMark = false;
  for (const piece of pieces) {
    let own = unifyIdeographs(piece.text);
    space ||= piece.isSpaced;
    if (isRaised(piece, size, baseline) && isReference(own.trim(), text, isMark)) {
      // The space behind a mark is one of the text, and set with the mark by some programs.
      space ||= /\s$/.test(own);
      isAfterMark = true;
      continue;
    }
    if (isAfterMark && OPENING.test(text) && CLOSED.test(own)) {
      // So are the brackets around it, which may not be raised.
      text = text.replace(OPENING, '');
      own = own.replace(CLOSED, '');
    }
    isAfterMark = false;
    const before = text.at(-1) ?? '';
    const first = own.at(0) ?? '';
    const gap = end === null ? 0 : piece.x - end;
    const isTight = CLOSING.includes(first) || gap < piece.size * SPREAD;
    const onlySpread =
      isUnspaced(before) && isUnspaced(first) && !(isShared(before) && isShared(first)) && isTight;
    if (space && text !== '' && !onlySpread) text += ' ';
    text += own;
    end = piece.x + piece.width;
    space = false;
  }
  return withoutSpread(text.replace(/[\s\u00a0]+/g, ' ').trim());
}

/** A line that was spread out until every character stands alone has no spaces in it. */
function withoutSpread(text: string): string {
  const parts = text.split(' ');
  const single = parts.slice(1, -1).filter((part) => part.length === 1 && isUnspaced(part)).length;
  if (single < FEWEST_SINGLE) return text;
  let joined = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    const isSpread = isUnspaced(joined.at(-1) ?? '') && isUnspaced(part.at(0) ?? '');
    joined += isSpread ? part : ` ${part}`;
  }
  return joined;
}

/** A raised digit after a unit or a variable (m², x²) is part of the text unless a note answers to it. */
function isReference(raised: string, before: string, isMark: (raised: string) => boolean): boolean {
  const mark = withPlainDigits(raised);
  if (isMark(mark)) return true;
  if (!isFootnoteMarker(mark)) return false;
  if (!/^\d+$/.test(mark)) return true;
  return !/(?:^|[^\p{Script=Latin}])\p{Script=Latin}{1,2}$|\d$|[)\]]$/u.test(before);
}
