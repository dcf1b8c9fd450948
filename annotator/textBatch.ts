/**
 * Text of many runs, one after the other in one string, so that a whole stretch of a page is matched
 * at once. A run becomes an object of its own only where there is something in it: on nearly all pages
 * nearly no run has.
 */
import { BARRIER } from '../core/text/fold';
import { dataOf } from './domAccess';
import { endsRun, OBJECT_CHARACTER, runOf, type TextRun } from './textRun';

export interface TextBatch {
  addText(node: Text): void;
  addObject(): void;
  /** Whether the run being read is to end after its last character. */
  isRunLongEnough(): boolean;
  /** Ends the run being read, if it has text. */
  endRun(): void;
  /** Takes back what there is of the run being read. */
  dropRun(): void;
  /** UTF-16 units of the runs that have ended. */
  readonly length: number;
  /** How many runs have ended. */
  readonly count: number;
  /** The ended runs, a barrier after each, and where each ends. */
  readonly text: string;
  readonly ends: readonly number[];
  /** One of the ended runs; `null` if it has no text but white space. */
  run(position: number): TextRun | null;
  /** Whether `test` holds for a node of one of the ended runs. */
  someNode(position: number, test: (node: Text) => boolean): boolean;
  /** Begins anew behind the ended runs. */
  clear(): void;
}

export function createTextBatch(): TextBatch {
  /** Data of nodes, objects and barriers. */
  let parts: string[] = [];
  let nodes: Text[] = [];
  /** Per node: where its data begins in the batch. */
  let starts: number[] = [];
  let size = 0;
  let ends: number[] = [];
  /** Per ended run: how many nodes and parts there were at its end. */
  let nodeEnds: number[] = [];
  let joined: string | null = null;

  /** What belongs to the ended runs; the rest is of the run being read. */
  let endedParts = 0;
  let endedNodes = 0;
  let endedSize = 0;

  function firstNodeOf(position: number): number {
    return position === 0 ? 0 : (nodeEnds[position - 1] as number);
  }

  function dropRun(): void {
    parts.length = endedParts;
    nodes.length = endedNodes;
    starts.length = endedNodes;
    size = endedSize;
  }

  return {
    addText(node) {
      const data = dataOf(node);
      const { length } = data;
      if (length === 0) return;
      nodes.push(node);
      starts.push(size);
      parts.push(data);
      size += length;
    },
    addObject() {
      // Two in a row end a match no more than one does.
      if (size === endedSize || parts[parts.length - 1] === OBJECT_CHARACTER) return;
      parts.push(OBJECT_CHARACTER);
      size += 1;
    },
    isRunLongEnough: () => endsRun(size - endedSize, parts[parts.length - 1] ?? ''),
    endRun() {
      if (nodes.length === endedNodes) {
        if (size > endedSize) dropRun();
        return;
      }
      ends.push(size);
      nodeEnds.push(nodes.length);
      parts.push(BARRIER);
      size += 1;
      endedParts = parts.length;
      endedNodes = nodes.length;
      endedSize = size;
      joined = null;
    },
    dropRun,
    get length() {
      return endedSize;
    },
    get count() {
      return ends.length;
    },
    get text() {
      joined ??= (endedParts === parts.length ? parts : parts.slice(0, endedParts)).join('');
      return joined;
    },
    get ends() {
      return ends;
    },
    someNode(position, test) {
      for (let node = firstNodeOf(position); node < (nodeEnds[position] as number); node += 1) {
        if (test(nodes[node] as Text)) return true;
      }
      return false;
    },
    run(position) {
      const from = position === 0 ? 0 : (ends[position - 1] as number) + 1;
      const firstNode = firstNodeOf(position);
      const lastNode = nodeEnds[position] as number;
      return runOf(
        this.text.slice(from, ends[position]),
        nodes.slice(firstNode, lastNode),
        starts.slice(firstNode, lastNode).map((start) => start - from),
      );
    },
    clear() {
      if (endedParts === parts.length) {
        parts = [];
        nodes = [];
        starts = [];
      } else {
        parts = parts.slice(endedParts);
        nodes = nodes.slice(endedNodes);
        starts = starts.slice(endedNodes).map((start) => start - endedSize);
      }
      size -= endedSize;
      ends = [];
      nodeEnds = [];
      joined = null;
      endedParts = 0;
      endedNodes = 0;
      endedSize = 0;
    },
  };
}
