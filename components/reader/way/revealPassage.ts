/** Frames after which the place is taken as it is, even if the text above still settles. */
const MOST_FRAMES = 20;
const STEADY_FRAMES = 3;

/**
 * Scrolls so that the reader can start at `element`: at the heading right above it if there is one,
 * at `mark` if that would otherwise stand far down. Long documents lay out passages only when they
 * come near, which moves the place; so it is corrected until it stays.
 * @param signal ends the correction; the reader's own scrolling ends it too
 */
export function revealPassage(
  element: HTMLElement,
  mark: HTMLElement | null,
  signal: AbortSignal,
): void {
  const head = element.previousElementSibling;
  const opening = head instanceof HTMLHeadingElement ? head : element;
  const deep =
    mark !== null &&
    distance(opening, mark) > element.ownerDocument.documentElement.clientHeight / 3;
  holdInPlace(deep ? mark : opening, null, signal);
}

function distance(from: Element, to: Element): number {
  return to.getBoundingClientRect().top - from.getBoundingClientRect().top;
}

/**
 * Scrolls until `element` stays where it should.
 * @param top where its upper edge should be in the window; `null` for where `scrollIntoView` puts it
 */
export function holdInPlace(element: Element, top: number | null, signal: AbortSignal): void {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(type, () => ended.abort(), { signal: either, passive: true });
  let steady = 0;
  const settle = (frame: number) => {
    if (either.aborted) return;
    const before = element.getBoundingClientRect().top;
    if (top === null) element.scrollIntoView({ block: 'start', behavior: 'instant' });
    else scrollBy({ top: before - top, behavior: 'instant' });
    steady = Math.abs(element.getBoundingClientRect().top - before) < 1 ? steady + 1 : 0;
    if (steady === STEADY_FRAMES || frame === MOST_FRAMES) ended.abort();
    else requestAnimationFrame(() => settle(frame + 1));
  };
  settle(0);
}
