import type { IndexedTerm, Match } from './index/types';

/**
 * Terms whose conditional matches count: those that the page names beyond doubt, and those that a
 * term of the same subject vouches for.
 * @param matches all matches of the page, of all its blocks
 * @param terms of the index; without them every term must vouch for itself
 */
export function supportedTerms(
  matches: Iterable<Match>,
  terms: readonly IndexedTerm[] = [],
): Set<number> {
  const named = new Set<number>();
  for (const match of matches) {
    if (!match.conditional) named.add(match.term);
  }
  const supported = new Set(named);
  terms.forEach(({ supportedBy }, term) => {
    if (supportedBy?.some((supporter) => named.has(supporter))) supported.add(term);
  });
  return supported;
}

/** Whether a match counts: always, unless it is conditional and nothing vouches for its term. */
export function isSupported(match: Match, supported: ReadonlySet<number>): boolean {
  return !match.conditional || supported.has(match.term);
}
