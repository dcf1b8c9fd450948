/** Which mark is under a point. Called for every frame in which the pointer moves. */
import { firstThat } from '../../core/firstThat';
import { dataOf, isText, rootOf } from '../dom/domAccess';
import { elementAround } from '../dom/flatTree';
import { type Mark, type MarkedRun, type MarkedRuns, positionsOf } from '../marks/markedRuns';
import { boxesOf } from '../painting/markBoxes';
import type { MarkPainter } from '../painting/paintMarks';
import { isUncovered } from './veils';

export interface PointedPlace {
  /** Viewport coordinates in CSS pixels. */
  x: number;
  y: number;
  /** What the event came from, innermost (`composedPath()[0]`). */
  target: EventTarget | null;
}

interface Caret {
  node: Node;
  offset: number;
}

const { caretPositionFromPoint, elementsFromPoint } = Document.prototype;

/** With more painted marks than this, only those are measured that lie in something under the pointer. */
const MANY = 200;

/** Half a pixel of rounding between layout and pointer. */
const SLACK = 0.5;

/** The mark at a place; `null` where there is none. */
export function markAt(place: PointedPlace, marks: MarkedRuns, painter: MarkPainter): Mark | null {
  if (marks.runs.size === 0) return null;
  const shadowRoots = openRootsAround(place.target);
  const caret = caretAt(place, shadowRoots);
  const run = caret === null ? null : marks.runAt(caret.node);
  if (caret !== null && run !== null) {
    const found = markInRun(run, caret, place, marks);
    if (found !== null) return found;
  }
  // Where the caret went into the text that was pointed at, there is no mark.
  if (caret !== null && isOnText(caret, place)) return null;
  return markUnder(place, painter);
}

function caretAt({ x, y }: PointedPlace, shadowRoots: ShadowRoot[]): Caret | null {
  const position = caretPositionFromPoint.call(document, x, y, { shadowRoots });
  return position === null ? null : { node: position.offsetNode, offset: position.offset };
}

/**
 * The caret goes to the nearer edge of a character, and snaps to text from blank space: the mark may begin
 * or end at it, and only the mark's own boxes tell whether the point is on it.
 */
function markInRun(
  run: MarkedRun,
  caret: Caret,
  place: PointedPlace,
  marks: MarkedRuns,
): Mark | null {
  const { x, y } = place;
  if (!isText(caret.node)) return null;
  const index = run.nodes.indexOf(caret.node);
  if (index === -1) return null;
  const offset = (run.starts[index] ?? 0) + caret.offset;
  for (let at = firstEndingAt(run.marks, offset); at < run.marks.length; at += 1) {
    const mark = run.marks[at];
    if (mark === undefined || mark.match.start > offset) return null;
    if (marks.isShown(mark) && boxesOf(mark).some((box) => isInside(box, x, y))) {
      // Beside the caret, since at the edge of a character it may be on the other one's.
      return isReached(run.nodes.slice(Math.max(0, index - 1), index + 2), place) ? mark : null;
    }
  }
  return null;
}

/** Whether the pointer is on what one of the texts stands in: where a text is cut off it is not, however far its boxes go. */
function isReached(nodes: readonly Text[], { x, y, target }: PointedPlace): boolean {
  const around = nodes.map(elementAround).filter((element) => element !== null);
  for (let at = target; at instanceof Node; at = elementAround(at)) {
    if (around.some((element) => element === at)) return true;
  }
  return around.some((element) => isUncovered(element, x, y));
}

/** Position of the first mark that ends at `offset` or later. */
const firstEndingAt = (marks: readonly Mark[], offset: number) =>
  firstThat(marks.length, (at) => (marks[at]?.match.end ?? 0) >= offset);

function isInside(box: DOMRect, x: number, y: number): boolean {
  return (
    x >= box.left - SLACK &&
    x <= box.right + SLACK &&
    y >= box.top - SLACK &&
    y <= box.bottom + SLACK
  );
}

/** Whether the point is on one of the two characters beside the caret. */
function isOnText({ node, offset }: Caret, { x, y }: PointedPlace): boolean {
  if (!isText(node)) return false;
  const range = new Range();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(dataOf(node).length, offset + 1));
  return [...range.getClientRects()].some((box) => isInside(box, x, y));
}

/**
 * The mark that lies at the point, with something over it that lets it be seen, or in text without a caret, since
 * it cannot be selected.
 */
function markUnder({ x, y }: PointedPlace, painter: MarkPainter): Mark | null {
  const pile = painter.painted.size > MANY ? new Set(elementsFromPoint.call(document, x, y)) : null;
  for (const mark of painter.painted.keys()) {
    const element = elementAround(positionsOf(mark).start.node);
    if (element === null || (pile !== null && !isIn(pile, element))) continue;
    if (boxesOf(mark).some((box) => isInside(box, x, y))) {
      return isUncovered(element, x, y) ? mark : null;
    }
  }
  return null;
}

/** Of what is in a shadow root, the document says its host only. */
function isIn(pile: ReadonlySet<Element>, element: Element): boolean {
  const around = elementAround(element);
  if (pile.has(element) || (around !== null && pile.has(around))) return true;
  return rootOf(element) instanceof ShadowRoot;
}

function openRootsAround(target: EventTarget | null): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = target instanceof Node ? rootOf(target) : null;
  while (root instanceof ShadowRoot) {
    roots.push(root);
    root = rootOf(root.host);
  }
  return roots;
}
