/**
 * Words of a short stretch of Chinese text by `Intl.Segmenter`. Browsers bring different
 * dictionaries, and an old Firefox none at all: callers treat the result as evidence, never as
 * truth, and go without it where it is null. A question takes some 10 µs, so only ask where it matters.
 */
let segmenter: Intl.Segmenter | null | undefined;
/** The last stretch: questions about one stretch come one after the other. */
let lastText = '';
let lastSegments: Intl.Segments | null = null;

export interface Word {
  start: number;
  end: number;
}

/**
 * @param text folded to Simplified, a clause at most
 * @param at UTF-16 offset in it
 * @returns the word that covers `at`; null without a segmenter
 */
export function wordAt(text: string, at: number): Word | null {
  if (segmenter === undefined) {
    segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  }
  if (segmenter === null) return null;
  if (lastSegments === null || text !== lastText) {
    lastSegments = segmenter.segment(text);
    lastText = text;
  }
  const word = lastSegments.containing(at);
  return word === undefined ? null : { start: word.index, end: word.index + word.segment.length };
}
