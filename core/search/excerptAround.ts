import { isHan, isLatinWord } from '../text/characters';
import type { TextRange } from '../text/textRange';

/** How much of a passage fits on two lines of a result list, in UTF-16 units. */
const LENGTH = { han: 72, latin: 160 };
/** How far before the match an excerpt begins at most. */
const LEAD = { han: 24, latin: 56 };
const CLAUSE_END = /[，。；：！？,.;:!?、][”」』"'）)]*\s*/gu;

/**
 * Cuts a piece out of `text` that shows the first range, from the beginning of its clause if that is
 * near, with an ellipsis where something is left out.
 * @param ranges in `text`, in order, at least one
 * @returns the excerpt, and the ranges in it
 */
export function excerptAround(text: string, ranges: TextRange[]) {
  const first = ranges[0] ?? { start: 0, end: 0 };
  const measure = isHan(text.charCodeAt(first.start)) ? 'han' : 'latin';
  const from = beginOf(text, first.start, LEAD[measure]);
  const to = endOf(text, first.end, from + LENGTH[measure]);
  const lead = from > 0 ? '…' : '';
  const excerpt = `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  const shift = lead.length - from;
  return {
    excerpt,
    ranges: ranges
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

function beginOf(text: string, at: number, lead: number): number {
  const earliest = Math.max(0, at - lead);
  if (earliest === 0) return 0;
  let begin = earliest;
  for (const { index, 0: mark } of text.slice(earliest, at).matchAll(CLAUSE_END)) {
    begin = earliest + index + mark.length;
    if (begin < at) break;
  }
  if (begin === earliest) {
    const space = text.slice(earliest, at).search(/\s/);
    if (space >= 0) begin = earliest + space + 1;
  }
  return onCharacter(text, begin);
}

/** Where to end near `at`: never before `least`, nor within a word or number if that can be helped. */
function endOf(text: string, least: number, at: number): number {
  if (Math.max(least, at) >= text.length) return text.length;
  let end = Math.max(least, at);
  while (
    end > least &&
    isLatinWord(text.charCodeAt(end - 1)) &&
    isLatinWord(text.charCodeAt(end))
  ) {
    end -= 1;
  }
  return onCharacter(text, end);
}

/** Never between the two halves of a surrogate pair. */
function onCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
