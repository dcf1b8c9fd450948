/**
 * Words of a short stretch of Chinese text by `Intl.Segmenter`. Browsers bring different
 * dictionaries, and an old Firefox none at all: callers treat the result as evidence, never as
 * truth, and go without it where it is null.
 */
let segmenter: Intl.Segmenter | null | undefined;
/** The last stretch and its words: several names of one clause are checked one after the other. */
let lastText = '';
let lastStarts: number[] = [];

/**
 * @param text folded to Simplified, a clause at most
 * @returns where words begin, ascending, with the text's length as last entry; null without a segmenter
 */
export function wordStarts(text: string): number[] | null {
  if (segmenter === undefined) {
    segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  }
  if (segmenter === null) return null;
  if (text !== lastText) {
    lastStarts = [];
    for (const word of segmenter.segment(text)) lastStarts.push(word.index);
    lastStarts.push(text.length);
    lastText = text;
  }
  return lastStarts;
}
