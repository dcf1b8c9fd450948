import type { Match } from './types';

/**
 * Terms that a page names beyond doubt.
 * @param matches all matches of the page, of all its blocks
 */
export function supportedTerms(matches: Iterable<Match>): Set<number> {
  const supported = new Set<number>();
  for (const match of matches) {
    if (!match.conditional) supported.add(match.term);
  }
  return supported;
}

/** Whether a match counts: always, unless it is conditional and its term stands nowhere else. */
export function isSupported(match: Match, supported: ReadonlySet<number>): boolean {
  return !match.conditional || supported.has(match.term);
}
