import { isHan } from '../../../core/text/characters';
import { unifyIdeographs } from '../../../core/text/folding/unifyIdeographs';
import { isFootnoteMarker } from '../../../core/text/footnoteMarker';
import { greatest } from './extremes';
import type { Piece } from './fragment';
import { isRaised } from './raised';

/** A narrower gap between ideographs only spreads the line, in ems. */
const SPREAD = 0.9;

/** As many characters with spaces on both sides are no words. */
const FEWEST_SINGLE = 2;

/** Nothing stands before these. */
const CLOSING = '。，、；：？！）》」』”’…';

/** Whether text is set without spaces between words at this character. */
export function isUnspaced(character: string): boolean {
  const unit = character.charCodeAt(0);
  return (
    isHan(unit) ||
    (unit >= 0x3000 && unit <= 0x30ff) ||
    (unit >= 0xff00 && unit <= 0xff65) ||
    // The second half of a surrogate pair: rare ideographs.
    (unit >= 0xdc00 && unit <= 0xdfff) ||
    '“”‘’…—'.includes(character)
  );
}

/**
 * The text of pieces of one line. Raised footnote marks are left out if `isMark` says that they are some.
 */
export function textOf(pieces: readonly Piece[], isMark: (raised: string) => boolean): string {
  const size = greatest(pieces.map((piece) => piece.size));
  const baseline = pieces.find((piece) => piece.size === size)?.y ?? 0;
  let text = '';
  let end: number | null = null;
  let space = false;
  for (const piece of pieces) {
    const own = unifyIdeographs(piece.text);
    space ||= piece.isSpaced;
    if (isRaised(piece, size, baseline) && isReference(own.trim(), text, isMark)) continue;
    const before = text.at(-1) ?? '';
    const first = own.at(0) ?? '';
    const gap = end === null ? 0 : piece.x - end;
    const isTight = CLOSING.includes(first) || gap < piece.size * SPREAD;
    const onlySpread = isUnspaced(before) && isUnspaced(first) && isTight;
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
function isReference(mark: string, before: string, isMark: (raised: string) => boolean): boolean {
  if (isMark(mark)) return true;
  if (!isFootnoteMarker(mark)) return false;
  if (!/^\d+$/.test(mark)) return true;
  return !/(?:^|[^\p{Script=Latin}])\p{Script=Latin}{1,2}$|\d$|[)\]]$/u.test(before);
}
