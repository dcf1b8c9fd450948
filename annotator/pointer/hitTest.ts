/** Which mark is under a point. Called for every frame in which the pointer moves. */
import { isElement, isText, parentOf, rootOf } from '../dom/domAccess';
import type { Mark, MarkedRun, MarkedRuns } from '../marks/markedRuns';
import { boxesOf } from '../painting/markBoxes';
import type { MarkPainter } from '../painting/paintMarks';

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

interface HighlightHit {
  ranges: AbstractRange[];
}

/** What `lib.dom` does not know yet; may be missing. */
interface HighlightLookup {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): HighlightHit[];
}

const { caretPositionFromPoint } = Document.prototype;

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
  if (caret !== null && parentOf(caret.node) === place.target) return null;
  return isUnselectable(place.target) ? markByHighlight(place, shadowRoots, painter) : null;
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
  { x, y }: PointedPlace,
  marks: MarkedRuns,
): Mark | null {
  if (!isText(caret.node)) return null;
  const index = run.nodes.indexOf(caret.node);
  if (index === -1) return null;
  const offset = (run.starts[index] ?? 0) + caret.offset;
  for (let at = firstEndingAt(run.marks, offset); at < run.marks.length; at += 1) {
    const mark = run.marks[at];
    if (mark === undefined || mark.match.start > offset) return null;
    if (marks.isShown(mark) && boxesOf(mark).some((box) => isInside(box, x, y))) return mark;
  }
  return null;
}

/** Position of the first mark that ends at `offset` or later. */
function firstEndingAt(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.match.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInside(box: DOMRect, x: number, y: number): boolean {
  return (
    x >= box.left - SLACK &&
    x <= box.right + SLACK &&
    y >= box.top - SLACK &&
    y <= box.bottom + SLACK
  );
}

/** Where text cannot be selected it has no caret; this way is slower, so it is the second. */
function markByHighlight(
  { x, y }: PointedPlace,
  shadowRoots: ShadowRoot[],
  painter: MarkPainter,
): Mark | null {
  const registry = CSS.highlights as unknown as HighlightLookup;
  const hits = registry.highlightsFromPoint?.(x, y, { shadowRoots }) ?? [];
  for (const { ranges } of hits) {
    for (const range of ranges) {
      const mark = painter.markOf(range);
      if (mark !== null) return mark;
    }
  }
  return null;
}

function isUnselectable(target: EventTarget | null): boolean {
  return (
    target instanceof Node && isElement(target) && getComputedStyle(target).userSelect === 'none'
  );
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
