import type { StreamToken } from '../words/streamToken';
import { keyOfTokens } from '../words/tokenStream';
import type { Scored } from './chooseCandidates';
import type { PlacedEvidence } from './collectCandidates';

/** A chosen candidate with those that are other names of the same thing. */
export interface Paired<Item extends Scored = Scored> {
  main: Item;
  others: Item[];
}

/** One thing has no more names than this: an acronym that stands for several would draw them all together. */
const MOST_OTHERS = 4;

/**
 * Puts together what the text gives as two names of one thing: long form and acronym, name and gloss. The better one
 * keeps its rank. Where one side of a gloss is only known by its end, the best candidate with that end is it.
 * @param chosen best first
 */
export function mergePairs<Item extends Scored>(
  chosen: readonly Item[],
  evidence: readonly PlacedEvidence[],
  tokens: readonly StreamToken[],
): Paired<Item>[] {
  const byKey = new Map<string, number>();
  const byEnd = new Map<number, number>();
  for (const [index, { candidate }] of chosen.entries()) {
    byKey.set(candidate.key, index);
    for (let at = 1; at < candidate.places.length; at += 2) {
      const end = candidate.places[at] as number;
      if (!byEnd.has(end)) byEnd.set(end, index);
    }
  }
  const paired = chosen.map((main) => ({ main, others: [] as Item[] }));
  const owners = chosen.map((_, index) => index);
  for (const { from, to, pair, pairFrom, pairTo, openStart } of evidence) {
    if (openStart || pairFrom === undefined || pairTo === undefined) continue;
    const one = byKey.get(keyOfTokens(tokens, from, to));
    const whole = pair?.isOpen ? undefined : byKey.get(keyOfTokens(tokens, pairFrom, pairTo));
    const two = whole ?? byEnd.get(pairTo);
    if (one === undefined || two === undefined) continue;
    const [better, worse] = [owners[one] as number, owners[two] as number].sort((a, b) => a - b);
    if (better === undefined || worse === undefined || better === worse) continue;
    const [keeps, joins] = [paired[better], paired[worse]];
    if (keeps === undefined || joins === undefined) continue;
    if (keeps.others.length + joins.others.length + 1 > MOST_OTHERS) continue;
    keeps.others.push(joins.main, ...joins.others);
    joins.others = [];
    for (const [index, owner] of owners.entries()) if (owner === worse) owners[index] = better;
  }
  return paired.filter((_, index) => owners[index] === index);
}
