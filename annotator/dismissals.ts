/** Marks that the reader wants gone from their places, while the page lives. */
import { type Mark, textOf } from './markedRuns';

/** So many UTF-16 units around a mark tell its place from others of the page, also when it is rendered anew. */
const AROUND = 16;

export interface Dismissals {
  has(mark: Mark): boolean;
  /** What is returned takes the dismissal back. */
  add(mark: Mark): () => void;
}

export function createDismissals(): Dismissals {
  const places = new Map<number, Set<string>>();
  return {
    has(mark) {
      const ofTerm = places.get(mark.match.term);
      return ofTerm?.has(placeKeyOf(mark)) ?? false;
    },
    add(mark) {
      const place = placeKeyOf(mark);
      const { term } = mark.match;
      const ofTerm = places.get(term) ?? new Set();
      places.set(term, ofTerm.add(place));
      return () => {
        ofTerm.delete(place);
        if (ofTerm.size === 0) places.delete(term);
      };
    },
  };
}

/** The mark's text with what is around it. */
export function placeKeyOf({ run, match }: Mark): string {
  const text = textOf(run);
  const { start, end } = match;
  return `${text.slice(Math.max(0, start - AROUND), start)}\n${text.slice(start, end + AROUND)}`;
}
