/** What the reader has before the eyes, found by probing: no geometry of the page is asked for. */
import { isElement, nextSiblingOf, previousSiblingOf, shadowRootOf } from '../dom/domAccess';
import { containerOf } from '../dom/elementTreatment';

const elementFromPoint = Document.prototype.elementFromPoint;
/** Shares of the viewport, most telling first. */
const ROWS = [0.5, 0.15, 0.8, 0.3, 0.65, 0.05, 0.4, 0.95, 0.25, 0.55, 0.75];
const COLUMNS = [0.5, 0.2, 0.8];
/** Milliseconds. On a page of many thousand siblings a single probe takes several. */
const PATIENCE = 2;
/** How many siblings on either side of a probed container are taken to be in view with it. */
const SIBLINGS = 24;

/** Containers of the text in view, and some around it, as far as probing finds them in good time. */
export function visibleContainers(): Set<Node> {
  const found = new Set<Node>();
  const start = performance.now();
  for (const column of COLUMNS) {
    for (const row of ROWS) {
      const element = deepestAt(column * innerWidth, row * innerHeight);
      const container = element === null ? null : containerOf(element);
      if (container !== null && isElement(container)) addWithSiblings(container, found);
      if (performance.now() - start > PATIENCE) return found;
    }
  }
  return found;
}

function addWithSiblings(container: Element, found: Set<Node>): void {
  if (found.has(container)) return;
  found.add(container);
  for (const step of [nextSiblingOf, previousSiblingOf]) {
    let at = step(container);
    for (let count = 0; at !== null && count < SIBLINGS; count += 1) {
      if (isElement(at)) found.add(at);
      at = step(at);
    }
  }
}

/** The element rendered at a point, in open shadow roots too. */
export function deepestAt(x: number, y: number): Element | null {
  let element = elementFromPoint.call(document, x, y);
  for (;;) {
    const root = element === null ? null : shadowRootOf(element);
    const inner = root?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === element) return element;
    element = inner;
  }
}
