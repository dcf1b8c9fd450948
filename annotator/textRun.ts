/** A run: the inline text between two block edges, and the way from its offsets back to the page. */
import { dataOf } from './domAccess';

/** Stands in a run for an inline element that is not prose; ends a match. */
export const OBJECT_CHARACTER = '\uFFFC';

export interface TextRun {
  /** Put together when first asked for: most runs have no match, and nobody asks. */
  readonly text: string;
  /** The text in pieces: the data of the nodes and `OBJECT_CHARACTER`s. */
  parts: readonly string[];
  length: number;
  /** In reading order. Text between two of them in `text` is `OBJECT_CHARACTER`. */
  nodes: Text[];
  /** Per node: where its data begins in `text` (UTF-16 units). */
  starts: number[];
}

/**
 * A run longer than this is cut at the next sentence end, and at `LONGEST_RUN` wherever it is, so that
 * no page can make one step long.
 */
const CUT_AT_SENTENCE = 8_000;
const LONGEST_RUN = 16_000;
const SENTENCE_END = /[。！？!?.;；\n\uFFFC]/;

/** Whether the run so far is to end after its last character. */
export function isLongEnough(run: RunBuilder): boolean {
  if (run.length < CUT_AT_SENTENCE) return false;
  return run.length >= LONGEST_RUN || SENTENCE_END.test(run.lastCharacter);
}

/** A place in the page: a text node and an offset in its data. */
export interface TextPosition {
  node: Text;
  offset: number;
}

/** Puts a run together piece by piece. */
export interface RunBuilder {
  addText(node: Text): void;
  addObject(): void;
  readonly length: number;
  readonly lastCharacter: string;
  /** The run so far, or `null` if it has no text but white space; starts a new one. */
  take(): TextRun | null;
  /** Starts a new run without the text so far. */
  drop(): void;
}

class Run implements TextRun {
  #text: string | null = null;

  constructor(
    readonly parts: readonly string[],
    readonly length: number,
    readonly nodes: Text[],
    readonly starts: number[],
  ) {}

  get text(): string {
    this.#text ??= this.parts.join('');
    return this.#text;
  }
}

const isBlank = (part: string): boolean => !/\S/.test(part);

export function createRunBuilder(): RunBuilder {
  let parts: string[] = [];
  let nodes: Text[] = [];
  let starts: number[] = [];
  let length = 0;

  const builder: RunBuilder = {
    addText(node) {
      const data = dataOf(node);
      if (data.length === 0) return;
      nodes.push(node);
      starts.push(length);
      parts.push(data);
      length += data.length;
    },
    addObject() {
      // Two in a row end a match no more than one does.
      if (length === 0 || parts.at(-1) === OBJECT_CHARACTER) return;
      parts.push(OBJECT_CHARACTER);
      length += 1;
    },
    get length() {
      return length;
    },
    get lastCharacter() {
      return parts.at(-1)?.at(-1) ?? '';
    },
    take() {
      if (nodes.length === 0 || parts.every(isBlank)) {
        builder.drop();
        return null;
      }
      const run = new Run(parts, length, nodes, starts);
      parts = [];
      nodes = [];
      starts = [];
      length = 0;
      return run;
    },
    drop() {
      parts.length = 0;
      nodes.length = 0;
      starts.length = 0;
      length = 0;
    },
  };
  return builder;
}

/** Position in `nodes` of the node whose data holds the unit at `offset` of the run. */
export function nodeIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the stretch from `start` to `end` (exclusive) of a run begins and ends in the page. */
export function locate(
  run: Pick<TextRun, 'nodes' | 'starts'>,
  start: number,
  end: number,
): { start: TextPosition; end: TextPosition } {
  const first = nodeIndexAt(run.starts, start);
  const last = nodeIndexAt(run.starts, end - 1);
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
