import type { IndexedTerm } from '../../core/match/index/types';
import type { PageSettings } from '../../core/settings/settings';

/** What of the settings decides which matches are marked: changing it needs no new reading of the page. */
export type MarkFilter = Pick<PageSettings, 'weights' | 'occurrences' | 'hidden'>;

/** Whether a term (position in `terms`) is marked at all. */
export function createTermFilter(
  terms: readonly IndexedTerm[],
  { weights, hidden }: MarkFilter,
): (term: number) => boolean {
  const isHidden = new Set(hidden);
  return (term) => {
    const weight = terms[term]?.weight;
    return weight !== undefined && weight <= weights && !isHidden.has(term);
  };
}

export function isSameFilter(first: MarkFilter, second: MarkFilter): boolean {
  return (
    first.weights === second.weights &&
    first.occurrences === second.occurrences &&
    first.hidden.join() === second.hidden.join()
  );
}
