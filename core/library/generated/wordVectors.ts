/** What common English stems have to do with each other, from `data/likeness/en.txt`. */
export interface WordVectors {
  /** The most frequent first. */
  stems: readonly string[];
  /** Numbers of all stems, so many for each. */
  numbers: Float64Array;
  dimensions: number;
  /** Everyday words that mean several things, as a Bloom filter. */
  manySenses: string;
}

/** As they were written by `scripts/likeness/makeWordVectors.mjs`. */
const FIRST = 48;
const STEPS = 8;
const MIDDLE = (STEPS - 1) / 2;

/**
 * @param text of `data/likeness/en.txt`: a line of stems, a line of their vectors with two numbers a character
 * @param manySenses of `data/likeness/enSenses.txt`
 */
export function readWordVectors(text: string, manySenses: string): WordVectors {
  const [first = '', second = ''] = text.split('\n');
  const stems = first.split(' ');
  const numbers = new Float64Array(second.length * 2);
  for (let at = 0; at < second.length; at++) {
    const digit = second.charCodeAt(at) - FIRST;
    numbers[2 * at] = Math.floor(digit / STEPS) - MIDDLE;
    numbers[2 * at + 1] = (digit % STEPS) - MIDDLE;
  }
  const dimensions = numbers.length / stems.length;
  return { stems, numbers, dimensions, manySenses: manySenses.trim() };
}
