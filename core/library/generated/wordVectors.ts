/** What common words of a language have to do with each other. */
export interface Vectors {
  /** English stems, or folded Chinese words of two characters; the most frequent first. */
  words: readonly string[];
  /** Numbers of all words, so many for each. */
  numbers: Float64Array;
  dimensions: number;
}

/** What words have to do with each other, and which are everyday ones, from `data/likeness/`. */
export interface WordVectors {
  english: Vectors;
  chinese: Vectors;
  /** Everyday English words that mean several things, as a Bloom filter. */
  manySenses: string;
  /** Chinese words of two and three characters that stand in other texts, too, as a Bloom filter. */
  everyday: string;
}

/** As they were written by `scripts/likeness/whitenedText.mjs`. */
const FIRST = 48;
const STEPS = 8;
const MIDDLE = (STEPS - 1) / 2;

/**
 * @param english of `data/likeness/en.txt`: a line of stems, a line of their vectors with two numbers a character
 * @param manySenses of `data/likeness/enSenses.txt`
 * @param chinese of `data/likeness/zh.txt`: the same of words, and a line with the filter of everyday ones
 */
export function readWordVectors(english: string, manySenses: string, chinese: string): WordVectors {
  const [stems = '', ofStems = ''] = english.split('\n');
  const [words = '', ofWords = '', everyday = ''] = chinese.split('\n');
  return {
    english: readVectors(stems, ofStems),
    chinese: readVectors(words, ofWords),
    manySenses: manySenses.trim(),
    everyday,
  };
}

function readVectors(first: string, second: string): Vectors {
  const words = first.split(' ');
  const numbers = new Float64Array(second.length * 2);
  for (let at = 0; at < second.length; at++) {
    const digit = second.charCodeAt(at) - FIRST;
    numbers[2 * at] = Math.floor(digit / STEPS) - MIDDLE;
    numbers[2 * at + 1] = (digit % STEPS) - MIDDLE;
  }
  return { words, numbers, dimensions: numbers.length / words.length };
}
