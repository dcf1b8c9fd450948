/** The matches on the page: which there are, where, and which of them count. */
import type { IndexedTerm, Match } from '../../core/match/index/types';
import { isConnected } from '../dom/domAccess';
import type { TextRun } from '../reading/textRun';
import type { Dismissals } from './dismissals';
import { type Mark, type MarkedRun, positionsOf } from './mark';
import { createTermFilter, type MarkFilter } from './markFilter';
import { createOccurrences } from './occurrences';
import { createTermSupport } from './termSupport';

export { type Mark, type MarkedRun, positionsOf, surfaceOf } from './mark';

export interface MarkEvents {
  /** The mark counts from now on. */
  onShown(mark: Mark): void;
  /** It no longer does. Where an equal one has taken its place, that one was shown before this call. */
  onHidden(mark: Mark): void;
  /** The text was part of a run that is no more, and is of no run now: read it again. */
  onOrphan(node: Text): void;
}

export interface MarkedRuns {
  /** Takes in what was found in `run`, in place of all that was found in its nodes before. */
  replace(run: TextRun, matches: Match[]): void;
  remove(run: MarkedRun): void;
  clear(): void;
  runAt(node: Node): MarkedRun | null;
  /**
   * Whether the mark counts: the filter lets its term and this place of it pass, the reader has not
   * dismissed it and, if its name is ambiguous, something on the page vouches for it.
   */
  isShown(mark: Mark): boolean;
  /** Whether the mark would count if the filter let everything pass. */
  isHidden(mark: Mark): boolean;
  /** Puts another filter in force, without the page being read anew. */
  setFilter(filter: MarkFilter): void;
  /**
   * “Not this one”: the mark is gone for as long as the page lives, and vouches for nothing.
   * @param to keeps what was dismissed: the same each time
   */
  dismiss(mark: Mark, to: Dismissals): void;
  /** Takes `dismiss` back. */
  restore(mark: Mark): void;
  /** To be called after changes: chooses again among the places of a term where that is due. */
  settle(): void;
  /** The page's structure has changed. */
  forgetHeadings(): void;
  readonly runs: ReadonlySet<MarkedRun>;
}

/** @param terms of the index; those that `filter` holds back are not marked, but still vouch for others */
export function createMarkedRuns(
  events: MarkEvents,
  terms: readonly IndexedTerm[],
  filter: MarkFilter,
): MarkedRuns {
  const runs = new Set<MarkedRun>();
  let runOf = new WeakMap<Node, MarkedRun>();
  const conditional = new Map<number, Set<Mark>>();
  /** `null` as long as nothing is dismissed. */
  let dismissals: Dismissals | null = null;
  /** Kept beside them, so that asking is cheap. */
  const dismissed = new WeakSet<Mark>();
  let isMarked = createTermFilter(terms, filter);
  let occurrences = createOccurrences(filter.occurrences, occurrenceEvents());
  const support = createTermSupport(terms, (term, isSupported) => {
    if (!isMarked(term)) return;
    for (const mark of conditional.get(term) ?? []) {
      if (isSupported) occurrences.add(mark);
      else occurrences.delete(mark);
    }
  });

  function occurrenceEvents() {
    return { onChosen: events.onShown, onPassedOver: events.onHidden };
  }

  function isValid(mark: Mark): boolean {
    const { term, conditional: isConditional } = mark.match;
    return !dismissed.has(mark) && (!isConditional || support.has(term));
  }

  function isShown(mark: Mark): boolean {
    return isMarked(mark.match.term) && isValid(mark) && occurrences.isChosen(mark);
  }

  function add(mark: Mark): void {
    const { term, conditional: isConditional } = mark.match;
    if (dismissals?.has(mark)) {
      dismissed.add(mark);
      return;
    }
    if (!isConditional) support.count(term, 1);
    else {
      const waiting = conditional.get(term);
      if (waiting === undefined) conditional.set(term, new Set([mark]));
      else waiting.add(mark);
    }
    if (isMarked(term) && isValid(mark)) occurrences.add(mark);
  }

  function drop(mark: Mark): void {
    if (dismissed.has(mark)) return;
    const { term, conditional: isConditional } = mark.match;
    if (isMarked(term) && isValid(mark)) occurrences.delete(mark);
    if (isConditional) conditional.get(term)?.delete(mark);
    else support.count(term, -1);
  }

  function marksWhere(is: (mark: Mark) => boolean): Set<Mark> {
    const found = new Set<Mark>();
    for (const run of runs) for (const mark of run.marks) if (is(mark)) found.add(mark);
    return found;
  }

  function forget(run: MarkedRun): void {
    runs.delete(run);
    for (const node of run.nodes) if (runOf.get(node) === run) runOf.delete(node);
  }

  return {
    replace(run, matches) {
      const old = new Set<MarkedRun>();
      for (const node of run.nodes) {
        const before = runOf.get(node);
        if (before !== undefined) old.add(before);
      }
      if (old.size === 0 && matches.length === 0) return;

      const marked: MarkedRun = { nodes: run.nodes, starts: run.starts, marks: [] };
      marked.marks = matches.map((match) => ({ run: marked, match }));
      // The new ones go in before the old go out, so that support never drops in between.
      for (const node of marked.nodes) runOf.set(node, marked);
      for (const mark of marked.marks) add(mark);
      for (const before of old) {
        for (const mark of before.marks) drop(mark);
        forget(before);
      }
      if (marked.marks.length > 0) runs.add(marked);
      else forget(marked);
      reportOrphans(old, new Set(marked.nodes));
    },
    remove(run) {
      forget(run);
      for (const mark of run.marks) drop(mark);
    },
    clear() {
      const shown = marksWhere(isShown);
      runs.clear();
      runOf = new WeakMap();
      support.clear();
      conditional.clear();
      occurrences = createOccurrences(filter.occurrences, occurrenceEvents());
      for (const mark of shown) events.onHidden(mark);
    },
    runAt: (node) => runOf.get(node) ?? null,
    isShown,
    isHidden: (mark) => isValid(mark) && !isShown(mark),
    setFilter(wanted) {
      const before = marksWhere(isShown);
      filter = wanted;
      isMarked = createTermFilter(terms, filter);
      // Chosen in silence first: a mark that stays is not to go and come.
      let isSilent = true;
      occurrences = createOccurrences(filter.occurrences, {
        onChosen: (mark) => isSilent || events.onShown(mark),
        onPassedOver: (mark) => isSilent || events.onHidden(mark),
      });
      for (const mark of marksWhere((each) => isMarked(each.match.term) && isValid(each))) {
        occurrences.add(mark);
      }
      isSilent = false;
      const after = marksWhere(isShown);
      for (const mark of after.difference(before)) events.onShown(mark);
      for (const mark of before.difference(after)) events.onHidden(mark);
    },
    dismiss(mark, to) {
      dismissals = to;
      if (dismissed.has(mark)) return;
      drop(mark);
      dismissed.add(mark);
      dismissals.add(mark);
      occurrences.settle();
    },
    restore(mark) {
      dismissals?.delete(mark);
      for (const each of marksWhere((other) => dismissed.has(other))) {
        if (dismissals?.has(each)) continue;
        dismissed.delete(each);
        add(each);
      }
    },
    settle: () => occurrences.settle(),
    forgetHeadings: () => occurrences.forgetHeadings(),
    runs,
  };

  function reportOrphans(old: ReadonlySet<MarkedRun>, present: ReadonlySet<Text>): void {
    for (const run of old) {
      for (const node of run.nodes) {
        if (!present.has(node) && isConnected(node) && !runOf.has(node)) events.onOrphan(node);
      }
    }
  }
}

/** The mark of `marks` that stands where `mark` stands: itself, or what came of it when its run was read again. */
export function successorOf(mark: Mark, marks: MarkedRuns): Mark | null {
  const { node, offset } = positionsOf(mark).start;
  const run = marks.runAt(node);
  const found = run?.marks.find((each) => {
    const { start } = positionsOf(each);
    return start.node === node && start.offset === offset;
  });
  return found !== undefined && marks.isShown(found) ? found : null;
}
