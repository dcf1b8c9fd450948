/**
 * Reads all runs of a tree in one pass, as long as the tree is what it seems: without shadow trees
 * and slots, whose places are elsewhere. A container with such in its inline content is left to
 * `walkContainer`, which knows them, and is slower for it.
 */
import {
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  parentOf,
  shadowRootOf,
} from './domAccess';
import { treatmentOfTag } from './skippedElements';
import { createRunBuilder, isLongEnough, type TextRun } from './textRun';

const NODES_PER_STEP = 500;

export interface TreeEvents {
  /** Returns whether to read on in this step. */
  onRun(run: TextRun): boolean;
  /** Must be read by `walkContainer`, with all blocks in it. */
  onUnusual(container: Node): void;
  /** An element that has no shadow root but may yet get one. */
  onPossibleHost(element: Element): void;
  /** Whether the container's own runs are to be left out; blocks in it are not. */
  isLeftOut(container: Node): boolean;
}

export interface TreeWalk {
  /**
   * Reads on by a bounded number of nodes. The page may change between calls: where the place reached
   * is gone, `lost` is returned and the walk must be begun anew.
   */
  next(): 'more' | 'lost' | 'end';
  /** The node to be read next; `null` at the start and at the end. */
  readonly position: Node | null;
}

/** @param isOwnRun whether what stands in `root` outside of blocks is a run of its own */
export function walkTree(root: Node, isOwnRun: boolean, events: TreeEvents): TreeWalk {
  const builder = createRunBuilder();
  /** The parents of `at`, from the root, and which of them are containers. */
  const parents: Node[] = [];
  const areContainers: boolean[] = [];
  let at: Node | null = null;
  let isBegun = false;
  let isLeftOut = !isOwnRun;
  let isPaused = false;

  function enter(parent: Node, isContainer: boolean): void {
    at = firstChildOf(parent);
    if (at === null) {
      if (isElement(parent)) events.onPossibleHost(parent);
      at = parent === root ? null : nextSiblingOf(parent);
      return;
    }
    parents.push(parent);
    areContainers.push(isContainer);
    if (isContainer && parent !== root) isLeftOut = events.isLeftOut(parent);
  }

  function container(): Node {
    return parents[areContainers.lastIndexOf(true)] ?? root;
  }

  function leave(): void {
    const parent = parents.pop();
    const isContainer = areContainers.pop();
    at = parent === undefined || parent === root ? null : nextSiblingOf(parent);
    if (!isContainer) return;
    endRun();
    const outer = container();
    isLeftOut = outer === root ? !isOwnRun || events.isLeftOut(root) : events.isLeftOut(outer);
  }

  function endRun(): void {
    if (builder.length === 0) return;
    if (isLeftOut) builder.drop();
    else {
      const run = builder.take();
      if (run !== null && !events.onRun(run)) isPaused = true;
    }
  }

  /** Leaves the container of the node at hand to `walkContainer`. */
  function giveUp(): void {
    builder.drop();
    const unusual = container();
    while (parents.length > 0 && parents.at(-1) !== unusual) {
      parents.pop();
      areContainers.pop();
    }
    events.onUnusual(unusual);
    leave();
  }

  function readElement(element: Element): void {
    const tag = localNameOf(element);
    const treatment = treatmentOfTag(element, tag);
    if (treatment === 'gone' || treatment === 'object' || treatment === 'break') {
      if (treatment === 'object') builder.addObject();
      else if (treatment === 'break') endRun();
      at = nextSiblingOf(element);
      return;
    }
    const isBlock = treatment === 'block';
    if (isBlock) endRun();
    if (shadowRootOf(element) !== null || tag === 'slot') {
      if (!isBlock) giveUp();
      else {
        events.onUnusual(element);
        at = nextSiblingOf(element);
      }
      return;
    }
    // Custom elements get their shadow roots when they are defined, which may be long after.
    if (!isBlock && tag.includes('-')) events.onPossibleHost(element);
    enter(element, isBlock);
  }

  function isLost(): boolean {
    let child: Node | null = at;
    for (let level = parents.length - 1; level >= 0; level -= 1) {
      const parent = parents[level] as Node;
      if (child !== null && parentOf(child) !== parent) return true;
      child = parent;
    }
    return false;
  }

  return {
    next() {
      if (!isBegun) {
        isBegun = true;
        if (isElement(root) && (shadowRootOf(root) !== null || localNameOf(root) === 'slot')) {
          events.onUnusual(root);
          return 'end';
        }
        isLeftOut = !isOwnRun || events.isLeftOut(root);
        enter(root, true);
      } else if (isLost()) return 'lost';

      isPaused = false;
      for (let nodes = 0; nodes < NODES_PER_STEP && !isPaused; nodes += 1) {
        if (at === null) {
          if (parents.length === 0) return 'end';
          leave();
        } else if (isText(at)) {
          builder.addText(at);
          at = nextSiblingOf(at);
          if (isLongEnough(builder)) endRun();
        } else if (isElement(at)) readElement(at);
        else at = nextSiblingOf(at);
      }
      return 'more';
    },
    get position() {
      return at;
    },
  };
}
