import { holdInPlace } from './revealPassage';

/** Where on a page of the reader someone was: kept with an entry of the history. */
export interface KeptPlace {
  /** How far the page is scrolled, in CSS pixels. */
  scrolled: number;
  /** The first passage in sight and where its top is; the text above may have other heights later. */
  passage: { number: string; top: number } | null;
  /** How far the columns that scroll on their own are scrolled, in the order they stand in. */
  columns: number[];
}

/** Reads back what was kept, by this release or another. */
export function keptPlaceOf(state: unknown): KeptPlace | null {
  if (typeof state !== 'object' || state === null || !('scrolled' in state)) return null;
  const { scrolled, passage, columns } = state as Partial<KeptPlace>;
  if (typeof scrolled !== 'number') return null;
  const known = typeof passage?.number === 'string' && typeof passage.top === 'number';
  return {
    scrolled,
    passage: known ? (passage ?? null) : null,
    columns: Array.isArray(columns) ? columns.filter((each) => typeof each === 'number') : [],
  };
}

/** Where the reader is now. */
export function placeOnPage(root: HTMLElement): KeptPlace {
  // The boxes of passages, not their text: that would lay out those out of sight.
  const passages = root.querySelectorAll<HTMLElement>('.document .passage');
  const first = passages[firstInSight(passages)];
  const number = first?.querySelector<HTMLElement>('[data-passage]')?.dataset.passage;
  return {
    scrolled: window.scrollY,
    passage:
      first && number !== undefined ? { number, top: first.getBoundingClientRect().top } : null,
    columns: columnsOf(root).map((column) => column.scrollTop),
  };
}

/** Brings the page back to where it was. @param signal ends the correction while the text settles */
export function returnTo(root: HTMLElement, place: KeptPlace, signal: AbortSignal): void {
  columnsOf(root).forEach((column, position) => {
    column.scrollTop = place.columns[position] ?? 0;
  });
  const passage =
    place.passage &&
    root.querySelector<HTMLElement>(`[data-passage="${CSS.escape(place.passage.number)}"]`);
  const box = passage?.closest('.passage');
  if (box && place.passage && place.scrolled > 0) holdInPlace(box, place.passage.top, signal);
  else scrollTo({ top: place.scrolled, behavior: 'instant' });
}

function columnsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-scroll-kept]')];
}

/** Passages stand one under the other, so the first in sight is found by halving. */
function firstInSight(passages: NodeListOf<HTMLElement>): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.getBoundingClientRect().bottom ?? 0) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
