import { foldToString } from '../../text/folding/fold';
import type { Likeness } from '../index/types';
import { mayHave } from './bloomFilter';
import { type PlacedFeature, placedFeatures } from './textFeatures';
import { hasSenses, readHints, scoreOf, tellsLittle } from './wordScores';

/** What a paragraph says around a name. Its features are pairs of Chinese characters or stems of English words. */
export interface Paragraph {
  features: number;
  /** Of them, what the pack has: how many, and what share of all. */
  known: number;
  share: number;
  /** What share of them has to be the pack's. */
  least: number;
  /** Of its words, each and what the pack has; of Chinese ones what `scoreOfWords` gives. `null` of a pack that has no scores. */
  score: number | null;
  /** How many of those that the pack has are not in any text. */
  telling: number;
  /** Whether the name is a word of other texts, too, which in English means several things. */
  hasSenses: boolean;
}

/** What features come to: how many there are, are known, tell something, have a score above 0, and the sum of scores. */
type Sums = readonly number[];

const plus = (a: Sums, b: Sums, times = 1): Sums =>
  a.map((each, at) => each + times * (b[at] ?? 0));

/**
 * Reads a paragraph once, however many names it has: what it says around each is what it says in all without what stands in the name.
 * An English name's own words do not count where they stand again, since they say anywhere what they say: a film's fans say
 * Transformer twice.
 *
 * @returns what the text says around a name from `start` to `end`, in UTF-16 units of the text
 */
export function readParagraph(
  { filter, least, script, scores: told }: Likeness,
  text: string,
): (start: number, end: number) => Paragraph {
  const hints = readHints(told);
  const features = placedFeatures(text, script);
  const says = new Map<string, Sums>();
  const often = new Map<string, number>();
  /** Before each feature, and after the last one. */
  const sums: Sums[] = [[0, 0, 0, 0, 0]];
  for (const { feature } of features) {
    const said = says.get(feature) ?? sayingOf(feature);
    says.set(feature, said);
    often.set(feature, (often.get(feature) ?? 0) + 1);
    sums.push(plus(said, sums.at(-1) ?? []));
  }

  function sayingOf(feature: string): Sums {
    const isKnown = mayHave(filter, feature);
    const score = scoreOf(hints.scores, feature);
    return [1, isKnown, isKnown && !tellsLittle(hints, feature), score > 0, score].map(Number);
  }

  function sumAround(from: number, to: number): Sums {
    let sum = plus(plus(sums.at(-1) ?? [], sums[to] ?? [], -1), sums[from] ?? []);
    if (script === 'han') return sum;
    const within = features.slice(from, to).map(({ feature }) => feature);
    for (const own of new Set(within)) {
      const again = (often.get(own) ?? 0) - within.filter((feature) => feature === own).length;
      sum = plus(sum, says.get(own) ?? [], -again);
    }
    return sum;
  }

  return (start, end) => {
    const from = countBefore(features, (feature) => feature.end <= start);
    const to = countBefore(features, (feature) => feature.start < end);
    const [count = 0, known = 0, telling = 0, scored = 0, score = 0] = sumAround(from, to);
    const ofAll = script === 'han' ? scoreOfWords(score, scored) : (score + known) / (count + 1);
    return {
      features: count,
      known,
      share: known / count,
      least,
      score: hints.scores === '' ? null : ofAll,
      telling,
      hasSenses: hasSenses(hints, foldToString(text.slice(start, end))),
    };
  };
}

/**
 * Two words that belong to the subject say more than one, and not twice as much.
 *
 * @param sum of the scores of such words
 * @param count of them
 */
export function scoreOfWords(sum: number, count: number): number {
  return sum / Math.sqrt(count + 1);
}

/** How many of the first features are so, where none is behind one that is not. */
function countBefore(
  features: readonly PlacedFeature[],
  isSo: (feature: PlacedFeature) => boolean,
): number {
  let [from, to] = [0, features.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const feature = features[middle];
    if (feature !== undefined && isSo(feature)) from = middle + 1;
    else to = middle;
  }
  return from;
}
