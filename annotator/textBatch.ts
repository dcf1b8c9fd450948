/**
 * Text of many runs, one after the other in one string, so that a whole stretch of a page is matched
 * at once. A run becomes an object of its own only where there is something in it: on nearly all pages
 * nearly no run has.
 */
import { BARRIER } from '../core/text/fold';
import { dataOf, isElement, textContentOf, textNodesOf } from './domAccess';
import { CUT_AT_SENTENCE, endsRun, OBJECT_CHARACTER, runOf, type TextRun } from './textRun';

export interface TextBatch {
  /** Returns whether the run being read is to end after it, being long enough. */
  addText(node: Text): boolean;
  addObject(): void;
  /**
   * Adds all text under a plain block (`isPlainBlock`) as a run, while none is being read.
   * @returns whether it has; not if there is no text, or too much for one run
   */
  addBlock(block: Element): boolean;
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
  /** One of the ended runs; `null` if it has no text but white space. The page must not have changed since. */
  run(position: number): TextRun | null;
  /** The nodes of one of the ended runs. */
  nodesOf(position: number): Text[];
  /** Begins anew behind the ended runs. */
  clear(): void;
}

/** What is longer is read node by node, and cut into several runs. */
const LONGEST_BLOCK = 4_000;

/** Where the data of nodes that follow each other begins. */
function startsOf(nodes: readonly Text[]): number[] {
  let length = 0;
  return nodes.map((node) => {
    const start = length;
    length += node.length;
    return start;
  });
}

export function createTextBatch(): TextBatch {
  /** Text of nodes, objects and barriers. */
  let parts: string[] = [];
  /** Text nodes; for a run that is a plain block, that block. */
  let nodes: (Text | Element)[] = [];
  /** Per node: where its text begins in the batch. */
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

  function nodesOf(position: number): Text[] {
    const own: Text[] = [];
    for (let at = firstNodeOf(position); at < (nodeEnds[position] as number); at += 1) {
      const node = nodes[at] as Text | Element;
      if (isElement(node)) return textNodesOf(node);
      own.push(node);
    }
    return own;
  }

  function endRun(): void {
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
      if (length === 0) return false;
      nodes.push(node);
      starts.push(size);
      parts.push(data);
      size += length;
      return size - endedSize >= CUT_AT_SENTENCE && endsRun(size - endedSize, data);
    },
    addObject() {
      // Two in a row end a match no more than one does.
      if (size === endedSize || parts[parts.length - 1] === OBJECT_CHARACTER) return;
      parts.push(OBJECT_CHARACTER);
      size += 1;
    },
    addBlock(block) {
      const text = textContentOf(block) ?? '';
      if (text.length === 0 || text.length > LONGEST_BLOCK) return false;
      nodes.push(block);
      starts.push(size);
      parts.push(text);
      size += text.length;
      endRun();
      return true;
    },
    endRun,
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
    nodesOf,
    run(position) {
      const from = position === 0 ? 0 : (ends[position - 1] as number) + 1;
      const runNodes = nodesOf(position);
      const first = firstNodeOf(position);
      const isBlock = runNodes[0] !== nodes[first];
      const runStarts = isBlock
        ? startsOf(runNodes)
        : starts.slice(first, nodeEnds[position]).map((start) => start - from);
      return runOf(this.text.slice(from, ends[position]), runNodes, runStarts);
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
