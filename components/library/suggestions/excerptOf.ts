import type { TextRange } from '../../../core/text/textRange';

/**
 * A piece of a text around a place of it, with an ellipsis where it is cut.
 *
 * @param around how much of the text on either side, in UTF-16 units
 * @returns `ranges` has where the place is in the piece
 */
export function excerptOf(
  text: string,
  { start, end }: TextRange,
  around: number,
): { text: string; ranges: TextRange[] } {
  const from = start - around > 0 ? wholeAt(text, start - around) : 0;
  const to = end + around < text.length ? wholeAt(text, end + around) : text.length;
  const lead = from > 0 ? '…' : '';
  const shift = lead.length - from;
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    ranges: [{ start: start + shift, end: end + shift }],
  };
}

/** The offset, or the one before it within a character of two units. */
function wholeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
