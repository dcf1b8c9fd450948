/** Paints marks with the Custom Highlight API: nothing of the page's tree is touched. */
import { dataOf, isConnected } from '../dom/domAccess';
import { inNextFrame } from '../dom/frames';
import { type Mark, positionsOf } from '../marks/markedRuns';
import { createNearness } from './nearViewport';

const HIGHLIGHTS = {
  exact: 'pangzhu-exact',
  variant: 'pangzhu-variant',
  active: 'pangzhu-active',
} as const;

/** Milliseconds between two changes of what is painted. */
const APART = 160;

export interface MarkPainter {
  show(mark: Mark): void;
  hide(mark: Mark): void;
  /** Whether marks are painted at all: `false` while they wait for a key to be held. */
  setVisible(isVisible: boolean): void;
  readonly isVisible: boolean;
  /** Paints one mark as the one the reader has gone to; `null` for none. */
  setActive(mark: Mark | null): void;
  /** The mark painted with this range, if it is one of ours. */
  markOf(range: AbstractRange): Mark | null;
}

export function createMarkPainter(signal: AbortSignal): MarkPainter {
  const registry = CSS.highlights;
  const highlights = {
    exact: new Highlight(),
    variant: new Highlight(),
    active: new Highlight(),
  };
  highlights.active.priority = 1;
  const painted = new Map<Mark, StaticRange>();
  const marks = new WeakMap<AbstractRange, Mark>();
  let active: StaticRange | null = null;
  let isVisible = true;

  /** Marks to paint (`true`) or to erase, all at once: a page pays for every frame in which some change. */
  const pending = new Map<Mark, boolean>();
  let latestFlush = Number.NEGATIVE_INFINITY;
  let isPlanned = false;

  const nearness = createNearness(
    { onNear: (mark) => plan(mark, true), onFar: (mark) => plan(mark, false) },
    signal,
  );

  function plan(mark: Mark, isPainted: boolean): void {
    if (painted.has(mark) === isPainted) pending.delete(mark);
    else pending.set(mark, isPainted);
    if (isPlanned || pending.size === 0) return;
    isPlanned = true;
    const wait = latestFlush + APART - performance.now();
    // Just before the page draws: our next slice then finds its layout worked out.
    if (wait <= 0) inNextFrame(flush, signal);
    else setTimeout(() => inNextFrame(flush, signal), wait);
  }

  function flush(): void {
    isPlanned = false;
    latestFlush = performance.now();
    for (const [mark, isPainted] of pending) {
      if (isPainted) paint(mark);
      else erase(mark);
    }
    pending.clear();
  }

  function paint(mark: Mark): void {
    if (painted.has(mark)) return;
    const range = rangeOf(mark);
    if (range === null) return;
    painted.set(mark, range);
    marks.set(range, mark);
    const { kind } = mark.match;
    highlights[kind].add(range);
    if (isVisible) register(kind);
  }

  function register(kind: 'exact' | 'variant'): void {
    // The page may have cleared the registry, which it shares with us.
    if (registry.get(HIGHLIGHTS[kind]) === highlights[kind]) return;
    registry.set(HIGHLIGHTS[kind], highlights[kind]);
  }

  function unregister(kind: 'exact' | 'variant' | 'active'): void {
    // Another instance of ours may have taken over the name.
    if (registry.get(HIGHLIGHTS[kind]) === highlights[kind]) registry.delete(HIGHLIGHTS[kind]);
  }

  function erase(mark: Mark): void {
    const range = painted.get(mark);
    if (range === undefined) return;
    painted.delete(mark);
    highlights[mark.match.kind].delete(range);
  }

  signal.addEventListener(
    'abort',
    () => {
      for (const kind of ['exact', 'variant', 'active'] as const) {
        highlights[kind].clear();
        unregister(kind);
      }
    },
    { once: true },
  );

  return {
    show: nearness.add,
    hide(mark) {
      nearness.delete(mark);
      plan(mark, false);
    },
    get isVisible() {
      return isVisible;
    },
    setVisible(wanted) {
      isVisible = wanted;
      for (const kind of ['exact', 'variant'] as const) {
        if (!isVisible) unregister(kind);
        else if (highlights[kind].size > 0) register(kind);
      }
    },
    setActive(mark) {
      if (active !== null) highlights.active.delete(active);
      active = mark === null ? null : rangeOf(mark);
      if (active === null) return;
      registry.set(HIGHLIGHTS.active, highlights.active);
      highlights.active.add(active);
    },
    markOf: (range) => marks.get(range) ?? null,
  };
}

/** The mark's place as a range that costs the page nothing; `null` where the page has changed under it. */
function rangeOf(mark: Mark): StaticRange | null {
  const { start, end } = positionsOf(mark);
  if (!isConnected(start.node) || !isConnected(end.node)) return null;
  if (start.offset > dataOf(start.node).length || end.offset > dataOf(end.node).length) return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}
