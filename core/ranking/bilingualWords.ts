import { pairKey } from './textKeys';

/** Beginnings up to this length stand for the word itself and its inflected forms only. */
const SHORT = 4;
const INFLECTION = /^(?:s|es|d|ed|ing|ly)?$/;

/** General words in English and Chinese by what they mean; each meaning is a number. */
export interface BilingualWords {
  /** How many meanings there are. */
  readonly size: number;
  /** The meanings an English text has words for. */
  ofEnglish(english: string): Set<number>;
  /** The meanings a folded Chinese text has words for. */
  ofChinese(chinese: string): Set<number>;
  /** The same of some meanings alone: sooner told, where many texts are asked for the words of one. */
  amongThese(meanings: readonly number[]): (chinese: string) => Set<number>;
}

interface Vocabulary {
  size: number;
  /** Chinese words by meaning. */
  chinese: string[][];
  /** Chinese words by the pair of characters that they begin with; those of one character by that alone. */
  byPair: Map<number, { word: string; meaning: number }[]>;
  single: Map<number, number[]>;
  /** Meanings by the beginning of an English word. */
  byBeginning: Map<string, number[]>;
  /** Letters of the longest of these beginnings. */
  longest: number;
  phrases: { phrase: string; meaning: number }[];
}

/** @param vocabulary in the form of `bilingualVocabulary.ts`; read when it is first asked */
export function createBilingualWords(vocabulary: string): BilingualWords {
  let read: Vocabulary | null = null;
  const known = () => {
    read ??= readVocabulary(vocabulary);
    return read;
  };
  return {
    get size() {
      return known().size;
    },
    ofEnglish: (english) => meaningsOfEnglish(known(), english.toLowerCase()),
    ofChinese: (chinese) => meaningsOfChinese(known(), chinese),
    amongThese(meanings) {
      const words = meanings.map((meaning) => ({ meaning, words: known().chinese[meaning] ?? [] }));
      return (chinese) =>
        new Set(
          words
            .filter((each) => each.words.some((word) => chinese.includes(word)))
            .map(({ meaning }) => meaning),
        );
    },
  };
}

function readVocabulary(written: string): Vocabulary {
  const read: Vocabulary = {
    size: 0,
    chinese: [],
    byPair: new Map(),
    single: new Map(),
    byBeginning: new Map(),
    longest: 0,
    phrases: [],
  };
  for (const entry of written.split(';')) {
    const [english = '', chinese = ''] = entry.trim().split('|');
    const meaning = read.size++;
    const words = chinese.split(' ').filter((word) => word !== '');
    read.chinese.push(words);
    for (const word of words) {
      if (word.length === 1) add(read.single, word.charCodeAt(0), meaning);
      else add(read.byPair, pairKey(word.charCodeAt(0), word.charCodeAt(1)), { word, meaning });
    }
    for (const beginning of english.split(' ')) {
      if (/[_-]/.test(beginning)) {
        read.phrases.push({ phrase: beginning.replace(/[_-]/g, ' '), meaning });
      } else {
        add(read.byBeginning, beginning, meaning);
        read.longest = Math.max(read.longest, beginning.length);
      }
    }
  }
  return read;
}

function add<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}

function meaningsOfEnglish({ phrases, byBeginning, longest }: Vocabulary, text: string) {
  const meanings = new Set<number>();
  for (const { phrase, meaning } of phrases) {
    if (text.includes(phrase)) meanings.add(meaning);
  }
  for (const [word] of text.matchAll(/[a-z]+/g)) {
    const most = Math.min(word.length, longest);
    for (let length = 2; length <= most; length++) {
      if (length <= SHORT && !INFLECTION.test(word.slice(length))) continue;
      for (const meaning of byBeginning.get(word.slice(0, length)) ?? []) meanings.add(meaning);
    }
  }
  return meanings;
}

function meaningsOfChinese({ byPair, single }: Vocabulary, text: string): Set<number> {
  const meanings = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const meaning of single.get(unit) ?? []) meanings.add(meaning);
    for (const { word, meaning } of byPair.get(pairKey(unit, text.charCodeAt(at + 1))) ?? []) {
      if (!meanings.has(meaning) && text.startsWith(word, at)) meanings.add(meaning);
    }
  }
  return meanings;
}
