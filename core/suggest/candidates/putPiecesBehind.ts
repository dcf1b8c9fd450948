import type { Reason } from '../suggestion';
import { keyOfTokens, type TokenStream } from '../words/tokenStream';
import type { Scored } from './chooseCandidates';
import type { Collected } from './collectCandidates';

/** Evidence that has both edges of a name. */
const WHOLE: ReadonlySet<Reason> = new Set(['capitals', 'title', 'quote', 'acronym', 'gloss']);

/** How far behind the whole a piece of it comes, in log odds: as near as can be. */
const BEHIND = 0.01;

/**
 * Puts what stands nowhere but within longer names of which the text says that they are one (`Budget Responsibility` in
 * the Office for Budget Responsibility) behind the best of these, so that the whole is chosen and not the piece.
 *
 * @param scored whose scores are lowered
 * @param scores of all candidates, by key
 */
export function putPiecesBehind(
  scored: readonly Scored[],
  scores: ReadonlyMap<string, number>,
  { tokens }: TokenStream,
  collected: Collected,
): void {
  for (const item of scored) {
    const { places } = item.candidate;
    let best: number | null = null;
    for (let at = 0; at < places.length; at += 2) {
      const whole = wholeAround(places[at] as number, places[at + 1] as number, collected);
      const score = whole && scores.get(keyOfTokens(tokens, whole.from, whole.to));
      best = score === undefined || score === null ? null : Math.max(best ?? score, score);
      if (best === null) break;
    }
    if (best !== null) item.score = Math.min(item.score, best - BEHIND);
  }
}

/** The range of the longer name that a range stands within; `null` where there is none. */
function wholeAround(
  from: number,
  to: number,
  { covering, evidence }: Collected,
): { from: number; to: number } | null {
  const cover = evidence[(covering[from] as number) - 1];
  if (cover === undefined || cover.openStart || !WHOLE.has(cover.reason)) return null;
  const isLonger = cover.to - cover.from > to - from;
  return isLonger && cover.from <= from && cover.to >= to ? cover : null;
}
