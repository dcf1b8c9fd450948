import { elementAround } from '../dom/flatTree';
import { type Mark, positionsOf } from '../marks/mark';

/** Milliseconds in which a browser that draws a frame says what of it is to be seen. */
const PATIENCE = 500;

/**
 * Those marks whose element is within what the tab shows. In the top frame these are all that are in its window; a
 * frame inside may itself be out of sight, which it cannot measure where the page around it is of another origin.
 */
export async function shownByFrames(marks: readonly Mark[]): Promise<Set<Mark>> {
  if (marks.length === 0 || window === window.top) return new Set(marks);
  const elements = new Map(
    marks.map((mark) => [mark, elementAround(positionsOf(mark).start.node)]),
  );
  const shown = await shownNow(new Set([...elements.values()].filter((each) => each !== null)));
  return new Set(marks.filter((mark) => shown.has(elements.get(mark) ?? null)));
}

function shownNow(elements: ReadonlySet<Element>): Promise<Set<Element | null>> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      settle(entries.filter((entry) => entry.isIntersecting).map(({ target }) => target));
    });
    // A frame that is not drawn is told nothing.
    const timer = setTimeout(() => settle([]), PATIENCE);
    function settle(shown: Element[]): void {
      clearTimeout(timer);
      observer.disconnect();
      resolve(new Set(shown));
    }
    for (const element of elements) observer.observe(element);
  });
}
