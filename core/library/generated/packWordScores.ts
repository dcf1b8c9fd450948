import { mayHave } from '../../match/likeness/bloomFilter';
import { textFeatures } from '../../match/likeness/textFeatures';
import { joinScores, withHints, writeScores } from '../../match/likeness/wordScores';
import type { Pack } from '../../pack/types';
import { foldToString } from '../../text/folding/fold';
import { isEditedByHand } from './isEditedByHand';
import { FEWEST_FEATURES, passageFeatures } from './passageFeatures';
import type { WordVectors } from './wordVectors';

/** Stems so frequent, of 8,800, stand in texts of any subject. */
const FREQUENT = 1_000;
const ONE_WORD = /^[a-z]+$/;
const HAN_NAME = /^\p{Script=Han}{2,3}$/u;
/** How slowly a word counts for more the rarer it is: hardly among the most frequent ones, in full from the 7,400th stem on. */
const PLAIN = 50;
const RARE = 5;

/**
 * The pack with what its words tell of a paragraph, in each language that it has texts enough in, where nobody has written
 * rules for it: how much common English words belong to its subject, and in both languages which names are everyday words and
 * which of its words stand in texts of any subject.
 */
export function withWordScores(pack: Pack, vectors: WordVectors): Pack {
  const { wordScores: _, ...rest } = pack;
  if (isEditedByHand(pack)) return rest;
  const english = englishScores(pack, vectors);
  const chinese = chineseHints(pack, vectors);
  return english === '' && chinese === ''
    ? rest
    : { ...rest, wordScores: joinScores(english, chinese) };
}

/**
 * How much common English words belong to the pack's subject: also words that it does not have, so that a paragraph of its subject
 * is told by other words than its own, and one of another subject by what it is about instead.
 *
 * The words of the pack's passages and names have a middle; what lies in its direction belongs to the subject. Since the
 * vectors are whitened, that is Fisher's linear discriminant between the pack's words and all others. A word's score is in
 * standard deviations of all words, and the less the more frequent it is.
 */
function englishScores(pack: Pack, vectors: WordVectors): string {
  const counts = countFeatures(pack);
  if (counts.size < FEWEST_FEATURES) return '';
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
  if (width === 0) return '';
  const scores = stems.map(
    (stem, at) => [stem, (((along[at] ?? mean) - mean) / width) * rarity(at)] as const,
  );
  const little = stems.slice(0, FREQUENT).filter((stem) => counts.has(stem));
  return withHints(writeScores(scores), namesOfSenses(pack, vectors), little);
}

/**
 * A frequent word that one passage has is in the pack by chance: 活动 and 手机 are of no subject. Where a paragraph has nothing else
 * of the pack, a name that is an everyday word (规模, 板块) has another sense in it.
 */
function chineseHints(pack: Pack, { everyday, frequent }: WordVectors): string {
  const counts = countIn(passageFeatures(pack, 'han'));
  if (counts.size < FEWEST_FEATURES) return '';
  const names = pack.terms
    .flatMap((term) => term.names.map(({ text }) => foldToString(text)))
    .filter((name) => HAN_NAME.test(name) && mayHave(everyday, name));
  if (names.length === 0) return '';
  const little = [...counts]
    .filter(([pair, count]) => count === 1 && mayHave(frequent, pair))
    .map(([pair]) => pair);
  return withHints('', [...new Set(names)], little);
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
  return countIn([...passageFeatures(pack, 'latin'), ...ofNames]);
}

function countIn(texts: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of texts.flatMap((of) => [...of])) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}
