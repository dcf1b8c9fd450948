import type { Match } from '../index/types';

/** What is known of a variant beside its place. */
export interface Found {
  edits: number;
  /** Whether only particles were put in. */
  inserted: boolean;
  /** Whether only the loose rule lets it pass. */
  doubtful: boolean;
}

/** A variant before it is known whether it keeps its place. */
export interface Candidate extends Omit<Found, 'inserted'> {
  match: Match;
  /** Dense units; where Latin, the units that the span covers. */
  from: number;
  to: number;
}

/** Better candidates first: certain, fewer edits for their length, longer, further left. */
function byQuality(a: Candidate, b: Candidate): number {
  return (
    Number(a.doubtful) - Number(b.doubtful) ||
    a.edits * (b.to - b.from) - b.edits * (a.to - a.from) ||
    b.to - b.from - (a.to - a.from) ||
    a.from - b.from ||
    a.match.name - b.match.name
  );
}

/** The best candidates that do not overlap each other, in order. */
export function bestApart(found: Candidate[]): Candidate[] {
  if (found.length < 2) return found;
  // None is much longer than a name: to go through its units takes less than to go through all others.
  const taken = new Set<number>();
  const kept = found.sort(byQuality).filter(({ from, to }) => {
    for (let unit = from; unit < to; unit++) if (taken.has(unit)) return false;
    for (let unit = from; unit < to; unit++) taken.add(unit);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}
