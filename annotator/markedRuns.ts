/** The matches on the page: which there are, where, and which of them count. */
import type { IndexedTerm, Match } from '../core/match/types';
import { createDismissals, placeKeyOf } from './dismissals';
import { dataOf, isConnected } from './domAccess';
import { createTermSupport } from './termSupport';
import { locate, type TextPosition, type TextRun } from './textRun';

export interface Mark {
  run: MarkedRun;
  /** Offsets are units of the run. */
  match: Match;
}

/** A run with matches, without its text: that is the page's, and read again when wanted. */
export interface MarkedRun {
  nodes: Text[];
  starts: number[];
  marks: Mark[];
}

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
   * Whether the mark counts: its term is heavy enough to be marked and, if it is ambiguous, something
   * on the page vouches for it.
   */
  isShown(mark: Mark): boolean;
  /**
   * Takes the mark away, also when its text is read anew, as long as the page lives; what is returned brings
   * it back.
   */
  dismiss(mark: Mark): () => void;
  readonly runs: ReadonlySet<MarkedRun>;
}

/**
 * @param terms of the index; those above the weight `weights` are not marked, but still vouch for others
 */
export function createMarkedRuns(
  events: MarkEvents,
  terms: readonly IndexedTerm[],
  weights: number,
): MarkedRuns {
  const runs = new Set<MarkedRun>();
  let runOf = new WeakMap<Node, MarkedRun>();
  const conditional = new Map<number, Set<Mark>>();
  const dismissals = createDismissals();
  const support = createTermSupport(terms, (term, isSupported) => {
    if (!isMarked(term)) return;
    for (const mark of conditional.get(term) ?? []) {
      if (isSupported) events.onShown(mark);
      else events.onHidden(mark);
    }
  });

  function isMarked(term: number): boolean {
    return (terms[term]?.weight ?? Number.POSITIVE_INFINITY) <= weights;
  }

  function isShown(mark: Mark): boolean {
    const { match } = mark;
    if (!isMarked(match.term) || (match.conditional && !support.has(match.term))) return false;
    return !dismissals.has(mark);
  }

  function add(mark: Mark): void {
    const { term, conditional: isConditional } = mark.match;
    if (!isConditional) support.count(term, 1);
    else {
      const waiting = conditional.get(term);
      if (waiting === undefined) conditional.set(term, new Set([mark]));
      else waiting.add(mark);
    }
    if (isShown(mark)) events.onShown(mark);
  }

  function drop(mark: Mark): void {
    const { term, conditional: isConditional } = mark.match;
    if (isShown(mark)) events.onHidden(mark);
    if (isConditional) conditional.get(term)?.delete(mark);
    else support.count(term, -1);
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
      for (const run of runs)
        for (const mark of run.marks) if (isShown(mark)) events.onHidden(mark);
      runs.clear();
      runOf = new WeakMap();
      support.clear();
      conditional.clear();
    },
    runAt: (node) => runOf.get(node) ?? null,
    isShown,
    dismiss(mark) {
      const placed = placesLike(mark);
      const bringBack = dismissals.add(mark);
      for (const each of placed) events.onHidden(each);
      return () => {
        bringBack();
        for (const each of placesLike(mark)) events.onShown(each);
      };
    },
    runs,
  };

  /** What is shown of the mark's own place: the mark itself, or what came of it. */
  function placesLike(mark: Mark): Mark[] {
    const place = placeKeyOf(mark);
    return [...runs]
      .flatMap((run) => run.marks)
      .filter(({ match }) => match.term === mark.match.term)
      .filter((each) => isShown(each) && placeKeyOf(each) === place);
  }

  function reportOrphans(old: ReadonlySet<MarkedRun>, present: ReadonlySet<Text>): void {
    for (const run of old) {
      for (const node of run.nodes) {
        if (!present.has(node) && isConnected(node) && !runOf.has(node)) events.onOrphan(node);
      }
    }
  }
}

/** Where the mark begins and ends in the page. */
export function positionsOf(mark: Mark): { start: TextPosition; end: TextPosition } {
  return locate(mark.run, mark.match.start, mark.match.end);
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

/** The page's text under the mark; may have changed since it was found. */
export function surfaceOf(mark: Mark): string {
  return textOf(mark.run).slice(mark.match.start, mark.match.end);
}

/** Text of the run, units in place; what is not prose in between is a space. */
export function textOf(run: MarkedRun): string {
  let text = '';
  for (const [index, node] of run.nodes.entries()) {
    text = text.padEnd(run.starts[index] ?? 0) + dataOf(node);
  }
  return text;
}
