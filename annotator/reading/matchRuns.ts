/** Matches of the runs that have been read, one bounded step at a time. */
import type { Match, Matcher } from '../../core/match/index/types';
import { isConnected } from '../dom/domAccess';
import { findMatches, type MatchSearch, STEP } from './findMatches';
import type { TextBatch } from './textBatch';
import type { TextRun } from './textRun';

export interface MatchingEvents {
  /** All matches in a run. None is reported only of a run in which there were some, or may have been. */
  onRun(run: TextRun, matches: Match[]): void;
  /** Whether the node is part of a run in which there were matches. */
  isMarked(node: Text): boolean;
  /** Whether the latest scan may lack matches, and is to be made again. */
  isWaiting?(): boolean;
}

/** Runs being matched. */
export interface MatchingRuns {
  /** Last first; they may have changed since they were read. */
  runs: TextRun[];
  /** In the run that was taken out last. */
  search: MatchSearch | null;
}

interface RunMatching {
  /** A tree is begun: what is marked from now on in its runs is not marked twice by it. */
  beginTree(): void;
  /** Takes what has been read out of a batch: the runs in which something may be found, last first. */
  takeBatch(batch: TextBatch): TextRun[];
  /**
   * @param isOfTree whether the runs are of the tree that was begun last
   * @returns whether all are matched
   */
  step(matching: MatchingRuns, isOfTree: boolean): boolean;
}

/** Units of text matched in one step. */
const ENOUGH = 4_000;
/** And in the first ones, whose code has never run: that takes longer than all the text of a small page. */
const ENOUGH_AT_FIRST = 500;
const FIRST_STEPS = 8;

export function createRunMatching(matcher: Matcher, events: MatchingEvents): RunMatching {
  /** Runs with matches that were reported: of the tree being read, and by anything else before or meanwhile. */
  let marked = 0;
  let markedElsewhere = 0;
  let steps = 0;

  return {
    beginTree() {
      markedElsewhere += marked;
      marked = 0;
    },
    takeBatch(batch) {
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
    },
    step(matching, isOfTree) {
      steps += 1;
      const enough = steps > FIRST_STEPS ? ENOUGH : ENOUGH_AT_FIRST;
      for (let units = 0; units < enough; ) {
        const run = matching.search?.run ?? matching.runs.pop();
        if (run === undefined) return true;
        matching.search ??= findMatches(run, matcher, events.isWaiting);
        units += Math.min(run.text.length, STEP);
        const matches = matching.search.step();
        if (matches === null) return false;
        matching.search = null;
        if (!isStill(run)) continue;
        if (isOfTree) marked += matches.length;
        else markedElsewhere += matches.length;
        events.onRun(run, matches);
      }
      return false;
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
