import { firstThat } from '../../core/firstThat';
/** A run: the inline text between two block edges, and the way from its offsets back to the page. */
/** Stands in a run for an inline element that is not prose; ends a match. */
export const OBJECT_CHARACTER = '\uFFFC';

export interface TextRun {
  text: string;
  /** In reading order. Text between two of them in `text` is `OBJECT_CHARACTER`. */
  nodes: Text[];
  /** Per node: where its data begins in `text` (UTF-16 units). */
  starts: number[];
}

/** A run of this text; `null` if that is nothing but white space. */
export function runOf(text: string, nodes: Text[], starts: number[]): TextRun | null {
  return /\S/.test(text) ? { text, nodes, starts } : null;
}

/**
 * A run longer than this is cut at the next sentence end, and at `LONGEST_RUN` wherever it is, so that
 * no page can make one step long.
 */
export const CUT_AT_SENTENCE = 8_000;
const LONGEST_RUN = 16_000;
/** After one of these a run may be cut: no name goes over it. */
export const SENTENCE_END = /[。！？!?.;；\n\uFFFC]/;

/**
 * Whether a run is to end here.
 * @param length of the run so far, in UTF-16 units
 * @param last what stands at its end: a character at least
 */
export function endsRun(length: number, last: string): boolean {
  if (length < CUT_AT_SENTENCE) return false;
  return length >= LONGEST_RUN || SENTENCE_END.test(last.charAt(last.length - 1));
}

/** A place in the page: a text node and an offset in its data. */
export interface TextPosition {
  node: Text;
  offset: number;
}

/** Position in `nodes` of the node whose data holds the unit at `offset` of the run. */
export function positionOfNodeAt(starts: readonly number[], offset: number): number {
  return Math.max(firstThat(starts.length, (node) => (starts[node] ?? 0) > offset) - 1, 0);
}

/** Where the stretch from `start` to `end` (exclusive) of a run begins and ends in the page. */
export function locate(
  run: Pick<TextRun, 'nodes' | 'starts'>,
  start: number,
  end: number,
): { start: TextPosition; end: TextPosition } {
  const first = positionOfNodeAt(run.starts, start);
  const last = positionOfNodeAt(run.starts, end - 1);
  const startNode = run.nodes[first];
  const endNode = run.nodes[last];
  if (startNode === undefined || endNode === undefined) {
    throw new RangeError(`No text at ${start}–${end} of a run of ${run.nodes.length} nodes`);
  }
  return {
    start: { node: startNode, offset: start - (run.starts[first] ?? 0) },
    end: { node: endNode, offset: end - (run.starts[last] ?? 0) },
  };
}
