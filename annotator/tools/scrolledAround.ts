/** How far the window and whatever scrolls around a mark are scrolled. */
import { parentOf } from '../dom/domAccess';
import { type Mark, positionsOf } from '../marks/markedRuns';
import { measureOf, scrollElementTo } from './unshadowed';

/** How far something is scrolled, in CSS pixels; the window, where there is no `target`. */
export interface Scrolled {
  target: Element | null;
  left: number;
  top: number;
}

/** The window first, then whatever can be scrolled around the mark, by script at least, innermost first. */
export function scrolledAround(mark: Mark | null): Scrolled[] {
  return [null, ...scrollersAround(mark)].map(positionOf);
}

export function positionOf(target: Element | null): Scrolled {
  return target === null
    ? { target, left: window.scrollX, top: window.scrollY }
    : { target, left: measureOf(target, 'scrollLeft'), top: measureOf(target, 'scrollTop') };
}

/** Scrolls all of them to where they were. */
export function scrollBackTo(positions: readonly Scrolled[]): void {
  for (const { target, left, top } of positions) {
    if (target === null) window.scrollTo({ left, top, behavior: 'instant' });
    else scrollElementTo(target, left, top);
  }
}

function scrollersAround(mark: Mark | null): Element[] {
  const scrollers: Element[] = [];
  let node: Node | null = mark === null ? null : positionsOf(mark).start.node;
  for (; node !== null; node = node instanceof ShadowRoot ? node.host : parentOf(node)) {
    if (node instanceof Element && isLarger(node)) scrollers.push(node);
  }
  return scrollers;
}

/** Whether there is more in an element than it shows. */
function isLarger(element: Element): boolean {
  return (
    measureOf(element, 'scrollHeight') > measureOf(element, 'clientHeight') + 1 ||
    measureOf(element, 'scrollWidth') > measureOf(element, 'clientWidth') + 1
  );
}
