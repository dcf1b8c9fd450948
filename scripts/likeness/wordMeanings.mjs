/** Which words mean what, from the database of WordNet. */
import { readFileSync } from 'node:fs';

const PARTS_OF_SPEECH = ['noun', 'verb', 'adj', 'adv'];

/** Meanings of which a word is a proper name, `Anemia` being a genus of ferns, as the word and the meaning. */
function properNames(folder) {
  const proper = new Set();
  for (const part of PARTS_OF_SPEECH) {
    for (const line of readFileSync(`${folder}/data.${part}`, 'utf8').split('\n')) {
      // Its offset, two fields, how many words there are in hexadecimal; each word is followed by a number.
      const [offset, , , count, ...rest] = line.split(' ');
      if (offset === '') continue;
      for (let at = 0; at < Number.parseInt(count, 16); at++) {
        const word = rest[2 * at].toLowerCase();
        if (word !== rest[2 * at]) proper.add(`${word} ${part}${offset}`);
      }
    }
  }
  return proper;
}

/**
 * The meanings of a word that is no proper name in the order in which WordNet has them, the most frequent of its first part of
 * speech first. A line of an index: the word, its part of speech, two numbers and a list of that length, two numbers, the meanings.
 */
function meaningsByWord(folder) {
  const byWord = new Map();
  const proper = properNames(folder);
  for (const part of PARTS_OF_SPEECH) {
    for (const line of readFileSync(`${folder}/index.${part}`, 'utf8').split('\n')) {
      const [word, , count, pointers, ...rest] = line.trimEnd().split(' ');
      // The licence, which comes first, is indented.
      if (word === '') continue;
      const meanings = rest.slice(Number(pointers) + 2).map((offset) => part + offset);
      if (meanings.length !== Number(count)) throw new Error(`index.${part}: ${word}`);
      const common = meanings.filter((meaning) => !proper.has(`${word} ${meaning}`));
      if (common.length > 0) byWord.set(word, [...(byWord.get(word) ?? []), ...common]);
    }
  }
  return byWord;
}

/**
 * @param {string} folder of the database
 * @returns words in small letters, with `_` between those of one entry, and what they have in common
 */
export function readMeanings(folder) {
  const byWord = meaningsByWord(folder);
  const of = (word) => byWord.get(word) ?? [];
  const compare = (from, to) => {
    const common = new Set(of(from));
    const meanings = of(to);
    const shared = meanings.filter((meaning) => common.has(meaning)).length;
    return {
      shared,
      /** Whether the second word means nothing else. */
      isAll: shared === meanings.length,
      /** Whether it means what the first one usually does. */
      isUsual: meanings.includes(of(from)[0]),
      /** Whether it means most of what the first one does. */
      isMost: 2 * shared >= common.size,
    };
  };
  return {
    words: [...byWord.keys()],
    has: (word) => byWord.has(word),
    isAdjective: (word) => of(word).some((meaning) => meaning.startsWith('adj')),
    isVerb: (word) => of(word).some((meaning) => meaning.startsWith('verb')),
    compare,
    areOne: (word, other) => compare(word, other).shared > 0,
    onlyMeans: (word, other) => compare(other, word).isAll,
  };
}
