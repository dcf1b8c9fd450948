import { useLayoutEffect, useRef } from 'preact/hooks';

/** What led away, by which it is found again: the page around it is drawn anew. */
interface WayOut {
  tag: string;
  name: string;
  scrolled: number;
}

/**
 * Gives the focus back to what led away from the page, once the page is there again; to its heading where that is gone,
 * as a file is that was kept meanwhile.
 *
 * @param isAway whether something else is shown in the place of the page
 */
export function useWayBack(isAway: boolean): void {
  const wayOut = useRef<WayOut | null>(null);
  // While this is drawn the page is still there; after that, what had the focus is gone.
  if (isAway && wayOut.current === null) wayOut.current = wayOutAt(document.activeElement);
  useLayoutEffect(() => {
    const left = wayOut.current;
    if (isAway || left === null) return;
    wayOut.current = null;
    scrollTo({ top: left.scrolled, behavior: 'instant' });
    const same = [...document.querySelectorAll<HTMLElement>(left.tag)];
    const found = same.find((element) => nameOf(element) === left.name);
    (found ?? document.querySelector('h1'))?.focus();
  }, [isAway]);
}

function wayOutAt(element: Element | null): WayOut {
  const isControl = element instanceof HTMLElement && element.matches('a, button');
  return {
    tag: isControl ? element.localName : 'button',
    name: isControl ? nameOf(element) : '',
    scrolled: scrollY,
  };
}

function nameOf(element: Element): string {
  return element.ariaLabel ?? element.textContent ?? '';
}
