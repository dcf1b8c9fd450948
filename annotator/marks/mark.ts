/** One match on the page, and where it stands. */
import type { Match } from '../../core/match/index/types';
import { dataOf } from '../dom/domAccess';
import { locate, type TextPosition } from '../reading/textRun';

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

/** Where the mark begins and ends in the page. */
export function positionsOf(mark: Mark): { start: TextPosition; end: TextPosition } {
  return locate(mark.run, mark.match.start, mark.match.end);
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
