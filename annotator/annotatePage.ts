/** Reads the page, keeps its marks in step with it, and reports them. One index, one set of settings. */
import { createMatcher } from '../core/match/createMatcher';
import type { CompiledIndex, Matcher } from '../core/match/types';
import type { MarkCount } from '../core/messages';
import type { Settings } from '../core/settings';
import { isConnected, isDesignMode, listen } from './domAccess';
import { afterNextFrame } from './frames';
import { createMarkedRuns, type Mark, type MarkedRun, type MarkedRuns } from './markedRuns';
import { createMarkPainter, type MarkPainter } from './paintMarks';
import { createPageReader } from './readPage';
import { createShadowStyles } from './shadowStyles';
import { isUnread } from './skippedElements';
import { createSlices } from './slices';
import { visibleContainers } from './visibleContainers';
import { watchPage } from './watchPage';

/** Milliseconds without a change before counts are reported; and at most between changes and report. */
const REPORT_QUIET = 150;
/** With fewer containers waiting than this, their order does not matter. */
const MANY = 30;
/** Runs whose place in the page is checked in one step. */
const CHECKED_PER_STEP = 100;

export interface PageAnnotation {
  readonly index: CompiledIndex;
  readonly settings: Settings;
  readonly marks: MarkedRuns;
  readonly painter: MarkPainter;
  /** Whether the page is still being read for the first time: there may be more marks. */
  readonly isReading: boolean;
}

export interface AnnotationEvents {
  onCounts(counts: MarkCount[]): void;
  /** The mark is gone from the page, or its text has changed. */
  onMarkGone(mark: Mark): void;
}

export type MatcherFactory = (index: CompiledIndex, settings: Settings) => Matcher;

const createDefaultMatcher: MatcherFactory = (index, { fuzzy }) => createMatcher(index, { fuzzy });

/** Annotates the frame's document until `signal` is aborted, then leaves nothing behind. */
export function annotatePage(
  { index, settings }: { index: CompiledIndex; settings: Settings },
  events: AnnotationEvents,
  signal: AbortSignal,
  createPageMatcher: MatcherFactory = createDefaultMatcher,
): PageAnnotation {
  const painter = createMarkPainter(signal);
  const styles = createShadowStyles(signal);
  const report = createReport(signal, () => events.onCounts(countMarks(index, marks)));

  const marks = createMarkedRuns(
    {
      onShown(mark) {
        painter.show(mark);
        report();
      },
      onHidden(mark) {
        painter.hide(mark);
        events.onMarkGone(mark);
        report();
      },
      onOrphan(node) {
        reader.readAround(node, [node]);
      },
    },
    index.terms,
    settings.weights,
  );

  const reader = createPageReader(createPageMatcher(index, settings), {
    onRun: marks.replace,
    isMarked: (node) => marks.runAt(node) !== null,
    onShadowRoot(root) {
      watch.watchRoot(root);
      styles.adopt(root);
    },
    onPossibleHost: (element) => watch.watchHost(element),
  });

  /** Runs still to be checked for being where they were; `null` when none are lost. */
  let checking: Iterator<MarkedRun> | null = null;
  const watch = watchPage(
    {
      onChange: () => slices.wake(),
      onTree: reader.readTree,
      onTouched: reader.readAround,
      onLost: () => {
        if (checking === null) checking = marks.runs.values();
        else isLostAgain = true;
      },
    },
    signal,
  );
  let isLostAgain = false;

  function check(): boolean {
    if (checking === null) return false;
    for (let count = 0; count < CHECKED_PER_STEP; count += 1) {
      const { value: run, done } = checking.next();
      if (done === true) {
        checking = isLostAgain ? marks.runs.values() : null;
        isLostAgain = false;
        return true;
      }
      if (!isInPlace(run)) marks.remove(run);
    }
    return true;
  }

  // At the top, reading order is nearest first.
  let hasScrolled = window.scrollY > 0;
  let isFirstReading = true;
  let isEditor = false;
  function step(): boolean {
    if (isDesignMode()) {
      isEditor = true;
      marks.clear();
      return false;
    }
    if (isEditor) reader.readTree(document);
    isEditor = false;
    if (hasScrolled && (isFirstReading || reader.waiting > MANY)) {
      hasScrolled = false;
      reader.prefer(visibleContainers());
    }
    // None of the three may keep the others waiting, so each has its turn in every step.
    const hasChanges = watch.step();
    const isChecking = check();
    const isReading = reader.step();
    if (!isReading) isFirstReading = false;
    return hasChanges || isChecking || isReading;
  }
  const slices = createSlices(step, () => isFirstReading, signal);

  listen(
    window,
    'scroll',
    () => {
      hasScrolled = true;
    },
    { capture: true, passive: true, signal },
  );
  reader.readTree(document);
  // A page that has just arrived may never have been laid out: that is its own work, not ours.
  afterNextFrame(slices.wake, signal);
  return {
    index,
    settings,
    marks,
    painter,
    get isReading() {
      return isFirstReading;
    },
  };
}

function isInPlace(run: MarkedRun): boolean {
  const marked = run.nodes[0];
  return marked !== undefined && run.nodes.every(isConnected) && !isUnread(marked);
}

/** Calls `send` once changes have come to rest. */
function createReport(signal: AbortSignal, send: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });
  return () => {
    timer ??= setTimeout(() => {
      timer = null;
      if (!signal.aborted) send();
    }, REPORT_QUIET);
  };
}

/** Marks that count, by term, most frequent first. */
function countMarks(index: CompiledIndex, marks: MarkedRuns): MarkCount[] {
  const counts = new Map<number, MarkCount>();
  for (const run of marks.runs) {
    for (const mark of run.marks) {
      if (!marks.isShown(mark)) continue;
      const { term, kind } = mark.match;
      const id = index.terms[term]?.id;
      if (id === undefined) continue;
      const count = counts.get(term) ?? { term: id, count: 0, variants: 0 };
      count.count += 1;
      if (kind === 'variant') count.variants += 1;
      counts.set(term, count);
    }
  }
  return [...counts.values()].sort((first, second) => second.count - first.count);
}
