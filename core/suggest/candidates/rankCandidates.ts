import type { Steps } from '../../steps';
import { isCount } from '../words/isCount';
import type { StreamToken } from '../words/streamToken';
import type { TokenStream } from '../words/tokenStream';
import type { WordWeights } from '../words/wordWeights';
import { chooseCandidates, type Scored } from './chooseCandidates';
import {
  type Candidate,
  type Collected,
  collectCandidates,
  isOneLetter,
} from './collectCandidates';
import { noFeatures, scoreFeatures, weightsInOrder } from './features';
import { measureCandidate } from './measureCandidate';
import { mergePairs, type Paired } from './mergePairs';
import { putPiecesBehind } from './putPiecesBehind';
import { weighWords } from './weighWords';

export interface Ranked {
  /** Best first. */
  chosen: Paired[];
  /** Log odds of every candidate, by key. */
  scores: ReadonlyMap<string, number>;
  collected: Collected;
}

/** Candidates that are weighed between two pauses. */
const WEIGHED_AT_ONCE = 64;

/**
 * What is likeliest to be a term in a text; yields at bounded steps.
 * @param most how many to choose before those that are names of one thing are put together
 */
export function* rankCandidates(
  stream: TokenStream,
  weights: Readonly<Record<string, number>>,
  words: WordWeights,
  most: number,
): Steps<Ranked> {
  const collected = yield* collectCandidates(stream);
  const scores = new Map<string, number>();
  const scored: Scored[] = [];
  const ordered = weightsInOrder(weights);
  const features = noFeatures();
  const scoreWords = weighWords(stream, words);
  for (const candidate of collected.candidates.values()) {
    const measured = measureCandidate(candidate, stream, collected, features);
    const score = scoreFeatures(measured, ordered) + scoreWords(candidate);
    if (mayBeChosen(candidate, stream)) scored.push({ candidate, score });
    scores.set(candidate.key, score);
    if (scores.size % WEIGHED_AT_ONCE === 0) yield;
  }
  putPiecesBehind(scored, scores, stream, collected);
  scored.sort((a, b) => b.score - a.score);
  const chosen = yield* chooseCandidates(scored, stream.tokens.length, most);
  return { chosen: mergePairs(chosen, collected.evidence, stream.tokens), scores, collected };
}

/** Weighed are all, since from those that name nothing is learned what is no name. */
function mayBeChosen(
  { key, places, evidence }: Candidate,
  { tokens, language }: TokenStream,
): boolean {
  if (isOneLetter(key)) return false;
  if (language === 'en' || evidence.size > 0) return true;
  const saysHowMany = ({ wordClass, text }: StreamToken) => wordClass === 'm' || isCount(text);
  const [from = 0, to = 0] = places;
  // Candidates are very many, and the first word of nearly all tells.
  for (let at = from; at < to; at++) if (!saysHowMany(tokens[at] as StreamToken)) return true;
  return false;
}
