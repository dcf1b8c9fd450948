/** What the reader has before the eyes, found by probing: no geometry of the page is asked for. */
import { isElement, shadowRootOf } from './domAccess';
import { containerOf } from './skippedElements';

const elementFromPoint = Document.prototype.elementFromPoint;
const COLUMNS = [0.2, 0.5, 0.8];
const ROWS = 16;

/** Containers of the text in view, top to bottom as far as probing finds them. */
export function visibleContainers(): Set<Node> {
  const found = new Set<Node>();
  for (let row = 0; row < ROWS; row += 1) {
    for (const column of COLUMNS) {
      const element = deepestAt(column * innerWidth, ((row + 0.5) / ROWS) * innerHeight);
      const container = element === null ? null : containerOf(element);
      if (container !== null && isElement(container)) found.add(container);
    }
  }
  return found;
}

/** The element rendered at a point, in open shadow roots too. */
function deepestAt(x: number, y: number): Element | null {
  let element = elementFromPoint.call(document, x, y);
  for (;;) {
    const root = element === null ? null : shadowRootOf(element);
    const inner = root?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === element) return element;
    element = inner;
  }
}
