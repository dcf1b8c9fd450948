/** Which containers are to be read, in which order, one bounded step at a time. */
import type { Matcher } from '../../core/match/index/types';
import { isConnected } from '../dom/domAccess';
import { containerOf, isUnread } from '../dom/elementTreatment';
import { createRunMatching, type MatchingEvents, type MatchingRuns } from './matchRuns';
import { createReadingQueue, type Tree } from './readingQueue';
import { createTextBatch } from './textBatch';
import { type ContainerWalk, walkContainer } from './walkContainer';
import { type TreeWalk, walkTree } from './walkTree';

interface ReadingEvents extends MatchingEvents {
  onShadowRoot(root: ShadowRoot): void;
  onPossibleHost(element: Element): void;
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
  | ({ case: 'matching'; after: Reading | null } & MatchingRuns);

export function createPageReading(matcher: Matcher, events: ReadingEvents): PageReading {
  const queue = createReadingQueue();
  const batch = createTextBatch();
  const matching = createRunMatching(matcher, events);
  let isTreesTurn = false;
  let reading: Reading | null = null;

  function begin(container: Node, touched: ReadonlySet<Node> | null, tree: Tree | null): void {
    const wasRead = tree !== null && queue.isContainerRead(container, tree.since);
    queue.beginContainer(container, touched === null);
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
        for (const block of blocks.reverse()) queue.addPart(block);
      },
      restart: () => {
        if (touched === null) queue.addTree(container);
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
    if (!queue.beginTree(tree)) return;
    matching.beginTree();
    const walk = walkTree(root, containerOf(root) === root, batch, {
      onUnusual: (container) => queue.addPart({ root: container, since, case: 'container' }),
      onPossibleHost: events.onPossibleHost,
      isLeftOut: (container) => queue.isContainerRead(container, since),
    });
    reading = { case: 'tree', tree, walk, steps: 0 };
  }

  function beginPreferred(): boolean {
    for (let node = queue.nextPreferred(); node !== null; node = queue.nextPreferred()) {
      const touched = queue.around.get(node) ?? null;
      const reached = reading?.case === 'tree' ? reading.walk.position : undefined;
      const isTreesToo = queue.isDue(node, reached);
      if ((touched !== null || isTreesToo) && beginContainer(node, isTreesToo ? null : touched)) {
        return true;
      }
    }
    return false;
  }

  function beginAround(): boolean {
    for (const [container, touched] of queue.around) {
      if (beginContainer(container, touched)) return true;
    }
    return false;
  }

  /** Begins with what comes before the tree being read, if there is any. */
  function interrupt(): boolean {
    if (beginPreferred()) return true;
    // Turn by turn: a page that never stops changing must not keep the rest of it from being read.
    isTreesTurn = !isTreesTurn;
    return !isTreesTurn && queue.around.size > 0 && beginAround();
  }

  function beginNext(): boolean {
    if (interrupt()) return true;
    const tree = queue.nextTree();
    if (tree !== null) {
      beginTree(tree);
      return true;
    }
    return beginAround();
  }

  function beginContainer(container: Node, touched: ReadonlySet<Node> | null): boolean {
    queue.around.delete(container);
    if (!isConnected(container) || isUnread(container)) return false;
    begin(container, touched, null);
    return true;
  }

  function readAround(node: Node, touched: Iterable<Node>): void {
    const container = containerOf(node);
    if (container !== null) queue.addAround(container, touched);
  }

  function stepTree(current: Extract<Reading, { case: 'tree' }>): void {
    current.steps += 1;
    const reached = current.walk.next();
    if (reached === 'lost') batch.dropRun();
    const runs = matching.takeBatch(batch);
    if (reached !== 'more') reading = null;
    if (reached === 'lost') queue.addTree(current.tree.root);
    if (runs.length > 0) {
      reading = { case: 'matching', runs, search: null, after: reading };
    }
  }

  function stepMatching(current: Extract<Reading, { case: 'matching' }>): void {
    if (matching.step(current, current.after?.case === 'tree')) reading = current.after;
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
    readTree: queue.addTree,
    readAround,
    prefer: queue.prefer,
    step() {
      if (reading === null) return beginNext();
      stepReading(reading);
      return true;
    },
    get waiting() {
      const current = reading?.case === 'tree' ? reading.steps : 0;
      return queue.length + current + (reading === null ? 0 : 1);
    },
  };
}
