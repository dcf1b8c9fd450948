/**
 * The runs of a stretch of a page, to be matched at once. Of a run there is its text; its nodes are looked
 * up, and it becomes an object of its own, only where there is something in it: on nearly all pages nearly
 * no run has.
 */
import { dataOf, textContentOf, textNodesOf } from '../dom/domAccess';
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
  /** The texts of the runs that have ended. */
  readonly texts: readonly string[];
  /** One of the ended runs; `null` if it has no text but white space. The page must not have changed since. */
  run(position: number): TextRun | null;
  /** The nodes of one of the ended runs. */
  nodesOf(position: number): readonly Text[];
  /** Begins anew behind the ended runs. */
  clear(): void;
}

/** What is longer is read node by node, and cut into several runs. */
const LONGEST_BLOCK = 4_000;

/** Where the text of a run stands: all that is under a plain block, or in these nodes. */
type Source = Element | Pick<TextRun, 'nodes' | 'starts'>;

/** Where the data of nodes that follow each other begins. */
function startsOf(nodes: readonly Text[]): number[] {
  let length = 0;
  return nodes.map((node) => {
    const start = length;
    length += dataOf(node).length;
    return start;
  });
}

const isBlock = (source: Source): source is Element => source instanceof Element;

export function createTextBatch(): TextBatch {
  let texts: string[] = [];
  let sources: Source[] = [];
  let length = 0;

  /** Of the run being read. */
  let text = '';
  let nodes: Text[] = [];
  let starts: number[] = [];
  /** Where its last object ends. To look for one at the end of a text that grows piece by piece copies all of it. */
  let objectEnd = 0;

  function end(of: string, source: Source): void {
    texts.push(of);
    sources.push(source);
    length += of.length;
  }

  function dropRun(): void {
    if (text === '') return;
    text = '';
    nodes = [];
    starts = [];
    objectEnd = 0;
  }

  function nodesOf(position: number): readonly Text[] {
    const source = sources[position];
    if (source === undefined) throw new RangeError(`No run ${position}`);
    return isBlock(source) ? textNodesOf(source) : source.nodes;
  }

  return {
    addText(node) {
      const data = dataOf(node);
      if (data === '') return false;
      // Between most blocks there is a line break and nothing else.
      if (text === '' && data.charCodeAt(0) <= 0x20 && data.trim() === '') return false;
      nodes.push(node);
      starts.push(text.length);
      text += data;
      return text.length >= CUT_AT_SENTENCE && endsRun(text.length, data);
    },
    addObject() {
      // Two in a row end a match no more than one does.
      if (text.length === objectEnd) return;
      text += OBJECT_CHARACTER;
      objectEnd = text.length;
    },
    addBlock(block) {
      const content = textContentOf(block) ?? '';
      if (content.length === 0 || content.length > LONGEST_BLOCK) return false;
      end(content, block);
      return true;
    },
    endRun() {
      if (text === '') return;
      end(text, { nodes, starts });
      dropRun();
    },
    dropRun,
    get length() {
      return length;
    },
    get texts() {
      return texts;
    },
    nodesOf,
    run(position) {
      const source = sources[position] as Source;
      const own = [...nodesOf(position)];
      return runOf(texts[position] as string, own, isBlock(source) ? startsOf(own) : source.starts);
    },
    clear() {
      if (texts.length === 0) return;
      texts = [];
      sources = [];
      length = 0;
    },
  };
}
