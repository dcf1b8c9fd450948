import type { SearchHits, SearchTarget } from './popupView';

/** Where each result leads, in the order in which the results are shown: terms, then passages. */
export function searchTargets(hits: SearchHits): SearchTarget[] {
  return [
    ...hits.terms.map(({ document, passage, term }) => ({ document, passage, term })),
    ...hits.passages.map(({ document, passage }) => ({ document, passage, term: null })),
  ];
}

/**
 * The place of the active result after a step of 1 or -1; wraps around at both ends.
 * `count` is the number of results, at least 1.
 */
export function stepped(active: number, step: 1 | -1, count: number): number {
  return (active + step + count) % count;
}
