/** Reads the page, keeps its marks in step with it, and reports them. One index, one set of settings. */

import type { HiddenCount, MarkCount } from '../core/marks';
import type { CompiledIndex } from '../core/match/index/types';
import type { MarkLook, PageSettings } from '../core/settings/settings';
import { createSlices, type Slices } from './dom/slices';
import { countMarks } from './marks/countMarks';
import { createMarkedRuns, type Mark, type MarkedRuns } from './marks/markedRuns';
import { isSameFilter } from './marks/markFilter';
import type { NearnessScript } from './painting/contract';
import { createKeyedMarks } from './painting/keyedMarks';
import { createMarkPainter, type MarkPainter } from './painting/paintMarks';
import { createShadowStyles } from './painting/shadowStyles';
import type { ReserveNeeds, ReserveScript } from './privacy/contract';
import { createWithheldMarks } from './privacy/withheldMarks';
import { followPage } from './reading/followPage';
import { type MatcherFactory, type MatcherServices, openPageMatcher } from './reading/pageMatcher';
import { readInOrder } from './reading/readInOrder';

/** Milliseconds without a change before counts are reported; and at most between changes and report. */
const REPORT_QUIET = 150;

export interface PageAnnotation {
  readonly index: CompiledIndex;
  readonly settings: PageSettings;
  readonly marks: MarkedRuns;
  readonly painter: MarkPainter;
  /**
   * Takes other settings for the same index, without reading the page anew. `false` where they ask
   * for another search: nothing has changed then.
   */
  follow(given: GivenSettings): boolean;
  /** Whether the page is still being read for the first time: there may be more marks. */
  readonly isReading: boolean;
  /** How fast the page is read; see there. */
  readonly pace: Pick<Slices, 'delays' | 'hurry'>;
}

/** What the extension says of settings: what they are, and the style sheet that open shadow roots need. */
export interface GivenSettings {
  settings: PageSettings;
  sheet: string | null;
}

export interface AnnotationEvents {
  onCounts(counts: MarkCount[], hidden: HiddenCount[]): void;
  /** Marks are to look like that; `null` where there are none. */
  onLook(look: MarkLook | null): void;
  /** See `AnnotatorHost`. */
  isGone(): boolean;
  /** The mark is gone from the page, or its text has changed. */
  onMarkGone(mark: Mark): void;
}

/** What annotating needs of the extension. Promises may reject as those of `AnnotatorHost`. */
export interface AnnotationServices extends MatcherServices {
  /** Brings what tells which of many marks are near the viewport into the frame. */
  loadNearness(): Promise<NearnessScript>;
  /** Brings what marks private names into the frame. */
  loadReserve(): Promise<ReserveScript>;
  /** @param index hash of the index that names are positions in */
  grantNames(index: string, ...request: Parameters<ReserveNeeds['grantNames']>): Promise<number[]>;
}

/**
 * Annotates the frame's document until `signal` is aborted, then leaves nothing behind.
 * @param createMatcher for tests: what finds matches instead of the product's own matcher
 */
export function annotatePage(
  { index, settings: first, sheet }: { index: CompiledIndex } & GivenSettings,
  events: AnnotationEvents,
  services: AnnotationServices,
  signal: AbortSignal,
  createMatcher: MatcherFactory | null = null,
): PageAnnotation {
  let settings = first;
  // Chromium's own way reaches into shadow roots.
  const styles = import.meta.env.FIREFOX ? createShadowStyles(signal) : null;
  let isPainting = false;
  const painter = createMarkPainter(
    {
      onPainting(isAny) {
        if (isAny === isPainting) return;
        isPainting = isAny;
        events.onLook(isAny ? settings : null);
      },
      onPaint: (node) => styles?.reach(node),
      isGone: events.isGone,
    },
    services.loadNearness,
    signal,
  );
  const report = createReport(signal, () => {
    const { shown, hidden } = countMarks(index, marks);
    events.onCounts(shown, hidden);
  });
  const showByKey = createKeyedMarks(painter, services.loadNearness, signal);
  const wake = () => slices.wake();
  const { matcher, areComing, isPrivate } = openPageMatcher(
    { ...services, index, settings, onCome: wake },
    createMatcher,
  );
  const withheld = createWithheldMarks(
    services.loadReserve,
    painter.show,
    (...request) => services.grantNames(index.hash, ...request),
    signal,
  );

  const marks = createMarkedRuns(
    {
      onShown(mark) {
        if (isPrivate?.(mark.match.name)) withheld.add(mark);
        else painter.show(mark);
        report();
      },
      onHidden(mark) {
        withheld.delete(mark);
        painter.hide(mark);
        events.onMarkGone(mark);
        report();
      },
      onOrphan(node) {
        following.readAround(node);
      },
    },
    index.terms,
    settings,
  );
  styles?.use(sheet);
  showByKey(settings.style === 'key');

  const following = followPage(
    matcher,
    marks,
    {
      onChange: () => events.isGone() || wake(),
      onRun(run, matches) {
        marks.replace(run, matches);
        // What is found and not shown is reported, too.
        if (matches.length > 0) report();
      },
      isWaiting: areComing,
    },
    signal,
  );

  const reading = readInOrder(
    {
      following,
      clear: marks.clear,
      build: matcher.build,
      isWaiting: areComing,
      onReady: wake,
    },
    signal,
  );
  const slices = createSlices(
    { step: reading.step, isUrgent: () => reading.isFirst, onFrame: painter.paintNow },
    signal,
  );
  following.readTree(document);
  slices.wake();
  return {
    index,
    get settings() {
      return settings;
    },
    marks,
    painter,
    pace: slices,
    get isReading() {
      return reading.isFirst;
    },
    follow({ settings: wanted, sheet: wantedSheet }) {
      if (wanted.fuzzy !== settings.fuzzy) return false;
      // Which names are private depends on them.
      if (isPrivate !== null && wanted.weights !== settings.weights) return false;
      const before = settings;
      settings = wanted;
      styles?.use(wantedSheet);
      if (isPainting) events.onLook(wanted);
      showByKey(wanted.style === 'key');
      if (!isSameFilter(before, wanted)) {
        marks.setFilter(wanted);
        report();
      }
      return true;
    },
  };
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
