/** Going from mark to mark by command. */
import type { PageAnnotation } from '../annotatePage';
import { boxOf, parentOf } from '../dom/domAccess';
import { elementAround } from '../dom/flatTree';
import { type Mark, positionsOf, successorOf } from '../marks/markedRuns';
import { boxesOf, firstBelow, isInView, isInWindow } from '../painting/markBoxes';
import { comesInSight, hiderOf, isInSight } from './inSight';
import { marksInOrder } from './readingOrder';
import { positionOf, type Scrolled, scrollBackTo, scrolledAround } from './scrolledAround';
import { scrollElementTo } from './unshadowed';

export interface MarkNavigation {
  /** Scrolls to the next (previous) mark of a term (position in the index) or of any; resolves with it. */
  go(direction: 'next' | 'previous', term: number | null): Promise<Mark | null>;
  /** Scrolls to the mark; resolves to `false`, and scrolls back, where it is not to be seen then. */
  show(mark: Mark): Promise<boolean>;
  /** The mark gone to last, if it still is there. */
  active(): Mark | null;
  /** The mark gone to last, if it still is there; else the first one in view; else `null`. */
  current(): Promise<Mark | null>;
  /** No mark is the one gone to last any more. */
  reset(): void;
}

const SCROLLS = /auto|scroll/;
/** Where else in the window a mark is tried that is covered in the middle, as shares of its height. */
const OTHER_HEIGHTS = [1 / 6, 5 / 6];
const scrollIntoView = Element.prototype.scrollIntoView;

export function createMarkNavigation(page: PageAnnotation, signal: AbortSignal): MarkNavigation {
  let active: Mark | null = null;

  function setActive(mark: Mark | null): void {
    active = mark;
    page.painter.setActive(mark);
  }

  function stillActive(): Mark | null {
    return active === null ? null : successorOf(active, page.marks);
  }

  /** @param tried what was found to hide other marks, wherever the page was scrolled to */
  async function show(mark: Mark, tried = new Set<Element>()): Promise<boolean> {
    if (boxesOf(mark).length === 0) return false;
    const hider = hiderOf(mark);
    if (hider !== null && tried.has(hider)) return false;
    const before = scrolledAround(mark);
    bringIntoView(mark, before);
    let isSeen = await comesInSight(mark);
    if (!isSeen && sticks(mark)) {
      // What has slid over it since is not over it where it was put.
      scrollBackTo(before.map((scrolled) => ({ ...scrolled, top: 0 })));
      bringIntoView(mark, before);
      isSeen = await comesInSight(mark);
    }
    if (!isSeen) isSeen = OTHER_HEIGHTS.some((share) => isSeenAt(mark, share));
    if (!isSeen) {
      scrollBackTo(before);
      if (hider !== null) tried.add(hider);
      return false;
    }
    setActive(mark);
    return true;
  }

  async function renderedMarks(): Promise<Mark[]> {
    return marksInOrder(page.marks, signal);
  }

  return {
    async go(direction, term) {
      const all = await renderedMarks();
      const step = direction === 'next' ? 1 : -1;
      const from = startOf(all, stillActive(), step);
      // Marks that nobody sees (a closed menu, a text for screen readers) are passed over, all of a menu at once.
      const tried = new Set<Element>();
      for (let count = 0; count < all.length; count += 1) {
        const mark = all[(from + step * count + 2 * all.length) % all.length];
        if (mark === undefined || (term !== null && mark.match.term !== term)) continue;
        if (await show(mark, tried)) return mark;
      }
      return null;
    },
    show: (mark) => show(mark),
    active: stillActive,
    async current() {
      const mark = stillActive();
      if (mark !== null) return mark;
      const all = await renderedMarks();
      for (let index = firstBelow(all, 0); index < all.length; index += 1) {
        const candidate = all[index];
        if (candidate === undefined || !isInView(candidate)) continue;
        if (isInSight(candidate)) return candidate;
      }
      return null;
    },
    reset: () => setActive(null),
  };
}

/** Position of the mark to begin with: beside the active one, else the first (last) from the viewport's top. */
function startOf(all: readonly Mark[], active: Mark | null, step: 1 | -1): number {
  const at = active === null ? -1 : all.indexOf(active);
  if (at !== -1) return at + step;
  const below = firstBelow(all, 0);
  return step === 1 ? below : below - 1;
}

/** Whether the mark is in what stays in view while the page is scrolled under it, or over it. */
function sticks(mark: Mark): boolean {
  let at = elementAround(positionsOf(mark).start.node);
  while (at !== null && getComputedStyle(at).position !== 'sticky') at = elementAround(at);
  return at !== null;
}

/** @param around what can be scrolled around the mark */
function bringIntoView(mark: Mark, around: readonly Scrolled[]): void {
  const parent = parentOf(positionsOf(mark).start.node);
  const element = parent instanceof ShadowRoot ? parent.host : parent;
  if (element instanceof Element) {
    scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  }
  for (const scrolled of around) keepCutOff(scrolled);
  // The middle of a long paragraph need not be where the mark is.
  for (const { target } of around) if (target !== null) scrollWithin(target, mark);
  const box = boxesOf(mark)[0];
  if (box !== undefined && !isInWindow(box)) {
    window.scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
  }
}

/** Scrolls the window until the mark is at a share of its height; returns whether it is in sight there. */
function isSeenAt(mark: Mark, share: number): boolean {
  const [box] = boxesOf(mark);
  if (box === undefined) return false;
  window.scrollBy({ top: box.top - innerHeight * share, behavior: 'instant' });
  return isInSight(mark);
}

/** What only a script can scroll stays where the page has put it: the reader could not scroll it back. */
function keepCutOff({ target, left, top }: Scrolled): void {
  if (target === null) return;
  const { overflowX, overflowY } = getComputedStyle(target);
  const now = positionOf(target);
  const kept = {
    left: overflowX === 'hidden' ? left : now.left,
    top: overflowY === 'hidden' ? top : now.top,
  };
  if (kept.left !== now.left || kept.top !== now.top) scrollElementTo(target, kept.left, kept.top);
}

/** Scrolls a box to its mark, as the reader could. */
function scrollWithin(scroller: Element, mark: Mark): void {
  const box = boxesOf(mark)[0];
  if (box === undefined) return;
  const { left, right, top, bottom } = boxOf(scroller);
  const { overflowX, overflowY } = getComputedStyle(scroller);
  const isAcross = SCROLLS.test(overflowX) && (box.left < left || box.right > right);
  const isAlong = SCROLLS.test(overflowY) && (box.top < top || box.bottom > bottom);
  const now = positionOf(scroller);
  scrollElementTo(
    scroller,
    now.left + (isAcross ? (box.left + box.right - left - right) / 2 : 0),
    now.top + (isAlong ? (box.top + box.bottom - top - bottom) / 2 : 0),
  );
}
