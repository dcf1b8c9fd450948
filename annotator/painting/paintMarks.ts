/** Paints marks with the Custom Highlight API: nothing of the page's tree is touched. */
import { dataOf, isConnected, listen } from '../dom/domAccess';
import { inNextFrame } from '../dom/frames';
import { type Mark, positionsOf } from '../marks/markedRuns';
import type { NearnessScript } from './contract';
import { createNearnessOnDemand } from './nearnessOnDemand';

const HIGHLIGHTS = {
  exact: 'pangzhu-exact',
  variant: 'pangzhu-variant',
  active: 'pangzhu-active',
} as const;

/** Milliseconds between two changes of what is painted. */
const APART = 160;
/** What is painted in the very frame in which its text is first seen waits for the one before it that was, and no other. */
const HURRIED_APART = 120;
/** What clears the registry is most often a search on the page; and how soon it has, in milliseconds. */
const STIRS = ['input', 'keyup', 'click'];
const SOON = 60;
/** How often it is looked at in any case. */
const PATROL = 1_000;

export interface MarkPainter {
  show(mark: Mark): void;
  hide(mark: Mark): void;
  /** To be called in a frame, before it is drawn: paints what there is to paint, unless that has been too often lately. */
  paintNow(): void;
  /** Whether marks are painted at all: `false` while they wait for a key to be held. */
  setVisible(isVisible: boolean): void;
  readonly isVisible: boolean;
  /** Paints one mark as the one the reader has gone to; `null` for none. */
  setActive(mark: Mark | null): void;
  readonly painted: ReadonlyMap<Mark, AbstractRange>;
  /** Whether the mark is really painted. If it is not, what the page has cleared is painted again soon. */
  isPainted(mark: Mark): boolean;
}

export interface PaintEvents {
  /** There is something to be painted from now on, or nothing any more. May be told again. */
  onPainting(isAny: boolean): void;
  /** A mark at this node is about to be painted. */
  onPaint(node: Node): void;
  /** Whether another instance may have taken over: nothing is painted then. */
  isGone(): boolean;
}

/** @param loadNearness brings what tells which of many marks are near into the frame */
export function createMarkPainter(
  events: PaintEvents,
  loadNearness: () => Promise<NearnessScript>,
  signal: AbortSignal,
): MarkPainter {
  const registry = CSS.highlights;
  const highlights = {
    exact: new Highlight(),
    variant: new Highlight(),
    active: new Highlight(),
  };
  highlights.active.priority = 1;
  const painted = new Map<Mark, StaticRange>();
  const counts = { exact: 0, variant: 0 };
  let active: StaticRange | null = null;
  let isVisible = true;

  /** Marks to paint (`true`) or to erase, all at once: a page pays for every frame in which some change. */
  const pending = new Map<Mark, boolean>();
  let latestFlush = Number.NEGATIVE_INFINITY;
  let isPlanned = false;
  let latestHurry = Number.NEGATIVE_INFINITY;
  let restoring: ReturnType<typeof setTimeout> | null = null;

  const nearness = createNearnessOnDemand(
    loadNearness,
    { onNear: (mark) => plan(mark, true), onFar: (mark) => plan(mark, false) },
    signal,
  );

  function plan(mark: Mark, isPainted: boolean): void {
    if (painted.has(mark) === isPainted) pending.delete(mark);
    else pending.set(mark, isPainted);
    if (pending.size === 0) return;
    // The style sheet comes while the page is on its way to draw.
    if (isPainted && isVisible) events.onPainting(true);
    if (isPlanned) return;
    isPlanned = true;
    const wait = latestFlush + APART - performance.now();
    // Just before the page draws: our next slice then finds its layout worked out.
    if (wait <= 0) inNextFrame(flush, signal);
    else setTimeout(() => inNextFrame(flush, signal), wait);
  }

  function flush(): void {
    isPlanned = false;
    if (pending.size === 0) return;
    latestFlush = performance.now();
    if (events.isGone()) return;
    for (const [mark, isPainted] of pending) {
      if (isPainted) paint(mark);
      else erase(mark);
    }
    pending.clear();
    for (const kind of ['exact', 'variant'] as const) {
      if (highlights[kind].size === 0) unregister(kind);
    }
    if (painted.size === 0 && active === null) events.onPainting(false);
  }

  function paint(mark: Mark): void {
    if (painted.has(mark)) return;
    const range = rangeOf(mark);
    if (range === null) return;
    painted.set(mark, range);
    events.onPaint(range.startContainer);
    const { kind } = mark.match;
    counts[kind] += 1;
    highlights[kind].add(range);
    if (isVisible) register(kind);
    restoring ??= setTimeout(restore, PATROL);
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
    counts[mark.match.kind] -= 1;
    highlights[mark.match.kind].delete(range);
  }

  /** The registry is the page's, too, and so is all that is in it: what it has cleared comes back. */
  function restore(): void {
    if (restoring !== null) clearTimeout(restoring);
    restoring = null;
    if (signal.aborted || painted.size === 0 || events.isGone()) return;
    for (const kind of ['exact', 'variant'] as const) {
      if (highlights[kind].size !== counts[kind]) {
        highlights[kind].clear();
        for (const [mark, range] of painted) {
          if (mark.match.kind === kind) highlights[kind].add(range);
        }
      }
      if (isVisible && counts[kind] > 0) register(kind);
    }
    if (active !== null) showActive(active);
    restoring = setTimeout(restore, PATROL);
  }

  function restoreSoon(): void {
    if (painted.size === 0) return;
    if (restoring !== null) clearTimeout(restoring);
    restoring = setTimeout(restore, SOON);
  }

  function showActive(range: StaticRange): void {
    if (registry.get(HIGHLIGHTS.active) !== highlights.active) {
      registry.set(HIGHLIGHTS.active, highlights.active);
    }
    highlights.active.add(range);
  }

  for (const type of STIRS) {
    listen(window, type, restoreSoon, { capture: true, passive: true, signal });
  }
  signal.addEventListener(
    'abort',
    () => {
      if (restoring !== null) clearTimeout(restoring);
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
    paintNow() {
      if (pending.size === 0 || performance.now() - latestHurry < HURRIED_APART) return;
      flush();
      latestHurry = latestFlush;
    },
    get isVisible() {
      return isVisible;
    },
    setVisible(wanted) {
      isVisible = wanted;
      if (isVisible && painted.size > 0) events.onPainting(true);
      for (const kind of ['exact', 'variant'] as const) {
        if (!isVisible) unregister(kind);
        else if (highlights[kind].size > 0) register(kind);
      }
    },
    setActive(mark) {
      if (active !== null) highlights.active.delete(active);
      active = mark === null ? null : rangeOf(mark);
      if (active === null) {
        unregister('active');
        return;
      }
      events.onPainting(true);
      showActive(active);
    },
    painted,
    isPainted(mark) {
      const range = painted.get(mark);
      if (range === undefined) return false;
      const { kind } = mark.match;
      const isThere =
        registry.get(HIGHLIGHTS[kind]) === highlights[kind] && highlights[kind].has(range);
      if (!isThere) restoreSoon();
      return isThere;
    },
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
