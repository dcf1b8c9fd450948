import type { Steps } from '../../steps';
import type { Candidate } from './collectCandidates';

export interface Scored {
  candidate: Candidate;
  /** Log odds that it is a term. */
  score: number;
}

/** Share of the places that have to be free of, or at odds with, what is chosen already. */
const MOST_INSIDE = 2 / 3;
const MOST_CROSSING = 1 / 2;
/** A name that stands so often is one by itself, and a longer one around it may be another. */
const OFTEN = 3;

/** What is put back comes behind as many others, whatever its score, and behind those of the same score. */
const KEPT_APART = 120;
const PUT_BACK = 0.5;

/**
 * Best first, what the better ones leave. What they do not leave may still be the name that is meant, with a word more or
 * less than the better one: of that, once more, the best that leave each other room, behind the `KEPT_APART` best.
 *
 * @param scored best first
 * @param tokens how many the text has
 */
export function* chooseCandidates(
  scored: readonly Scored[],
  tokens: number,
  most: number,
): Steps<Scored[]> {
  const { chosen, left } = yield* chooseApart(scored, tokens, most);
  const again = yield* chooseApart(left, tokens, most);
  const highest = (chosen[KEPT_APART] ?? chosen.at(-1))?.score ?? 0;
  const putBack = again.chosen.map(({ candidate, score }) => ({
    candidate,
    score: Math.min(score, highest) - PUT_BACK,
  }));
  return [...chosen, ...putBack].sort((a, b) => b.score - a.score).slice(0, most);
}

/**
 * Best first, what leaves each other room: not what stands inside chosen names in most of its places, what crosses them
 * in half, and what was seen once and has a chosen one inside that is rare itself. What the text says is a name is only
 * left for crossing.
 */
function* chooseApart(
  scored: readonly Scored[],
  tokens: number,
  most: number,
): Steps<{ chosen: Scored[]; left: Scored[] }> {
  const chosen: Scored[] = [];
  const left: Scored[] = [];
  const covered: Covered = {
    starts: new Int32Array(tokens),
    ends: new Int32Array(tokens),
    counts: new Int32Array(tokens),
  };
  const { starts, ends } = covered;
  for (const item of scored) {
    if (chosen.length >= most) break;
    const { places, evidence } = item.candidate;
    const count = places.length / 2;
    let inside = 0;
    let crossing = 0;
    let containing = 0;
    for (let at = 0; at < places.length; at += 2) {
      const from = places[at] as number;
      const to = places[at + 1] as number;
      const [first, last] = [starts[from] as number, ends[from] as number];
      if (first > 0 && last >= to) inside++;
      else if (first > 0 && first - 1 < from && last > from) crossing++;
      else if (crossesEnd(starts, ends, from, to)) crossing++;
      else if (holdsRare(covered.counts, from, to)) containing++;
    }
    const spoken = evidence.size > 0;
    const isInside = !spoken && inside > count * MOST_INSIDE && count - inside < 2;
    const isAcross = crossing >= count * MOST_CROSSING && crossing > 0;
    const isAround = !spoken && item.candidate.count === 1 && containing > 0;
    if (isInside || isAcross || isAround) {
      left.push(item);
      continue;
    }
    chosen.push(item);
    for (let at = 0; at < places.length; at += 2) {
      cover(covered, places[at] as number, places[at + 1] as number, item.candidate.count);
    }
    yield;
  }
  return { chosen, left };
}

/** Per token the longest chosen name over it: 1 + where it starts, where it ends, how often it stands in the text. */
interface Covered {
  starts: Int32Array;
  ends: Int32Array;
  counts: Int32Array;
}

function crossesEnd(starts: Int32Array, ends: Int32Array, from: number, to: number): boolean {
  const start = starts[to - 1] as number;
  return start > 0 && start - 1 > from && (ends[to - 1] as number) > to;
}

/** Whether a range holds chosen names, none of which stands often. */
function holdsRare(counts: Int32Array, from: number, to: number): boolean {
  let most = 0;
  for (let at = from; at < to; at++) most = Math.max(most, counts[at] as number);
  return most > 0 && most < OFTEN;
}

function cover({ starts, ends, counts }: Covered, from: number, to: number, count: number): void {
  for (let at = from; at < to; at++) {
    const isLonger = (ends[at] as number) - (starts[at] as number) + 1 < to - from;
    if ((starts[at] as number) > 0 && !isLonger) continue;
    starts[at] = from + 1;
    ends[at] = to;
    counts[at] = count;
  }
}
