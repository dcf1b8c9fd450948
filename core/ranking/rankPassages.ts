import type { Library, Passage, Place } from '../library/library';
import { hasHan, searchProseText } from '../text/folding/searchText';
import type { BilingualWords } from './bilingualWords';
import { type ComparedPlaces, comparedPlaces, keyOfPlace } from './comparedPlaces';
import { explanationsOf } from './explainingPassage';
import { countOf } from './keyCounts';
import type { PassageStatistics } from './passageStatistics';
import { visitKeys } from './textKeys';

/**
 * How much what is shared counts: `key` a pair of Chinese characters, a word or a number; a word for
 * the same meaning in the other language, in the same one.
 */
const WEIGHTS = { key: 1, term: 3, translation: 1, synonym: 0.3, explanation: 0.1 } as const;
/** BM25: how soon repetition stops to count, and how much long passages are discounted. */
const SATURATION = 1.2;
const LENGTH_DISCOUNT = 0.6;
/** Scores that differ by less than one part of these count as equal. */
const PRECISION = 4096;
const MOST_COUNTED = 255;

/** What ranking needs beside a library. */
export interface RankingTools {
  statistics: PassageStatistics;
  words: BilingualWords;
}

/**
 * The term's passages, the one that best fits the paragraph first; of very many, those that `comparedPlaces` leaves out
 * come last, as do those whose text is not in the library.
 *
 * A paragraph and a passage are compared by what they share: pairs of Chinese characters, words in
 * Latin letters, numbers and months, terms of the library under whatever names, and general words
 * with the same meaning, above all where one is English and the other Chinese. Each counts by its
 * rarity in the library (Robertson and Zaragoza, “The probabilistic relevance framework: BM25 and beyond”,
 * 2009). What names the term itself is left out: every candidate has it. How well a passage explains
 * the term decides where the paragraph does not; equals come in the order of the documents.
 *
 * @param places the term's, for whoever had to know of them before
 */
export function rankPassages(
  library: Library,
  term: string,
  paragraph: string,
  tools: RankingTools,
  { compared, rest }: ComparedPlaces = comparedPlaces(library, term, paragraph),
): Place[] {
  if (compared.length + rest.length < 2) return [...compared, ...rest];
  const passages = compared.flatMap(
    ({ document, passage }) => library.passage(document, passage) ?? [],
  );
  const explanation = explanationsOf(library, term);
  const fitOf = createFit(library, term, paragraph, tools);
  const size = passages.length;
  // Score and place in one number: such numbers are sorted several times as fast as with a comparison.
  const order = Float64Array.from(passages, (passage, at) => {
    const score = fitOf(passage) + WEIGHTS.explanation * explanation(passage);
    return at - Math.round(score * PRECISION) * size;
  }).sort();
  const ranked = Array.from(order, (each): Place => {
    const { document, number } = passages[((each % size) + size) % size] as Passage;
    return { document, passage: number };
  });
  if (passages.length === compared.length) return [...ranked, ...rest];
  const isRanked = new Set(ranked.map(keyOfPlace));
  return [...ranked, ...library.placesOf(term).filter((place) => !isRanked.has(keyOfPlace(place)))];
}

/** Tells how well a passage fits the paragraph. */
function createFit(
  library: Library,
  term: string,
  paragraph: string,
  { statistics, words }: RankingTools,
): (passage: Passage) => number {
  const text = searchProseText(paragraph);
  const chinese = hasHan(text);
  const rarityOf = (passages: number) =>
    Math.log(1 + (statistics.passages - passages + 0.5) / (passages + 0.5));
  const keys = new Map(
    Array.from(keysBeside(library, term, text), (key) => [
      key,
      WEIGHTS.key * rarityOf(countOf(statistics.keys, key)),
    ]),
  );
  const others = [...library.termsIn(paragraph)]
    .filter((other) => other !== term)
    .map((other) => {
      const places = library.placesOf(other);
      return { rarity: rarityOf(places.length), places: new Set(places.map(keyOfPlace)) };
    });
  const meanings = Array.from(
    chinese ? words.ofChinese(text) : words.ofEnglish(text),
    (meaning) => ({ meaning, rarity: rarityOf(statistics.meanings[meaning] ?? 0) }),
  );

  const amongWanted = words.amongThese(meanings.map(({ meaning }) => meaning));

  return ({ document, number, text: own }) => {
    const prose = searchProseText(own);
    const length = 1 - LENGTH_DISCOUNT + (LENGTH_DISCOUNT * prose.length) / statistics.meanLength;
    const share = (weight: number, count: number) =>
      (weight * count * (SATURATION + 1)) / (count + SATURATION * length);
    let fit = 0;
    const counts = countIn(prose, keys);
    for (const [key, weight] of keys) {
      const count = counts.get(key);
      if (count !== undefined) fit += share(weight, Math.min(count, MOST_COUNTED));
    }
    const place = keyOfPlace({ document, passage: number });
    for (const { rarity, places } of others) {
      if (places.has(place)) fit += share(WEIGHTS.term * rarity, 1);
    }
    // Within one language, words tell more than meanings.
    const isChinese = hasHan(prose);
    const weight = isChinese === chinese ? WEIGHTS.synonym : WEIGHTS.translation;
    const had = isChinese ? amongWanted(prose) : words.ofEnglish(prose);
    for (const { meaning, rarity } of meanings) {
      if (had.has(meaning)) fit += share(weight * rarity, 1);
    }
    return fit;
  };
}

/** How often a text has each of the keys that it has. */
function countIn(prose: string, wanted: ReadonlyMap<number, number>): Map<number, number> {
  const counts = new Map<number, number>();
  visitKeys(prose, (key) => {
    if (wanted.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

/** The keys of a text that are in none of the term's names. */
function keysBeside(library: Library, term: string, text: string): Set<number> {
  const keys = new Set<number>();
  visitKeys(text, (key) => keys.add(key));
  for (const name of library.term(term)?.names ?? []) {
    visitKeys(searchProseText(name.text), (key) => keys.delete(key));
  }
  return keys;
}
