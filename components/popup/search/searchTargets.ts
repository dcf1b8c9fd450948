import type { SearchHits, SearchTarget } from '../popupView';

/** Where each result leads, in the order in which the results are shown: terms, documents, passages. */
export function searchTargets(hits: SearchHits): SearchTarget[] {
  return [
    ...hits.terms.map(({ document, passage, term }) => targetOf(document, passage, term)),
    ...hits.documents.map(({ document }) => ({ document, passage: 1, term: null })),
    ...hits.passages.map(({ document, passage }) => ({ document, passage, term: null })),
  ];
}

function targetOf(document: string | null, passage: number | null, term: string): SearchTarget {
  return document === null || passage === null
    ? { document: null, passage: null, term }
    : { document, passage, term };
}

/** How far the keys for whole pages of results go. */
const PAGE = 8;

/**
 * The place of the active result after a key, one of `count` of them; `null` for a key that does not move. One
 * step past the end leads to the beginning.
 */
export function placeAfterKey(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return stepped(active, 1, count);
    case 'ArrowUp':
      return stepped(active, -1, count);
    case 'PageDown':
      return Math.min(active + PAGE, count - 1);
    case 'PageUp':
      return Math.max(active - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * The place of the active result after a step of 1 or -1; wraps around at both ends.
 * `count` is the number of results, at least 1.
 */
function stepped(active: number, step: 1 | -1, count: number): number {
  return (active + step + count) % count;
}
