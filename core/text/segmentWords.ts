/**
 * Words of a short stretch of Chinese text by `Intl.Segmenter`. Browsers bring different
 * dictionaries, and an old Firefox none at all: callers treat the result as evidence, never as
 * truth, and go without it where it is null. A question takes some 10 µs, so only ask where it matters.
 */
// One dictionary serves Chinese and Japanese, and a text in Thai is told by its characters.
const LOCALE = 'zh';
let segmenter: Intl.Segmenter | null | undefined;
let isLocaleRead = false;
/** The last stretch: questions about one stretch come one after the other. */
let lastText = '';
let lastSegments: Intl.Segments | null = null;

/**
 * Opens the segmenter ahead of the first question, in bounded steps: what the browser has to read for the
 * first of its `Intl` objects takes as long as a slice of a page's time may.
 * @returns `false` where there was nothing left to do
 */
export function openSegmenter(): boolean {
  if (segmenter !== undefined) return false;
  if (!isLocaleRead && 'Segmenter' in Intl) {
    isLocaleRead = true;
    Intl.Collator.supportedLocalesOf(LOCALE);
    return true;
  }
  segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(LOCALE, { granularity: 'word' }) : null;
  return true;
}

/** Whether what is done just now must not open the segmenter; and whether it would have had to. */
let isHeldBack = false;
let isMissed = false;

/**
 * Does something that may ask for words, without opening the segmenter for it.
 *
 * @returns whether it has asked in vain: then what came of it is not true, and it is to be done again with
 *   the segmenter open
 */
export function withoutOpening(act: () => void): boolean {
  isHeldBack = true;
  isMissed = false;
  try {
    act();
  } finally {
    isHeldBack = false;
  }
  return isMissed;
}

/** Whether words have been asked for in vain: nothing is to be kept that was concluded from it. */
export function areWordsMissing(): boolean {
  return isHeldBack && isMissed;
}

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
  if (isHeldBack && segmenter === undefined) {
    isMissed = true;
    return null;
  }
  while (openSegmenter());
  if (segmenter === undefined || segmenter === null) return null;
  if (lastSegments === null || text !== lastText) {
    lastSegments = segmenter.segment(text);
    lastText = text;
  }
  const word = lastSegments.containing(at);
  return word === undefined ? null : { start: word.index, end: word.index + word.segment.length };
}
