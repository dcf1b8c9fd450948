import { holdInPlace } from './holdInPlace';

/**
 * Scrolls so that the reader can start at `element`: at the heading right above it if there is one,
 * at `mark` if that would otherwise stand far down.
 * @param signal ends the correction while the text around is laid out
 */
export function revealPassage(
  element: HTMLElement,
  mark: HTMLElement | null,
  signal: AbortSignal,
): void {
  const root = element.ownerDocument.documentElement;
  const head = element.previousElementSibling;
  const opening = head instanceof HTMLHeadingElement ? head : element;
  const deep = mark !== null && distance(opening, mark) > root.clientHeight / 3;
  const start = deep ? mark : opening;
  const bring = () => start.scrollIntoView({ block: 'start', behavior: 'instant' });
  holdInPlace(root, bring, signal);
}

function distance(from: Element, to: Element): number {
  return to.getBoundingClientRect().top - from.getBoundingClientRect().top;
}
