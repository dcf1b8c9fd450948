/** Reads the runs that belong to one container: its inline content, without the blocks in it. */
import { isElement, isText, localNameOf, shadowRootOf } from '../dom/domAccess';
import { treatmentOf } from '../dom/elementTreatment';
import { advance, type Children, renderedChildren, renderedParent } from '../dom/flatTree';
import { createTextBatch } from './textBatch';
import type { TextRun } from './textRun';

const NODES_PER_STEP = 500;

export interface ContainerWalk {
  /**
   * Reads on to the next run; `null` at the end, `more` after a bounded number of nodes without a run.
   * The page may change between calls: where the place reached is gone, `lost` is returned and the
   * walk must be begun anew. Nodes of a returned run may be gone, too.
   */
  next(): TextRun | 'more' | 'lost' | null;
}

export interface WalkEvents {
  /** A block in the container: to be read as a container of its own. */
  onBlock(block: Element): void;
  /** An element was read whose tree continues in an open shadow root. */
  onShadowRoot(root: ShadowRoot): void;
  /** An element that has no shadow root but may yet get one. */
  onPossibleHost(element: Element): void;
  /** `null`: every run counts; else only runs in, at or under which one of these nodes stands. */
  touched: ReadonlySet<Node> | null;
}

export function walkContainer(container: Node, events: WalkEvents): ContainerWalk {
  const batch = createTextBatch();
  const path: Children[] = [];
  let isTouched = events.touched === null;
  let isEntered = false;
  /** Length of `path` inside the outermost touched element being read; 0 outside of any. */
  let touchedDepth = 0;

  function enter(node: Node): void {
    if (isElement(node)) {
      const shadow = shadowRootOf(node);
      if (shadow !== null) events.onShadowRoot(shadow);
    }
    const children = renderedChildren(node);
    if (children.next !== null) path.push(children);
    else if (isElement(node)) events.onPossibleHost(node);
  }

  function endRun(): TextRun | null {
    const counts = isTouched;
    isTouched = events.touched === null || touchedDepth > 0;
    batch.endRun();
    const run = counts && batch.length > 0 ? batch.run(0) : null;
    batch.clear();
    return run;
  }

  function isLost(): boolean {
    return path.some(({ parent, next }) => next !== null && renderedParent(next) !== parent);
  }

  return {
    next() {
      if (!isEntered) {
        isEntered = true;
        enter(container);
      } else if (isLost()) return 'lost';

      for (let nodes = 0; nodes < NODES_PER_STEP; nodes += 1) {
        const children = path.at(-1);
        if (children === undefined) return endRun();
        const node = children.next;
        if (node === null) {
          path.pop();
          if (path.length < touchedDepth) touchedDepth = 0;
          continue;
        }
        advance(children);
        const isTouchedNode = events.touched?.has(node) ?? false;
        if (isTouchedNode) isTouched = true;

        if (isText(node)) {
          if (batch.addText(node)) {
            const run = endRun();
            if (run !== null) return run;
          }
        } else if (isElement(node)) {
          const treatment = treatmentOf(node);
          if (treatment === 'inline') {
            if (isPossibleHost(node)) events.onPossibleHost(node);
            const depth = path.length;
            enter(node);
            if (isTouchedNode && touchedDepth === 0 && path.length > depth) {
              touchedDepth = path.length;
            }
          } else if (treatment === 'object') batch.addObject();
          else if (treatment !== 'gone') {
            // A block edge touched on one side concerns the run on either side.
            const run = endRun();
            if (treatment === 'block') events.onBlock(node);
            if (run !== null) return run;
          }
        }
      }
      return 'more';
    },
  };
}

/** Custom elements get their shadow roots when they are defined, which may be long after. */
function isPossibleHost(element: Element): boolean {
  return localNameOf(element).includes('-') && shadowRootOf(element) === null;
}
