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
import { isPlainBlock, mayBeHost, treatmentOfTag } from './skippedElements';
import type { TextBatch } from './textBatch';

const NODES_PER_STEP = 500;
/** Units of text after which a step ends. */
const ENOUGH = 8_000;

export interface TreeEvents {
  /** Must be read by `walkContainer`, with all blocks in it. */
  onUnusual(container: Node): void;
  /** An element that has no shadow root but may yet get one. */
  onPossibleHost(element: Element): void;
  /** Whether the container's own runs are to be left out; blocks in it are not. */
  isLeftOut(container: Node): boolean;
}

export interface TreeWalk {
  /**
   * Reads on by a bounded number of nodes, and puts the runs that end there into the batch. The page may change between calls: where the place reached
   * is gone, `lost` is returned and the walk must be begun anew.
   */
  next(): 'more' | 'lost' | 'end';
  /** The node to be read next; `null` at the start and at the end. */
  readonly position: Node | null;
}

/**
 * @param isOwnRun whether what stands in `root` outside of blocks is a run of its own
 * @param batch gets the runs; whoever walks on takes out those that have ended, in between
 */
export function walkTree(
  root: Node,
  isOwnRun: boolean,
  batch: TextBatch,
  events: TreeEvents,
): TreeWalk {
  /** The parents of `at`, from the root, and which of them are containers. */
  const parents: Node[] = [];
  const areContainers: boolean[] = [];
  let at: Node | null = null;
  let isBegun = false;
  let isLeftOut = !isOwnRun;

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
    if (isLeftOut) batch.dropRun();
    else batch.endRun();
  }

  /** Leaves the container of the node at hand to `walkContainer`. */
  function giveUp(): void {
    batch.dropRun();
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
      if (treatment === 'object') batch.addObject();
      else if (treatment === 'break') endRun();
      at = nextSiblingOf(element);
      return;
    }
    const isBlock = treatment === 'block';
    if (isBlock) endRun();
    const isPossibleHost = mayBeHost(tag);
    if (tag === 'slot' || (isPossibleHost && shadowRootOf(element) !== null)) {
      if (!isBlock) giveUp();
      else {
        events.onUnusual(element);
        at = nextSiblingOf(element);
      }
      return;
    }
    // Most paragraphs are such: nobody needs their nodes unless something is found in them.
    if (isBlock && isPlainBlock(element) && !events.isLeftOut(element) && batch.addBlock(element)) {
      at = nextSiblingOf(element);
      return;
    }
    // Custom elements get their shadow roots when they are defined, which may be long after.
    if (isPossibleHost && !isBlock && tag.includes('-')) events.onPossibleHost(element);
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

      for (let nodes = 0; nodes < NODES_PER_STEP && batch.length < ENOUGH; nodes += 1) {
        if (at === null) {
          if (parents.length === 0) return 'end';
          leave();
        } else if (isText(at)) {
          batch.addText(at);
          at = nextSiblingOf(at);
          if (batch.isRunLongEnough()) endRun();
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
