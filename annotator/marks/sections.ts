/** Which section of the page a text stands in: what a heading opens, or an article of its own. */
import { firstThat } from '../../core/firstThat';
import {
  closestOf,
  isBefore,
  isElement,
  isOfKind,
  parentOf,
  queryAll,
  rootOf,
} from '../dom/domAccess';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';
/**
 * Whatever is in one of these is apart from what is around it. A `section` only where it has a
 * heading: pages are about that have one around every paragraph.
 */
const APART = 'article, section, aside, nav';

export interface Sections {
  /** What stands for the section that `node` is in: the same for all of its text. */
  of(node: Node): Node;
  /** The page has changed: headings are looked for anew when next asked for. */
  forget(): void;
}

export function createSections(): Sections {
  /** By document or shadow root: headings in order, by the element that holds them apart. */
  let headings = new WeakMap<Node, Map<Node, Element[]>>();

  function headingsIn(root: Node): Map<Node, Element[]> {
    const known = headings.get(root);
    if (known !== undefined) return known;
    const found = new Map<Node, Element[]>();
    for (const heading of queryAll(root, HEADING)) {
      const apart = apartOf(heading) ?? root;
      const before = found.get(apart);
      if (before === undefined) found.set(apart, [heading]);
      else before.push(heading);
    }
    headings.set(root, found);
    return found;
  }

  return {
    of(node) {
      const root = rootOf(node);
      const byApart = headingsIn(root);
      let apart = apartOf(node);
      while (apart !== null && isOfKind(apart, 'section') && !byApart.has(apart)) {
        apart = apartOf(parentOf(apart));
      }
      return lastBefore(byApart.get(apart ?? root) ?? [], node) ?? apart ?? root;
    },
    forget() {
      headings = new WeakMap();
    },
  };
}

function apartOf(node: Node | null): Element | null {
  const element = node === null || isElement(node) ? node : parentOf(node);
  return element !== null && isElement(element) ? closestOf(element, APART) : null;
}

/** The last of `headings`, which are in order, that begins before `node`; around it counts, too. */
function lastBefore(headings: readonly Element[], node: Node): Element | null {
  const next = firstThat(headings.length, (at) => {
    const heading = headings[at];
    return heading === undefined || !isBefore(heading, node);
  });
  return headings[next - 1] ?? null;
}
