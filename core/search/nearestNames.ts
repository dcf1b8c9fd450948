import type { PackTerm } from '../pack/types';
import { searchTextOf } from '../text/folding/searchText';
import type { SearchName } from './searchName';

/** Below this they have nothing in common that anyone would see. */
const LEAST = 0.25;

/**
 * The terms whose names look most like a query that finds nothing, nearest first. Names and, for Latin
 * letters, their readings are compared by the pairs of neighbouring characters they share (Dice, “Measures of
 * the amount of ecologic association between species”, 1945).
 */
export function nearestNames(
  names: readonly SearchName[],
  query: string,
  most: number,
): PackTerm[] {
  const wanted = pairsOf(searchTextOf(query).text);
  if (wanted.size === 0) return [];
  const best = new Map<PackTerm, number>();
  for (const { term, text, reading } of names) {
    const likeness = Math.max(
      dice(wanted, text),
      reading === null ? 0 : dice(wanted, reading.text),
    );
    if (likeness >= LEAST && likeness > (best.get(term) ?? 0)) best.set(term, likeness);
  }
  return [...best]
    .sort(([first, a], [second, b]) => b - a || first.weight - second.weight)
    .slice(0, most)
    .map(([term]) => term);
}

function dice(wanted: ReadonlySet<string>, text: string): number {
  const pairs = pairsOf(text);
  let shared = 0;
  for (const pair of pairs) if (wanted.has(pair)) shared += 1;
  return (2 * shared) / (wanted.size + pairs.size);
}

/** With its first character as a pair of its own, since names are told by how they begin. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at < text.length; at += 1) pairs.add(text.slice(Math.max(at - 1, 0), at + 1));
  return pairs;
}
