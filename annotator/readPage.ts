/** Which containers are to be read, in which order, one bounded step at a time. */
import type { Match, Matcher } from '../core/match/types';
import { isConnected } from './domAccess';
import { findMatches, type MatchSearch } from './findMatches';
import { containerOf, isUnread } from './skippedElements';
import type { TextRun } from './textRun';
import { type ContainerWalk, walkContainer } from './walkContainer';

export interface PageReaderEvents {
  /** All matches in a run; often none. */
  onRun(run: TextRun, matches: Match[]): void;
  onShadowRoot(root: ShadowRoot): void;
  onPossibleHost(element: Element): void;
}

export interface PageReader {
  /** Reads everything under `root`. */
  readTree(root: Node): void;
  /** Reads the runs around `node` in which or at whose edge one of `touched` stands. */
  readAround(node: Node, touched: Iterable<Node>): void;
  /** Reads these containers before all others, if they have not been since they were asked for. */
  prefer(containers: Iterable<Node>): void;
  /** Reads on by one bounded step; `false` when there was nothing to read. */
  step(): boolean;
  /** Containers known to be waiting; trees count as one. */
  readonly waiting: number;
}

const NOTHING: ReadonlySet<Node> = new Set();

interface Tree {
  root: Node;
  /** Containers read at this time or later need not be read again. */
  since: number;
}

type Reading =
  | {
      case: 'walking';
      walk: ContainerWalk;
      /** Runs of an inline element are part of its container's, and read there. */
      isOwnRun: boolean;
      end(): void;
      restart(): void;
    }
  | { case: 'matching'; after: Reading; search: MatchSearch };

export function createPageReader(matcher: Matcher, events: PageReaderEvents): PageReader {
  /** Last first, so that a container's blocks come before what follows it. */
  const trees: Tree[] = [];
  const around = new Map<Node, Set<Node>>();
  const preferred: Node[] = [];
  const readAt = new WeakMap<Node, number>();
  let clock = 0;
  let latestTree = 0;
  let isTreesTurn = false;
  let reading: Reading | null = null;

  function begin(container: Node, touched: ReadonlySet<Node> | null, tree: Tree | null): void {
    clock += 1;
    const startedAt = clock;
    const isRead = tree !== null && (readAt.get(container) ?? -1) >= tree.since;
    if (touched === null) readAt.set(container, startedAt);
    const blocks: Tree[] = [];
    const walk = walkContainer(container, {
      touched: isRead ? NOTHING : touched,
      onShadowRoot: events.onShadowRoot,
      onPossibleHost: events.onPossibleHost,
      // Around a touched node only new blocks need reading, and those are asked for as trees.
      onBlock: (block) => {
        if (tree !== null) blocks.push({ root: block, since: tree.since });
      },
    });
    reading = {
      case: 'walking',
      walk,
      isOwnRun: containerOf(container) === container,
      end: () => {
        for (let block = blocks.pop(); block !== undefined; block = blocks.pop()) trees.push(block);
      },
      restart: () => {
        if (touched === null) readTree(container);
        else readAround(container, touched);
      },
    };
  }

  function beginNext(): boolean {
    for (let node = preferred.pop(); node !== undefined; node = preferred.pop()) {
      const touched = around.get(node) ?? null;
      const isDue = trees.length > 0 && (readAt.get(node) ?? -1) < latestTree;
      if ((touched !== null || isDue) && beginContainer(node, isDue ? null : touched)) return true;
    }
    // Turn by turn: a page that never stops changing must not keep the rest of it from being read.
    isTreesTurn = !isTreesTurn;
    if (!isTreesTurn || trees.length === 0) {
      for (const [container, touched] of around) {
        if (beginContainer(container, touched)) return true;
      }
    }
    const tree = trees.pop();
    if (tree === undefined) return false;
    if (isConnected(tree.root) && !isUnread(tree.root)) begin(tree.root, null, tree);
    return true;
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
    trees.push({ root, since: clock });
  }

  function readAround(node: Node, touched: Iterable<Node>): void {
    const container = containerOf(node);
    if (container === null) return;
    const nodes = around.get(container) ?? new Set();
    for (const each of touched) nodes.add(each);
    around.set(container, nodes);
  }

  function stepReading(current: Reading): void {
    if (current.case === 'matching') {
      const matches = current.search.step();
      if (matches === null) return;
      reading = current.after;
      if (isStill(current.search.run)) events.onRun(current.search.run, matches);
      return;
    }
    const run = current.walk.next();
    if (run === 'more') return;
    if (run === null || run === 'lost') {
      reading = null;
      if (run === null) current.end();
      else current.restart();
    } else if (current.isOwnRun) {
      reading = { case: 'matching', after: current, search: findMatches(run, matcher) };
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
      return trees.length + around.size + (reading === null ? 0 : 1);
    },
  };
}

/** Whether the run's nodes are as they were read, as far as length tells; if not, a change is on record. */
function isStill(run: TextRun): boolean {
  const last = run.nodes.length - 1;
  return run.nodes.every((node, index) => {
    const end = (run.starts[index] ?? 0) + node.length;
    const next = index === last ? run.text.length : (run.starts[index + 1] ?? 0);
    // Between two nodes of a run there is at most the one character of an object.
    return isConnected(node) && (end === next || end === next - 1);
  });
}
