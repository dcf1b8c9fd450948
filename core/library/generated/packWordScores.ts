import { mayHave } from '../../match/likeness/bloomFilter';
import type { LikenessScript } from '../../match/likeness/textFeatures';
import { joinScores, withHints, writeScores } from '../../match/likeness/wordScores';
import type { Pack } from '../../pack/types';
import { foldToString } from '../../text/folding/fold';
import { isEditedByHand } from './isEditedByHand';
import { FEWEST_FEATURES, featuresOfNames, passageFeatures } from './passageFeatures';
import type { Vectors, WordVectors } from './wordVectors';

/** Stems so frequent, of 8,800, stand in texts of any subject. */
const FREQUENT = 1_000;
const ONE_WORD = /^[a-z]+$/;
/** Chinese words of less say nothing: a score of 1.5 where it is kept. */
const BELONGS = 1.25;
const HAN_NAME = /^\p{Script=Han}{2,3}$/u;
/** How slowly a word counts for more the rarer it is: hardly among the most frequent ones, in full from the 7,400th stem on. */
const PLAIN = 50;
const RARE = 5;

/**
 * The pack with what its words tell of a paragraph, in each language that it has texts enough in, where nobody has written
 * rules for it: which words belong to its subject, and which of its names are everyday words.
 */
export function withWordScores(pack: Pack, vectors: WordVectors): Pack {
  const { wordScores: _, ...rest } = pack;
  if (isEditedByHand(pack)) return rest;
  const english = englishScores(pack, vectors);
  const chinese = chineseScores(pack, vectors);
  return english === '' && chinese === ''
    ? rest
    : { ...rest, wordScores: joinScores(english, chinese) };
}

/**
 * How much common English words belong to the pack's subject, with its names of several senses and those of its words that
 * stand in texts of any subject.
 */
function englishScores(pack: Pack, vectors: WordVectors): string {
  const counts = countFeatures(pack, 'latin');
  if (counts.size < FEWEST_FEATURES) return '';
  const scores = scoresOf(counts, vectors.english);
  if (scores.length === 0) return '';
  const little = vectors.english.words.slice(0, FREQUENT).filter((stem) => counts.has(stem));
  return withHints(writeScores(scores), namesOfSenses(pack, vectors), little);
}

/**
 * Which Chinese words belong to the pack's subject, and which of its names stand in other texts, too. What does not belong to
 * it says nothing: of a pair of characters in a text nobody knows whether it is a word there.
 */
function chineseScores(pack: Pack, { chinese, everyday }: WordVectors): string {
  const counts = countFeatures(pack, 'han');
  if (counts.size < FEWEST_FEATURES) return '';
  const belonging = scoresOf(counts, chinese).filter(([, score]) => score >= BELONGS);
  if (belonging.length === 0) return '';
  const names = pack.terms
    .flatMap((term) => term.names.map(({ text }) => foldToString(text)))
    .filter((name) => HAN_NAME.test(name) && mayHave(everyday, name));
  return withHints(writeScores(belonging), [...new Set(names)], []);
}

/**
 * How much words belong to a pack's subject: also words that it does not have, so that a paragraph of its subject
 * is told by other words than its own, and one of another subject by what it is about instead.
 *
 * The words of the pack's passages and names have a middle; what lies in its direction belongs to the subject. Since the
 * vectors are whitened, that is Fisher's linear discriminant between the pack's words and all others. A word's score is in
 * standard deviations of all words, and the less the more frequent it is.
 *
 * @returns none where the pack has none of the words
 */
function scoresOf(
  counts: ReadonlyMap<string, number>,
  { words, numbers, dimensions }: Vectors,
): (readonly [word: string, score: number])[] {
  const middle = new Float64Array(dimensions);
  words.forEach((word, at) => {
    const weight = (counts.get(word) ?? 0) * rarity(at);
    for (let axis = 0; axis < dimensions && weight > 0; axis++) {
      middle[axis] = numberAt(middle, axis) + weight * numberAt(numbers, at * dimensions + axis);
    }
  });
  const along = words.map((_, at) =>
    middle.reduce((sum, each, axis) => sum + each * numberAt(numbers, at * dimensions + axis), 0),
  );
  const mean = along.reduce((sum, each) => sum + each, 0) / along.length;
  const width = Math.sqrt(along.reduce((sum, each) => sum + (each - mean) ** 2, 0) / along.length);
  if (width === 0) return [];
  return words.map(
    (word, at) => [word, (((along[at] ?? mean) - mean) / width) * rarity(at)] as const,
  );
}

/** English names of one word that are everyday words of several senses; of what was generated, none. */
function namesOfSenses({ terms }: Pack, { manySenses }: WordVectors): string[] {
  const words = terms
    .flatMap(({ names }) => names.filter(({ origin }) => origin !== 'generated'))
    .map(({ text }) => text.toLowerCase())
    .filter((text) => ONE_WORD.test(text) && mayHave(manySenses, text));
  return [...new Set(words)];
}

const numberAt = (numbers: Float64Array, at: number): number => numbers[at] ?? 0;

/** @param at position among all words, the most frequent first */
function rarity(at: number): number {
  return Math.min(1, Math.log(1 + at / PLAIN) / RARE);
}

/** In how many passages and names a feature is. */
function countFeatures(pack: Pack, script: LikenessScript): Map<string, number> {
  const ofNames = pack.terms.map(({ names }) => new Set(featuresOfNames(names, script)));
  const counts = new Map<string, number>();
  for (const feature of [...passageFeatures(pack, script), ...ofNames].flatMap((of) => [...of])) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}
