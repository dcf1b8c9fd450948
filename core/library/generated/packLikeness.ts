import type { Likeness } from '../../match/index/types';
import { mayHave, writeFilter } from '../../match/likeness/bloomFilter';
import { PLAIN_PAIRS, PLAIN_STEMS } from '../../match/likeness/plainWords';
import { PLAIN_CHARACTERS } from '../../match/likeness/textFeatures';
import { scoresIn } from '../../match/likeness/wordScores';
import type { Pack } from '../../pack/types';
import { isEditedByHand } from './isEditedByHand';
import { FEWEST_FEATURES, featuresOfNames, passageFeatures } from './passageFeatures';

/** What is told by the words of names alone, where the texts are in another script: of fewer, nothing. */
const FEWEST_OF_NAMES = 60;
/** So little that one feature that the pack has is enough. */
const ANY_AT_ALL = 0.001;
/** With more, only those that several passages have. */
const MOST_FEATURES = 6_000;
/** What is as like a pack as this, measured by its own median passage against the others, is about its subject. */
const LEAST_OF_OWN = 0.3;

/** With the characters that features are made of, all of which the page is to fold. */
export interface PackLikeness extends Likeness {
  characters: string;
}

/**
 * What the texts of a pack are like, per script that it has enough text in. The least likeness is measured on the pack
 * itself: how much of each passage the others have.
 *
 * @param from position of the pack's first term in the index
 */
export function packLikeness(pack: Pack, from: number): PackLikeness[] {
  if (isEditedByHand(pack)) return [];
  return (['han', 'latin'] as const).flatMap((script) => {
    const passages = passageFeatures(pack, script);
    const plain = script === 'han' ? PLAIN_PAIRS : PLAIN_STEMS;
    const counts = new Map<string, number>();
    for (const feature of passages.flatMap((passage) => [...passage])) {
      if (mayHave(plain, feature)) continue;
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
    const shares = passages
      .filter(({ size }) => size > 0)
      .map((passage) => shareIn(passage, (feature) => (counts.get(feature) ?? 0) > 1))
      .sort((a, b) => a - b);
    const median = shares[Math.floor(shares.length / 2)] ?? 0;
    const ofNames = pack.terms.flatMap(({ names }) => featuresOfNames(names, script));
    const hasTexts = counts.size >= FEWEST_FEATURES;
    if (!hasTexts && (script === 'han' || pack.documents.length === 0)) return [];
    if (!hasTexts && new Set(ofNames).size < FEWEST_OF_NAMES) return [];
    const features = new Set([...mostTelling(counts), ...ofNames]);
    return {
      from,
      to: from + pack.terms.length,
      script,
      filter: writeFilter(features),
      least: hasTexts ? LEAST_OF_OWN * median : ANY_AT_ALL,
      scores: hasTexts ? scoresIn(pack.wordScores)[script] : '',
      characters:
        script === 'han' ? [...new Set([...features].join('')), PLAIN_CHARACTERS].join('') : '',
    };
  });
}

function shareIn(features: ReadonlySet<string>, has: (feature: string) => boolean): number {
  return [...features].filter(has).length / features.size;
}

function mostTelling(counts: ReadonlyMap<string, number>): string[] {
  if (counts.size <= MOST_FEATURES) return [...counts.keys()];
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_FEATURES)
    .map(([feature]) => feature);
}
