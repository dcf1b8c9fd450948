/** Which terms the page names beyond doubt, or a term of the same subject vouches for, as marks come and go. */
import type { IndexedTerm } from '../../core/match/index/types';

export interface TermSupport {
  /** Notes that the page has one more (one fewer) unconditional match of the term. */
  count(term: number, change: 1 | -1): void;
  /** Whether conditional matches of the term count. */
  has(term: number): boolean;
  clear(): void;
}

/**
 * @param terms of the index; a match's `term` is a position in it. They may come one by one, each before its matches
 * @param onTurn called after conditional matches of a term begin (cease) to count
 */
export function createTermSupport(
  terms: readonly IndexedTerm[],
  onTurn: (term: number, isSupported: boolean) => void,
): TermSupport {
  const named = new Map<number, number>();
  const vouchedFor = new Map<number, number[]>();
  const known = new Set<number>();

  /** Terms that come as they are met are looked at when they are first asked about. */
  function learn(term: number): void {
    if (known.has(term)) return;
    known.add(term);
    for (const supporter of terms[term]?.supportedBy ?? []) {
      const others = vouchedFor.get(supporter) ?? [];
      others.push(term);
      vouchedFor.set(supporter, others);
    }
  }

  for (const term of terms.keys()) learn(term);

  const isNamed = (term: number): boolean => (named.get(term) ?? 0) > 0;
  const has = (term: number): boolean => {
    learn(term);
    return isNamed(term) || (terms[term]?.supportedBy?.some(isNamed) ?? false);
  };

  return {
    count(term, change) {
      const before = named.get(term) ?? 0;
      const turns = before + change > 0 !== before > 0;
      const affected = turns ? [term, ...(vouchedFor.get(term) ?? [])] : [];
      const hadSupport = affected.map(has);
      named.set(term, before + change);
      affected.forEach((each, position) => {
        if (has(each) !== hadSupport[position]) onTurn(each, has(each));
      });
    },
    has,
    clear: () => named.clear(),
  };
}
