import type { Library, Passage } from '../library/library';
import { hasHan, searchProseText } from '../text/searchText';
import { meaningsOfChinese, meaningsOfEnglish } from './bilingualWords';
import { type PassageIndex, passageIndexOf } from './passageIndex';
import type { Posting } from './postings';
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

/**
 * The term's passages, the one that best fits the paragraph first.
 *
 * A paragraph and a passage are compared by what they share: pairs of Chinese characters, words in
 * Latin letters, numbers and months, terms of the library under whatever names, and general words
 * with the same meaning, above all where one is English and the other Chinese. Each counts by its
 * rarity in the library (Robertson and Zaragoza, “The probabilistic relevance framework: BM25 and beyond”,
 * 2009). What names the term itself is left out: every candidate has it. How well a passage explains
 * the term decides where the paragraph does not; equals come in the order of the documents.
 */
export function rankPassages(library: Library, term: string, paragraph: string): Passage[] {
  const index = passageIndexOf(library);
  const { passages, explanations } = index.candidatesOf(term);
  if (passages.length < 2) return library.passagesOf(term);
  const fits = fitsOf(library, index, term, paragraph);
  const size = passages.length;
  // Score and place in one number: such numbers are sorted several times as fast as with a comparison.
  const order = Float64Array.from(passages, (passage, at) => {
    const score = (fits[passage] ?? 0) + WEIGHTS.explanation * (explanations[at] ?? 0);
    return at - Math.round(score * PRECISION) * size;
  }).sort();
  return Array.from(order, (each) => {
    const at = ((each % size) + size) % size;
    return index.passages[passages[at] ?? 0] as Passage;
  });
}

/** Per passage of the library how well it fits the paragraph. */
function fitsOf(
  library: Library,
  index: PassageIndex,
  term: string,
  paragraph: string,
): Float64Array {
  const fits = new Float64Array(index.passages.length);
  const text = searchProseText(paragraph);
  const chinese = hasHan(text);

  /** Counts what the passages of `posting` have in common with the paragraph. */
  function share({ texts, counts }: Posting, weightIn: (passage: number) => number): void {
    const rarity = Math.log(1 + (fits.length - texts.length + 0.5) / (texts.length + 0.5));
    for (let at = 0; at < texts.length; at++) {
      const passage = texts[at] as number;
      const count = counts[at] as number;
      const length = 1 - LENGTH_DISCOUNT + LENGTH_DISCOUNT * index.relativeLength(passage);
      fits[passage] =
        (fits[passage] as number) +
        (weightIn(passage) * rarity * count * (SATURATION + 1)) / (count + SATURATION * length);
    }
  }

  for (const key of keysBeside(library, term, text)) share(index.withKey(key), () => WEIGHTS.key);
  for (const other of library.termsIn(paragraph)) {
    if (other !== term) share(index.withTerm(other), () => WEIGHTS.term);
  }
  // Within one language, words tell more than meanings.
  const meaningIn = (passage: number) =>
    index.isChinese(passage) === chinese ? WEIGHTS.synonym : WEIGHTS.translation;
  for (const meaning of chinese ? meaningsOfChinese(text) : meaningsOfEnglish(text)) {
    share(index.withMeaning(meaning), meaningIn);
  }
  return fits;
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
