import { firstThat } from '../../../core/firstThat';
import { holdInPlace, topIn } from './holdInPlace';

/** How far something that scrolls is scrolled: the page, or a column on its own. */
interface KeptScroll {
  /** In CSS pixels. */
  scrolled: number;
  /**
   * Which of the boxes that are laid out only when they come near is the first in sight, and where its
   * top is: what is above may have other heights later.
   */
  first: { place: string; top: number } | null;
}

/** Where on a page of the reader someone was: kept with an entry of the history. */
export interface KeptPlace extends KeptScroll {
  /** The columns that scroll on their own, in the order they stand in. */
  columns: KeptScroll[];
}

/** Reads back what was kept, by this release or another. */
export function keptPlaceOf(state: unknown): KeptPlace | null {
  const page = keptScrollOf(state);
  if (page === null) return null;
  const { columns } = state as Partial<KeptPlace>;
  return {
    ...page,
    columns: Array.isArray(columns)
      ? columns.map(keptScrollOf).filter((column) => column !== null)
      : [],
  };
}

function keptScrollOf(state: unknown): KeptScroll | null {
  if (typeof state !== 'object' || state === null || !('scrolled' in state)) return null;
  const { scrolled, first } = state as Partial<KeptScroll>;
  if (typeof scrolled !== 'number') return null;
  const known = typeof first?.place === 'string' && typeof first.top === 'number';
  return { scrolled, first: known ? (first ?? null) : null };
}

/** Where the reader is now. */
export function placeOnPage(root: HTMLElement): KeptPlace {
  return {
    ...scrollOf(pageOf(root), boxesOn(root)),
    columns: columnsOf(root).map((column) => scrollOf(column, boxesIn(column))),
  };
}

/** Brings the page back to where it was. @param signal ends what goes on while the page is laid out */
export function returnTo(root: HTMLElement, place: KeptPlace, signal: AbortSignal): void {
  for (const [position, column] of columnsOf(root).entries()) {
    const kept = place.columns[position] ?? { scrolled: 0, first: null };
    scrollBack(column, boxesIn(column), kept, signal);
  }
  scrollBack(pageOf(root), boxesOn(root), place, signal);
}

function scrollOf(scroller: HTMLElement, boxes: NodeListOf<HTMLElement> | null): KeptScroll {
  const first = boxes?.[firstInSight(scroller, boxes)];
  return {
    scrolled: scroller.scrollTop,
    first: first ? { place: first.dataset.place ?? '', top: topIn(scroller, first) } : null,
  };
}

function scrollBack(
  scroller: HTMLElement,
  boxes: NodeListOf<HTMLElement> | null,
  { scrolled, first }: KeptScroll,
  signal: AbortSignal,
): void {
  const box =
    boxes === null || first === null
      ? undefined
      : [...boxes].find(({ dataset }) => dataset.place === first.place);
  if (box === undefined || first === null || scrolled <= 0) {
    scroller.scrollTo({ top: scrolled, behavior: 'instant' });
    return;
  }
  const bring = () =>
    scroller.scrollBy({ top: topIn(scroller, box) - first.top, behavior: 'instant' });
  holdInPlace(scroller, bring, signal);
}

function pageOf(root: HTMLElement): HTMLElement {
  return root.ownerDocument.documentElement;
}

function columnsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-scroll-kept]')];
}

function boxesIn(scroller: HTMLElement): NodeListOf<HTMLElement> {
  return scroller.querySelectorAll<HTMLElement>('[data-place]');
}

/** The boxes that the page itself scrolls; `null` where all that is long is in columns. */
function boxesOn(root: HTMLElement): NodeListOf<HTMLElement> | null {
  const main = root.querySelector<HTMLElement>('main');
  return main === null || columnsOf(root).length > 0 ? null : boxesIn(main);
}

/** Boxes stand one under the other, so the first in sight is found by halving. */
function firstInSight(scroller: HTMLElement, boxes: NodeListOf<HTMLElement>): number {
  return firstThat(boxes.length, (at) => {
    const box = boxes[at];
    return !box || topIn(scroller, box) + box.getBoundingClientRect().height > 0;
  });
}
