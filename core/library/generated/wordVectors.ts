/** What common English stems have to do with each other, and which words are everyday ones, from `data/likeness/`. */
export interface WordVectors {
  /** The most frequent first. */
  stems: readonly string[];
  /** Numbers of all stems, so many for each. */
  numbers: Float64Array;
  dimensions: number;
  /** Everyday words that mean several things, as a Bloom filter. */
  manySenses: string;
  /** Everyday Chinese words of up to three characters, and those of two that stand in texts of any subject: Bloom filters. */
  everyday: string;
  frequent: string;
}

/** As they were written by `scripts/likeness/makeWordVectors.mjs`. */
const FIRST = 48;
const STEPS = 8;
const MIDDLE = (STEPS - 1) / 2;

/**
 * @param text of `data/likeness/en.txt`: a line of stems, a line of their vectors with two numbers a character
 * @param manySenses of `data/likeness/enSenses.txt`
 * @param chineseWords of `data/likeness/zhWords.txt`: two lines
 */
export function readWordVectors(
  text: string,
  manySenses: string,
  chineseWords: string,
): WordVectors {
  const [first = '', second = ''] = text.split('\n');
  const stems = first.split(' ');
  const numbers = new Float64Array(second.length * 2);
  for (let at = 0; at < second.length; at++) {
    const digit = second.charCodeAt(at) - FIRST;
    numbers[2 * at] = Math.floor(digit / STEPS) - MIDDLE;
    numbers[2 * at + 1] = (digit % STEPS) - MIDDLE;
  }
  const dimensions = numbers.length / stems.length;
  const [everyday = '', frequent = ''] = chineseWords.split('\n');
  return { stems, numbers, dimensions, manySenses: manySenses.trim(), everyday, frequent };
}
