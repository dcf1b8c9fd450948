import './text/folding/everyPair';
import { foldToString } from './text/folding/fold';

/** So many are kept. */
export const MOST_RECENT = 5;
const SHORTEST = 2;
/** Longer ones were pasted, and make no chip. */
const LONGEST = 60;

/**
 * The searches kept after `query`, most recent first: it comes to the front, in the place of an earlier
 * one that differs only in script, width or case. Single letters are typing, not searches.
 */
export function withSearch(searches: readonly string[], query: string): string[] {
  const wanted = query.replaceAll(/\s+/g, ' ').trim();
  const { length } = [...wanted];
  if (length < SHORTEST || length > LONGEST) return [...searches];
  const folded = foldToString(wanted);
  const others = searches.filter((search) => foldToString(search) !== folded);
  return [wanted, ...others].slice(0, MOST_RECENT);
}
