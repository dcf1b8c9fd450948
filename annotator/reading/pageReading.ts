/** Which containers are to be read, in which order, one bounded step at a time. */
import type { Match, Matcher } from '../../core/match/index/types';
import { isBefore, isConnected } from '../dom/domAccess';
import { containerOf, isUnread } from '../dom/elementTreatment';
import { renderedParent } from '../dom/flatTree';
import { findMatches, type MatchSearch, STEP } from './findMatches';
import { createTextBatch } from './textBatch';
import type { TextRun } from './textRun';
import { type ContainerWalk, walkContainer } from './walkContainer';
import { type TreeWalk, walkTree } from './walkTree';

export interface ReadingEvents {
  /** All matches in a run. None is reported only of a run in which there were some, or may have been. */
  onRun(run: TextRun, matches: Match[]): void;
  onShadowRoot(root: ShadowRoot): void;
  onPossibleHost(element: Element): void;
  /** Whether the node is part of a run in which there were matches. */
  isMarked(node: Text): boolean;
  /** Whether the latest scan may lack matches, and is to be made again. */
  isWaiting?(): boolean;
}

export interface PageReading {
  /** Reads everything under `root`. */
  readTree(root: Node): void;
  /** Reads the runs around `node` in which or at whose edge one of `touched` stands. */
  readAround(node: Node, touched: Iterable<Node>): void;
  /** Reads these containers before all others, if they have not been since they were asked for. */
  prefer(containers: Iterable<Node>): void;
  /** Reads on by one bounded step; `false` when there was nothing to read. */
  step(): boolean;
  /** Containers known to be waiting; trees count as one, the one being read for what it has taken so far. */
  readonly waiting: number;
}

const NOTHING: ReadonlySet<Node> = new Set();

interface Tree {
  root: Node;
  /** Containers read at this time or later need not be read again. */
  since: number;
  /** `container`: to be read by `walkContainer`. `block`: found in such a one. */
  case: 'tree' | 'container' | 'block';
}

type Reading =
  | { case: 'tree'; tree: Tree; walk: TreeWalk; steps: number }
  | {
      case: 'container';
      walk: ContainerWalk;
      /** Runs of an inline element are part of its container's, and read there. */
      isOwnRun: boolean;
      /** What this one was put before. */
      after: Reading | null;
      end(): void;
      restart(): void;
    }
  | {
      case: 'matching';
      /** Last first; they may have changed since they were read. */
      runs: TextRun[];
      /** In the run that was taken out last. */
      search: MatchSearch | null;
      after: Reading | null;
    };

/** Units of text matched in one step. */
const ENOUGH = 4_000;

export function createPageReading(matcher: Matcher, events: ReadingEvents): PageReading {
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
  let isTreesTurn = false;
  let reading: Reading | null = null;
  const batch = createTextBatch();
  /** Runs with matches that were reported: of the tree being read, and by anything else before or meanwhile. */
  let marked = 0;
  let markedElsewhere = 0;

  function begin(container: Node, touched: ReadonlySet<Node> | null, tree: Tree | null): void {
    clock += 1;
    latestContainer = clock;
    const wasRead = tree !== null && (readAt.get(container) ?? -1) >= tree.since;
    if (touched === null) readAt.set(container, clock);
    const blocks: Tree[] = [];
    const walk = walkContainer(container, {
      touched: wasRead ? NOTHING : touched,
      onShadowRoot: events.onShadowRoot,
      onPossibleHost: events.onPossibleHost,
      // Around a touched node only new blocks need reading, and those are asked for as trees.
      onBlock: (block) => {
        if (tree !== null) blocks.push({ root: block, since: tree.since, case: 'block' });
      },
    });
    reading = {
      case: 'container',
      walk,
      isOwnRun: containerOf(container) === container,
      after: reading,
      end: () => {
        for (let block = blocks.pop(); block !== undefined; block = blocks.pop()) trees.push(block);
      },
      restart: () => {
        if (touched === null) readTree(container);
        else readAround(container, touched);
      },
    };
  }

  function beginTree(tree: Tree): void {
    const { root, since } = tree;
    if (!isConnected(root) || isUnread(root)) return;
    if (tree.case === 'container') {
      begin(root, null, tree);
      return;
    }
    if (isRead(tree)) return;
    clock += 1;
    treeReadAt.set(root, clock);
    markedElsewhere += marked;
    marked = 0;
    const walk = walkTree(root, containerOf(root) === root, batch, {
      onUnusual: (container) => trees.push({ root: container, since, case: 'container' }),
      onPossibleHost: events.onPossibleHost,
      isLeftOut: (container) => latestContainer >= since && (readAt.get(container) ?? -1) >= since,
    });
    reading = { case: 'tree', tree, walk, steps: 0 };
  }

  /** Whether the tree, or one around it, was begun since it was asked for. */
  function isRead({ root, since, case: kind }: Tree): boolean {
    const isReadFrom = (node: Node) => (treeReadAt.get(node) ?? -1) >= since;
    // What is around a block was begun, but left the block out.
    if (kind === 'block') return isReadFrom(root);
    for (let at: Node | null = root; at !== null; at = renderedParent(at)) {
      if (isReadFrom(at)) return true;
    }
    return false;
  }

  /** Takes what has been read out of the batch: the runs in which something may be found, last first. */
  function takeBatch(): TextRun[] {
    const runs: TextRun[] = [];
    const { texts } = batch;
    if (texts.length === 0) return runs;
    const found = matcher.siftBlocks(texts);
    let next = found.length - 1;
    // Where nothing is marked but by this reading, which meets no text twice, nothing else can be.
    const isFirst = markedElsewhere === 0;
    for (let position = texts.length - 1; position >= 0; position -= 1) {
      const isFound = position === found[next];
      if (isFound) next -= 1;
      else if (isFirst || !batch.nodesOf(position).some(events.isMarked)) continue;
      const run = batch.run(position);
      if (run !== null) runs.push(run);
    }
    batch.clear();
    return runs;
  }

  /** Whether a container is still to be read with its tree. */
  function isDue(node: Node): boolean {
    if ((readAt.get(node) ?? -1) >= latestTree) return false;
    if (reading?.case !== 'tree') return trees.length > 0;
    const { position } = reading.walk;
    return trees.length > 0 || position === null || !isBefore(node, position);
  }

  function beginPreferred(): boolean {
    for (let node = preferred.pop(); node !== undefined; node = preferred.pop()) {
      const touched = around.get(node) ?? null;
      const isTreesToo = isDue(node);
      if ((touched !== null || isTreesToo) && beginContainer(node, isTreesToo ? null : touched)) {
        return true;
      }
    }
    return false;
  }

  function beginAround(): boolean {
    for (const [container, touched] of around) {
      if (beginContainer(container, touched)) return true;
    }
    return false;
  }

  /** Begins with what comes before the tree being read, if there is any. */
  function interrupt(): boolean {
    if (preferred.length > 0 && beginPreferred()) return true;
    // Turn by turn: a page that never stops changing must not keep the rest of it from being read.
    isTreesTurn = !isTreesTurn;
    return !isTreesTurn && around.size > 0 && beginAround();
  }

  function beginNext(): boolean {
    if (interrupt()) return true;
    const tree = trees.pop();
    if (tree !== undefined) {
      beginTree(tree);
      return true;
    }
    return beginAround();
  }

  function beginContainer(container: Node, touched: ReadonlySet<Node> | null): boolean {
    around.delete(container);
    if (!isConnected(container) || isUnread(container)) return false;
    begin(container, touched, null);
    return true;
  }

  function readTree(root: Node): void {
    clock += 1;
    latestTree = clock;
    trees.push({ root, since: clock, case: 'tree' });
  }

  function readAround(node: Node, touched: Iterable<Node>): void {
    const container = containerOf(node);
    if (container === null) return;
    const nodes = around.get(container) ?? new Set();
    for (const each of touched) nodes.add(each);
    around.set(container, nodes);
  }

  function stepTree(current: Extract<Reading, { case: 'tree' }>): void {
    current.steps += 1;
    const reached = current.walk.next();
    if (reached === 'lost') batch.dropRun();
    const runs = takeBatch();
    if (reached !== 'more') reading = null;
    if (reached === 'lost') readTree(current.tree.root);
    if (runs.length > 0) {
      reading = { case: 'matching', runs, search: null, after: reading };
      stepMatching(reading);
    }
  }

  function stepMatching(current: Extract<Reading, { case: 'matching' }>): void {
    for (let units = 0; units < ENOUGH; ) {
      const run = current.search?.run ?? current.runs.pop();
      if (run === undefined) {
        reading = current.after;
        return;
      }
      current.search ??= findMatches(run, matcher, events.isWaiting);
      units += Math.min(run.text.length, STEP);
      const matches = current.search.step();
      if (matches === null) return;
      current.search = null;
      if (!isStill(run)) continue;
      if (current.after?.case === 'tree') marked += matches.length;
      else markedElsewhere += matches.length;
      events.onRun(run, matches);
    }
  }

  function stepReading(current: Reading): void {
    if (current.case === 'tree') {
      if (!interrupt()) stepTree(current);
      return;
    }
    if (current.case === 'matching') {
      stepMatching(current);
      return;
    }
    const run = current.walk.next();
    if (run === 'more') return;
    if (run === null || run === 'lost') {
      reading = current.after;
      if (run === null) current.end();
      else current.restart();
    } else if (current.isOwnRun) {
      reading = { case: 'matching', runs: [run], search: null, after: current };
    }
  }

  return {
    readTree,
    readAround,
    prefer(containers) {
      preferred.length = 0;
      preferred.push(...containers);
    },
    step() {
      if (reading === null) return beginNext();
      stepReading(reading);
      return true;
    },
    get waiting() {
      const current = reading?.case === 'tree' ? reading.steps : 0;
      return trees.length + around.size + current + (reading === null ? 0 : 1);
    },
  };
}

/** Whether the run's nodes are as they were read, as far as length tells; if not, a change is on record. */
function isStill(run: TextRun): boolean {
  const last = run.nodes.length - 1;
  return run.nodes.every((node, position) => {
    const end = (run.starts[position] ?? 0) + node.length;
    const next = position === last ? run.text.length : (run.starts[position + 1] ?? 0);
    // Between two nodes of a run there is at most the one character of an object.
    return isConnected(node) && (end === next || end === next - 1);
  });
}
