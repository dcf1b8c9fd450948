import { BILINGUAL_VOCABULARY } from './bilingualVocabulary';

/** Beginnings up to this length stand for the word itself and its inflected forms only. */
const SHORT = 4;
const INFLECTION = /^(?:s|es|d|ed|ing|ly)?$/;

interface Vocabulary {
  /** Per meaning its Chinese words. */
  chinese: string[][];
  /** Meanings by the beginning of an English word. */
  byBeginning: Map<string, number[]>;
  /** Letters of the longest of these beginnings. */
  longest: number;
  phrases: { phrase: string; meaning: number }[];
}

let vocabulary: Vocabulary | null = null;

function readVocabulary(): Vocabulary {
  const read: Vocabulary = { chinese: [], byBeginning: new Map(), longest: 0, phrases: [] };
  for (const entry of BILINGUAL_VOCABULARY.split(';')) {
    const [english = '', chinese = ''] = entry.trim().split('|');
    const meaning = read.chinese.push(chinese.split(' ')) - 1;
    for (const beginning of english.split(' ')) {
      if (/[_-]/.test(beginning)) {
        read.phrases.push({ phrase: beginning.replace(/[_-]/g, ' '), meaning });
      } else {
        read.byBeginning.set(beginning, [...(read.byBeginning.get(beginning) ?? []), meaning]);
        read.longest = Math.max(read.longest, beginning.length);
      }
    }
  }
  return read;
}

/** The meanings an English text has words for, each a number. */
export function meaningsOfEnglish(english: string): Set<number> {
  vocabulary ??= readVocabulary();
  const text = english.toLowerCase();
  const meanings = new Set<number>();
  for (const { phrase, meaning } of vocabulary.phrases) {
    if (text.includes(phrase)) meanings.add(meaning);
  }
  for (const [word] of text.matchAll(/[a-z]+/g)) {
    const longest = Math.min(word.length, vocabulary.longest);
    for (let length = 2; length <= longest; length++) {
      if (length <= SHORT && !INFLECTION.test(word.slice(length))) continue;
      const found = vocabulary.byBeginning.get(word.slice(0, length)) ?? [];
      for (const meaning of found) meanings.add(meaning);
    }
  }
  return meanings;
}

/**
 * Whether a Chinese text has a word for the meaning.
 * @param chinese folded
 */
function hasMeaning(chinese: string, meaning: number): boolean {
  vocabulary ??= readVocabulary();
  return (vocabulary.chinese[meaning] ?? []).some((word) => chinese.includes(word));
}

/** The Chinese words for a meaning. */
export function chineseWordsFor(meaning: number): readonly string[] {
  vocabulary ??= readVocabulary();
  return vocabulary.chinese[meaning] ?? [];
}

/** The meanings a folded Chinese text has words for. */
export function meaningsOfChinese(chinese: string): Set<number> {
  vocabulary ??= readVocabulary();
  const all = vocabulary.chinese.keys();
  return new Set([...all].filter((meaning) => hasMeaning(chinese, meaning)));
}
