/** What a reader does to move on; whatever was to be brought into place stays where it is then. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Brings something into its place and keeps it there until the reader moves on. What is out of sight has a
 * guessed height; each time that some of it is laid out, or the page changes its width or its font, the
 * place would be another. How long that goes on depends on the machine, so it is neither counted in
 * frames nor timed.
 * @param scroller what scrolls it: the root of the page or a column
 * @param bring scrolls to the place, at once; again and again the same
 * @param signal ends the holding; so does every scroll that is not by `bring`
 */
export function holdInPlace(scroller: HTMLElement, bring: () => void, signal: AbortSignal): void {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  if (either.aborted) return;
  const end = () => ended.abort();
  let left = scroller.scrollTop;
  // At the end of a content that has become shorter, the browser scrolls back by itself.
  const isScrolledByOthers = () =>
    Math.abs(scroller.scrollTop - Math.min(left, furthestIn(scroller))) > 1;
  const endIfScrolled = () => {
    if (isScrolledByOthers()) end();
  };
  const settle = () => {
    endIfScrolled();
    if (either.aborted) return;
    bring();
    left = scroller.scrollTop;
  };

  for (const type of MOVES) addEventListener(type, end, { signal: either, passive: true });
  // Capturing: columns that scroll on their own do not let the event rise.
  addEventListener('scroll', endIfScrolled, { signal: either, passive: true, capture: true });
  // Else the browser, too, would keep something in its place, and its scrolling would look like another's.
  scroller.style.overflowAnchor = 'none';
  either.addEventListener('abort', () => scroller.style.removeProperty('overflow-anchor'));
  settle();

  const observer = new ResizeObserver(settle);
  for (const content of scroller.children) observer.observe(content);
  either.addEventListener('abort', () => observer.disconnect());
  // Where one guess was too high and another as much too low, the size of the whole does not tell.
  const onLaidOut = (event: Event) => {
    if ('skipped' in event && !event.skipped) settle();
  };
  document.addEventListener('contentvisibilityautostatechange', onLaidOut, {
    signal: either,
    capture: true,
  });
}

/** How far the top of `element` is below that of its scroller's box, in CSS pixels. */
export function topIn(scroller: Element, element: Element): number {
  const edge = scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top;
  return element.getBoundingClientRect().top - edge;
}

function furthestIn(scroller: Element): number {
  return scroller.scrollHeight - scroller.clientHeight;
}
