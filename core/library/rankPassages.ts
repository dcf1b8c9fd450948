import { hasMeaning, meaningsOfChinese, meaningsOfEnglish } from './bilingualWords';
import type { Library } from './createLibrary';
import { explanationsOf } from './explainingPassage';
import { hasHan, searchProseOf } from './searchText';
import type { Passage } from './types';

/** Something a paragraph has that a passage may have too. */
interface Feature {
  weight: number;
  /** How often the passage has it. */
  countIn(passage: Prepared): number;
}

interface Prepared {
  /** Search prose. */
  text: string;
  terms: Set<string>;
  /** Of a passage without Chinese characters; those of a Chinese one are looked up as needed. */
  meanings: Set<number> | null;
}

const WEIGHTS = { pair: 1, word: 1, term: 3, meaning: 1, explanation: 0.1 } as const;
/** BM25: how soon repetition stops to count, and how much long passages are discounted. */
const SATURATION = 1.2;
const LENGTH_DISCOUNT = 0.6;
/** Of a large library, so many passages tell how rare a feature is. */
const SAMPLE = 400;

/**
 * The term's passages, the one that best fits the paragraph first.
 *
 * A paragraph and a passage are compared by what they share: pairs of Chinese characters, words in
 * Latin letters, terms of the library under whatever names and, where one is English and the other
 * Chinese, general words with the same meaning. Each counts by its rarity in the library (Robertson and Zaragoza,
 * “The probabilistic relevance framework: BM25 and beyond”, 2009). What names the term itself is
 * left out: every candidate has it. How well a passage explains the term decides where the paragraph
 * does not; equals come in the order of the documents.
 */
export function rankPassages(library: Library, term: string, paragraph: string): Passage[] {
  const candidates = library.passagesOf(term);
  if (candidates.length < 2) return candidates;
  const prepare = preparedOf(library);
  const features = featuresOf(library, term, paragraph);
  const explanation = explanationsOf(library, term);
  const { documents, mean } = statisticsOf(library, prepare);
  const rated = features.map((feature) => {
    const having = documents.filter((each) => feature.countIn(each) > 0).length;
    const rarity = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
    return { feature, weight: feature.weight * rarity };
  });
  return candidates
    .map((passage, order) => {
      const prepared = prepare(passage);
      const length = 1 - LENGTH_DISCOUNT + LENGTH_DISCOUNT * (prepared.text.length / mean);
      let score = WEIGHTS.explanation * explanation(passage);
      for (const { feature, weight } of rated) {
        const count = feature.countIn(prepared);
        score += (weight * count * (SATURATION + 1)) / (count + SATURATION * length);
      }
      return { passage, order, score };
    })
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ passage }) => passage);
}

function featuresOf(library: Library, term: string, paragraph: string): Feature[] {
  const text = searchProseOf(paragraph).text;
  const own = library.term(term)?.names.map((name) => searchProseOf(name.text).text) ?? [];
  const others = [...library.termsIn(paragraph)].filter((id) => id !== term);
  return [
    ...without(own, text, pairsOf).map((pair) => ({
      weight: WEIGHTS.pair,
      countIn: (each: Prepared) => countOf(each.text, pair),
    })),
    ...without(own, text, wordsOf).map((word) => ({
      weight: WEIGHTS.word,
      countIn: (each: Prepared) => countOf(` ${each.text} `, ` ${word} `),
    })),
    ...others.map((id) => ({
      weight: WEIGHTS.term,
      countIn: ({ terms }: Prepared) => Number(terms.has(id)),
    })),
    ...meaningFeatures(text),
  ];
}

/** Compares across languages only: within one, words tell more than meanings. */
function meaningFeatures(text: string): Feature[] {
  const chinese = hasHan(text);
  const meanings = chinese ? meaningsOfChinese(text) : meaningsOfEnglish(text);
  return [...meanings].map((meaning) => ({
    weight: WEIGHTS.meaning,
    countIn: (each) => {
      if ((each.meanings === null) === chinese) return 0;
      return Number(each.meanings?.has(meaning) ?? hasMeaning(each.text, meaning));
    },
  }));
}

/** What `partsOf` finds in the text and in none of the names. */
function without(names: string[], text: string, partsOf: (text: string) => string[]): string[] {
  const own = new Set(names.flatMap(partsOf));
  return [...new Set(partsOf(text))].filter((part) => !own.has(part));
}

/** Pairs of neighbouring Chinese characters. */
function pairsOf(text: string): string[] {
  const pairs: string[] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at + 2 <= run.length; at++) pairs.push(run.slice(at, at + 2));
  }
  return pairs;
}

/** Words in Latin letters, and numbers. */
function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(/[a-z0-9]{2,}/g), ([word]) => word);
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

const preparations = new WeakMap<Library, (passage: Passage) => Prepared>();

/** Each passage is folded once per library. */
function preparedOf(library: Library): (passage: Passage) => Prepared {
  const known = preparations.get(library);
  if (known) return known;
  const terms = termsByPassage(library);
  const prepared = new Map<Passage, Prepared>();
  const prepare = (passage: Passage) => {
    const before = prepared.get(passage);
    if (before) return before;
    const made: Prepared = {
      text: searchProseOf(passage.text).text,
      terms: terms.get(`${passage.document}#${passage.number}`) ?? new Set(),
      meanings: hasHan(passage.text) ? null : meaningsOfEnglish(passage.text),
    };
    prepared.set(passage, made);
    return made;
  };
  preparations.set(library, prepare);
  return prepare;
}

function termsByPassage(library: Library): Map<string, Set<string>> {
  const terms = new Map<string, Set<string>>();
  for (const { id } of library.terms) {
    for (const { document, passage } of library.mentionsOf(id)) {
      const key = `${document}#${passage}`;
      const known = terms.get(key);
      if (known) known.add(id);
      else terms.set(key, new Set([id]));
    }
  }
  return terms;
}

function statisticsOf(library: Library, prepare: (passage: Passage) => Prepared) {
  const passages = library.documents.flatMap((document) => document.passages);
  const step = Math.max(1, Math.ceil(passages.length / SAMPLE));
  const documents = passages.filter((_, at) => at % step === 0).map(prepare);
  const total = documents.reduce((sum, { text }) => sum + text.length, 0);
  return { documents, mean: total / documents.length };
}
