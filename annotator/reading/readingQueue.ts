/** What of a page waits to be read, in which order, and what has been read since it was asked for. */
import { isBefore } from '../dom/domAccess';
import { renderedParent } from '../dom/flatTree';

/** Something to be read with all that is in it, or a part of that. */
export interface Tree {
  root: Node;
  /** Containers read at this time or later need not be read again. */
  since: number;
  /** `container`: to be read by `walkContainer`. `block`: found in such a one. */
  case: 'tree' | 'container' | 'block';
}

interface ReadingQueue {
  addTree(root: Node): void;
  /** A part of a tree that was asked for before: comes next. */
  addPart(part: Tree): void;
  nextTree(): Tree | null;
  /** What around `touched` is to be read in this container. */
  addAround(container: Node, touched: Iterable<Node>): void;
  /** By container, in the order in which they were asked for. */
  readonly around: Map<Node, Set<Node>>;
  prefer(containers: Iterable<Node>): void;
  nextPreferred(): Node | null;
  /** A container is begun: `isWhole` if all its runs are read. */
  beginContainer(container: Node, isWhole: boolean): void;
  /** Whether all runs of a container were begun at that time or later. */
  isContainerRead(container: Node, since: number): boolean;
  /** Begins a tree; `false` where it, or one around it, was begun since it was asked for. */
  beginTree(tree: Tree): boolean;
  /**
   * Whether a container is still to be read with its tree.
   * @param reached how far the tree is read that is being read, `null` for not at all; absent while none is
   */
  isDue(container: Node, reached?: Node | null): boolean;
  /** Containers that wait; a tree counts as one. */
  readonly length: number;
}

export function createReadingQueue(): ReadingQueue {
  /** Last first, so that a container's blocks come before what follows it. */
  const trees: Tree[] = [];
  const around = new Map<Node, Set<Node>>();
  const preferred: Node[] = [];
  /** When containers were begun one by one, and when trees were. */
  const readAt = new WeakMap<Node, number>();
  const treeReadAt = new WeakMap<Node, number>();
  let clock = 0;
  let latestTree = 0;
  let latestContainer = 0;

  return {
    addTree(root) {
      clock += 1;
      latestTree = clock;
      trees.push({ root, since: clock, case: 'tree' });
    },
    addPart: (part) => void trees.push(part),
    nextTree: () => trees.pop() ?? null,
    addAround(container, touched) {
      const nodes = around.get(container) ?? new Set();
      for (const each of touched) nodes.add(each);
      around.set(container, nodes);
    },
    around,
    prefer(containers) {
      preferred.length = 0;
      for (const container of containers) preferred.push(container);
    },
    nextPreferred: () => preferred.pop() ?? null,
    beginContainer(container, isWhole) {
      clock += 1;
      latestContainer = clock;
      if (isWhole) readAt.set(container, clock);
    },
    isContainerRead: (container, since) =>
      latestContainer >= since && (readAt.get(container) ?? -1) >= since,
    beginTree({ root, since, case: kind }) {
      for (let at: Node | null = root; at !== null; at = renderedParent(at)) {
        if ((treeReadAt.get(at) ?? -1) >= since) return false;
        // What is around a block was begun, but left the block out.
        if (kind === 'block') break;
      }
      clock += 1;
      treeReadAt.set(root, clock);
      return true;
    },
    isDue(container, reached) {
      if ((readAt.get(container) ?? -1) >= latestTree) return false;
      if (trees.length > 0) return true;
      return reached !== undefined && (reached === null || !isBefore(container, reached));
    },
    get length() {
      return trees.length + around.size;
    },
  };
}
