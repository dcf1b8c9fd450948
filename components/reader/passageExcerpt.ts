import type { TextRange } from '../../core/messages';

export interface PassageExcerpt {
  text: string;
  /** Offsets into `text`. */
  ranges: TextRange[];
  /** Whether the passage goes on before, after the excerpt. */
  cutBefore: boolean;
  cutAfter: boolean;
}

const SENTENCE_END = /[。！？；!?;]|\.\s/gu;
const CLAUSE_END = /[，、：,:]/gu;

/**
 * A stretch of a passage around its first range, verbatim. It opens with the sentence the range
 * stands in, unless that would push the range out of sight; then with a clause of it, if one can.
 * @param ranges UTF-16 offsets into `text`, in order, at least one
 * @param length most UTF-16 units to take, save that the first range is always whole
 */
export function passageExcerpt(
  text: string,
  ranges: readonly TextRange[],
  length: number,
): PassageExcerpt {
  const first = ranges[0] ?? { start: 0, end: 0 };
  const lead = Math.floor(length / 4);
  const earliest = Math.max(0, first.start - lead);
  const sentence = endsBefore(text, first.start, SENTENCE_END).at(-1) ?? 0;
  const clause = endsBefore(text, first.start, CLAUSE_END).find((end) => end >= earliest);
  const opening = sentence >= earliest ? sentence : (clause ?? earliest);
  const start = text.length <= length ? 0 : wholeCharacter(text, opening);
  const end = wholeCharacter(text, Math.min(text.length, Math.max(start + length, first.end)));
  return {
    text: text.slice(start, end),
    ranges: ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start - start, end: range.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** Offsets right after each match of `ending` in front of `before`, in order. */
function endsBefore(text: string, before: number, ending: RegExp): number[] {
  return Array.from(text.slice(0, before).matchAll(ending), (end) => end.index + end[0].length);
}

/** Steps back from between the halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return offset > 0 && unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
