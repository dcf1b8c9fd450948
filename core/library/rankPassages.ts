import { hasMeaning, meaningsOf } from './bilingualWords';
import type { Library } from './createLibrary';
import { explanationOf } from './explainingPassage';
import { hasHan, searchProseOf } from './searchText';
import type { Passage } from './types';

/** Something a paragraph has that a passage may have too. */
interface Feature {
  weight: number;
  /** How often the passage has it. */
  countIn(passage: Prepared): number;
}

interface Prepared {
  passage: Passage;
  /** Search prose. */
  text: string;
  terms: Set<string>;
}

const WEIGHTS = { bigram: 1, word: 1.5, term: 3, meaning: 1, explanation: 0.3 } as const;
/** BM25: how soon repetition stops to count, and how much long passages are discounted. */
const SATURATION = 1.2;
const LENGTH_DISCOUNT = 0.6;
/** Of a large library, so many passages tell how rare a feature is. */
const SAMPLE = 400;

/**
 * The term's passages, the one that best fits the paragraph first.
 *
 * A paragraph and a passage are compared by what they share: pairs of Chinese characters, words in
 * Latin letters, terms of the library under whatever names, and for an English paragraph general
 * words with the same meaning. Each counts by its rarity in the library (Robertson and Zaragoza,
 * “The probabilistic relevance framework: BM25 and beyond”, 2009). What names the term itself is
 * left out: every candidate has it. How well a passage explains the term decides where the paragraph
 * does not; equals come in the order of the documents.
 */
export function rankPassages(library: Library, term: string, paragraph: string): Passage[] {
  const candidates = library.passagesOf(term);
  if (candidates.length < 2) return candidates;
  const prepare = preparedOf(library);
  const features = featuresOf(library, term, paragraph);
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
      let score = WEIGHTS.explanation * explanationOf(library, term, passage);
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
  const features: Feature[] = [];
  const text = searchProseOf(paragraph).text;
  const own = ownPairs(library, term);
  for (const pair of pairsOf(text)) {
    if (own.has(pair)) continue;
    features.push({ weight: WEIGHTS.bigram, countIn: (each) => countOf(each.text, pair) });
  }
  for (const id of library.termsIn(paragraph)) {
    if (id === term) continue;
    features.push({ weight: WEIGHTS.term, countIn: ({ terms }) => (terms.has(id) ? 1 : 0) });
  }
  if (!hasHan(text)) {
    for (const meaning of meaningsOf(text)) {
      features.push({
        weight: WEIGHTS.meaning,
        countIn: (each) => (hasMeaning(each.text, meaning) ? 1 : 0),
      });
    }
  }
  return features;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}

function ownPairs(library: Library, term: string): Set<string> {
  const names = library.term(term)?.names ?? [];
  return new Set(names.flatMap(({ text }) => [...pairsOf(searchProseOf(text).text)]));
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

const preparations = new WeakMap<Library, Map<Passage, Prepared>>();

/** Each passage is folded once per library. */
function preparedOf(library: Library): (passage: Passage) => Prepared {
  const known = preparations.get(library) ?? new Map<Passage, Prepared>();
  preparations.set(library, known);
  return (passage) => {
    const before = known.get(passage);
    if (before) return before;
    const prepared = {
      passage,
      text: searchProseOf(passage.text).text,
      terms: library.termsIn(passage.text),
    };
    known.set(passage, prepared);
    return prepared;
  };
}

function statisticsOf(library: Library, prepare: (passage: Passage) => Prepared) {
  const passages = library.documents.flatMap((document) => document.passages);
  const step = Math.max(1, Math.ceil(passages.length / SAMPLE));
  const documents = passages.filter((_, at) => at % step === 0).map(prepare);
  const total = documents.reduce((sum, { text }) => sum + text.length, 0);
  return { documents, mean: total / documents.length };
}
