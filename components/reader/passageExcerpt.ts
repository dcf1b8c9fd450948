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

/**
 * A stretch of a passage around its first range, verbatim. It opens with the sentence the range
 * stands in, unless that would push the range out of sight.
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
  const sentence = sentenceStart(text, first.start);
  const opening = first.start - sentence <= lead ? sentence : first.start - lead;
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

function sentenceStart(text: string, before: number): number {
  let start = 0;
  for (const end of text.slice(0, before).matchAll(SENTENCE_END)) start = end.index + end[0].length;
  return start;
}

/** Steps back from between the halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return offset > 0 && unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
