/**
 * Reads all runs of a tree in one pass, as long as the tree is what it seems: without shadow trees
 * and slots, whose places are elsewhere. A container with such in its inline content is left to
 * `walkContainer`, which knows them, and is slower for it.
 */
import {
  firstChildOf,
  isElement,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  shadowRootOf,
} from '../dom/domAccess';
import { isPlainBlock, traitsOf, treatmentOfTag } from '../dom/elementTreatment';
import type { TextBatch } from './textBatch';

const { ELEMENT_NODE, TEXT_NODE, CDATA_SECTION_NODE } = Node;
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

  function enter(parent: Node, isContainer: boolean): Node | null {
    const first = firstChildOf(parent);
    if (first === null) {
      if (isElement(parent)) events.onPossibleHost(parent);
      return parent === root ? null : nextSiblingOf(parent);
    }
    parents.push(parent);
    areContainers.push(isContainer);
    if (isContainer && parent !== root) isLeftOut = events.isLeftOut(parent);
    return first;
  }

  function container(): Node {
    return parents[areContainers.lastIndexOf(true)] ?? root;
  }

  function leave(): Node | null {
    const parent = parents.pop();
    const isContainer = areContainers.pop();
    const next = parent === undefined || parent === root ? null : nextSiblingOf(parent);
    if (!isContainer) return next;
    endRun();
    const outer = container();
    isLeftOut = outer === root ? !isOwnRun || events.isLeftOut(root) : events.isLeftOut(outer);
    return next;
  }

  function endRun(): void {
    if (isLeftOut) batch.dropRun();
    else batch.endRun();
  }

  /** Leaves the container of the node at hand to `walkContainer`. */
  function giveUp(): Node | null {
    batch.dropRun();
    const unusual = container();
    while (parents.length > 0 && parents.at(-1) !== unusual) {
      parents.pop();
      areContainers.pop();
    }
    events.onUnusual(unusual);
    return leave();
  }

  /** Reads an element, or begins to; returns the node to go on with. */
  function readElement(element: Element): Node | null {
    const tag = localNameOf(element);
    const { treatment: byTag, mayBeHost, isCustom } = traitsOf(tag);
    const treatment = treatmentOfTag(element, tag, byTag);
    if (treatment === 'gone' || treatment === 'object' || treatment === 'break') {
      if (treatment === 'object') batch.addObject();
      else if (treatment === 'break') endRun();
      return nextSiblingOf(element);
    }
    const isBlock = treatment === 'block';
    if (isBlock) endRun();
    if (mayBeHost ? shadowRootOf(element) !== null : tag === 'slot') {
      if (!isBlock) return giveUp();
      events.onUnusual(element);
      return nextSiblingOf(element);
    }
    // Most paragraphs are such: nobody needs their nodes unless something is found in them.
    if (isBlock && isPlainBlock(element) && !events.isLeftOut(element) && batch.addBlock(element)) {
      return nextSiblingOf(element);
    }
    // Custom elements get their shadow roots when they are defined, which may be long after.
    if (isCustom) events.onPossibleHost(element);
    return enter(element, isBlock);
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
        at = enter(root, true);
      } else if (isLost()) return 'lost';

      let node = at;
      for (let nodes = 0; nodes < NODES_PER_STEP && batch.length < ENOUGH; nodes += 1) {
        if (node === null) {
          if (parents.length === 0) {
            at = null;
            return 'end';
          }
          node = leave();
          continue;
        }
        const type = nodeTypeOf(node);
        if (type === TEXT_NODE || type === CDATA_SECTION_NODE) {
          if (batch.addText(node as Text)) endRun();
          node = nextSiblingOf(node);
        } else if (type === ELEMENT_NODE) node = readElement(node as Element);
        else node = nextSiblingOf(node);
      }
      at = node;
      return 'more';
    },
    get position() {
      return at;
    },
  };
}
