/** Reads the page and keeps what is found in step with it: what changed is read again, what is gone is let go. */
import type { Match, Matcher } from '../../core/match/index/types';
import { isConnected } from '../dom/domAccess';
import { isBlank, isUnread } from '../dom/elementTreatment';
import type { MarkedRun, MarkedRuns } from '../marks/markedRuns';
import { createPageReading } from './pageReading';
import type { TextRun } from './textRun';
import { watchPage } from './watchPage';

/** Runs whose place in the page is checked in one step. */
const CHECKED_PER_STEP = 100;

export interface FollowingEvents {
  /** The page has changed: there is something to do. */
  onChange(): void;
  /** As in `MatchingEvents`. */
  onRun(run: TextRun, matches: Match[]): void;
  isWaiting(): boolean;
}

export interface PageFollowing {
  /** Does a bounded piece of work; `false` where there was none. */
  step(): boolean;
  /** Whether the latest step found that something is still to be read. */
  readonly isReading: boolean;
  /** Containers that wait to be read, as far as they are known. */
  readonly waiting: number;
  readTree(root: Node): void;
  readAround(node: Node): void;
  /** Reads these containers before all others. */
  prefer(containers: Iterable<Node>): void;
}

/** @param marks gets what is found, through `events.onRun`; what is gone is taken out of it here */
export function followPage(
  matcher: Matcher,
  marks: MarkedRuns,
  events: FollowingEvents,
  signal: AbortSignal,
): PageFollowing {
  /** Runs still to be checked for being where they were; `null` when none are lost. */
  let checking: Iterator<MarkedRun> | null = null;
  let isLostAgain = false;
  let isReading = true;

  const reading = createPageReading(matcher, {
    onRun: events.onRun,
    isMarked: (node) => marks.runAt(node) !== null,
    isWaiting: events.isWaiting,
    onShadowRoot: (root) => watch.watchRoot(root),
    onPossibleHost: (element) => watch.watchHost(element),
  });
  const watch = watchPage(
    {
      onChange: events.onChange,
      onTree: reading.readTree,
      onTouched: reading.readAround,
      onLost() {
        if (checking === null) checking = marks.runs.values();
        else isLostAgain = true;
      },
    },
    signal,
  );

  function check(): boolean {
    if (checking === null) return false;
    for (let count = 0; count < CHECKED_PER_STEP; count += 1) {
      const { value: run, done } = checking.next();
      if (done === true) {
        checking = isLostAgain ? marks.runs.values() : null;
        isLostAgain = false;
        return true;
      }
      if (isInPlace(run)) continue;
      marks.remove(run);
      // What is left of it may say something by itself.
      for (const node of run.nodes) if (isConnected(node)) reading.readAround(node, [node]);
    }
    return true;
  }

  return {
    step() {
      // None of the three may keep the others waiting, so each has its turn in every step.
      const hasChanges = watch.step();
      const isChecking = check();
      if (hasChanges) marks.forgetHeadings();
      isReading = reading.step();
      marks.settle();
      return hasChanges || isChecking || isReading;
    },
    get isReading() {
      return isReading;
    },
    get waiting() {
      return reading.waiting;
    },
    readTree: reading.readTree,
    readAround: (node) => reading.readAround(node, [node]),
    prefer: reading.prefer,
  };
}

function isInPlace(run: MarkedRun): boolean {
  const marked = run.nodes[0];
  if (marked === undefined || isUnread(marked)) return false;
  return run.nodes.every(isConnected) && !run.nodes.every(isBlank);
}
