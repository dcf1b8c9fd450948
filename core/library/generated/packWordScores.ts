import { mayHave } from '../../match/likeness/bloomFilter';
import { textFeatures } from '../../match/likeness/textFeatures';
import { withHints, writeScores } from '../../match/likeness/wordScores';
import type { Pack } from '../../pack/types';
import { isEditedByHand } from './isEditedByHand';
import { FEWEST_FEATURES, passageFeatures } from './passageFeatures';
import type { WordVectors } from './wordVectors';

/** Stems so frequent, of 8,800, stand in texts of any subject. */
const FREQUENT = 1_000;
const ONE_WORD = /^[a-z]+$/;
/** How slowly a word counts for more the rarer it is: hardly among the most frequent ones, in full from the 7,400th stem on. */
const PLAIN = 50;
const RARE = 5;

/**
 * The pack with how much common English words belong to its subject, where it has texts enough in English and nobody has
 * written rules for it: also words that it does not have, so that a paragraph of its subject is told by other words than its
 * own, and one of another subject by what it is about instead.
 *
 * The words of the pack's passages and names have a middle; what lies in its direction belongs to the subject. Since the
 * vectors are whitened, that is Fisher's linear discriminant between the pack's words and all others. A word's score is in
 * standard deviations of all words, and the less the more frequent it is.
 */
export function withWordScores(pack: Pack, vectors: WordVectors): Pack {
  const { wordScores: _, ...rest } = pack;
  const counts = isEditedByHand(pack) ? new Map<string, number>() : countFeatures(pack);
  if (counts.size < FEWEST_FEATURES) return rest;
  const { stems, numbers, dimensions } = vectors;
  const middle = new Float64Array(dimensions);
  stems.forEach((stem, at) => {
    const weight = (counts.get(stem) ?? 0) * rarity(at);
    for (let axis = 0; axis < dimensions && weight > 0; axis++) {
      middle[axis] = numberAt(middle, axis) + weight * numberAt(numbers, at * dimensions + axis);
    }
  });
  const along = stems.map((_, at) =>
    middle.reduce((sum, each, axis) => sum + each * numberAt(numbers, at * dimensions + axis), 0),
  );
  const mean = along.reduce((sum, each) => sum + each, 0) / along.length;
  const width = Math.sqrt(along.reduce((sum, each) => sum + (each - mean) ** 2, 0) / along.length);
  if (width === 0) return rest;
  const scores = stems.map(
    (stem, at) => [stem, (((along[at] ?? mean) - mean) / width) * rarity(at)] as const,
  );
  const little = stems.slice(0, FREQUENT).filter((stem) => counts.has(stem));
  const text = withHints(writeScores(scores), namesOfSenses(pack, vectors), little);
  return { ...rest, wordScores: text };
}

/** English names of one word that are everyday words of several senses. */
function namesOfSenses(pack: Pack, { manySenses }: WordVectors): string[] {
  const words = pack.terms
    .flatMap(({ names }) => names.map(({ text }) => text.toLowerCase()))
    .filter((text) => ONE_WORD.test(text) && mayHave(manySenses, text));
  return [...new Set(words)];
}

const numberAt = (numbers: Float64Array, at: number): number => numbers[at] ?? 0;

/** @param at position among all words, the most frequent first */
function rarity(at: number): number {
  return Math.min(1, Math.log(1 + at / PLAIN) / RARE);
}

/** In how many passages and names a feature is. */
function countFeatures(pack: Pack): Map<string, number> {
  const ofNames = pack.terms.map(
    ({ names }) => new Set(names.flatMap(({ text }) => textFeatures(text, 'latin'))),
  );
  const counts = new Map<string, number>();
  for (const feature of [...passageFeatures(pack, 'latin'), ...ofNames].flatMap((of) => [...of])) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}
