import type { Findings, Mention, StoredFindings } from '../library';
import { HEADED_COLUMNS, MENTION_COLUMNS } from './findingColumns';

/** Writes findings document by document: all of a large library's at once would be a million objects. */
export interface FindingsWriter {
  /** Throws where what is marked is not among the mentions. */
  add(found: Findings): void;
  /** Nothing was looked for in that document. */
  leaveOut(document: string): void;
  finish(): StoredFindings;
}

export function createFindingsWriter(): FindingsWriter {
  const terms = createNumbering();
  const documents = createNumbering();
  const mentions = createColumn();
  const marked = createColumn();
  const headed = createColumn();
  const leftOut: string[] = [];
  let rows = 0;
  return {
    add(found) {
      const rowOf = new Map<Mention, number>();
      for (const mention of found.mentions) {
        const { term, document, passage, start, end } = mention;
        rowOf.set(mention, rows++);
        mentions.push(terms.numberOf(term), documents.numberOf(document), passage, start, end);
      }
      for (const mention of found.marked) {
        const row = rowOf.get(mention);
        if (row === undefined) throw new Error('What is marked is not among the mentions.');
        marked.push(row);
      }
      for (const { term, document, passage } of found.headed) {
        headed.push(terms.numberOf(term), documents.numberOf(document), passage);
      }
    },
    leaveOut(document) {
      leftOut.push(document);
    },
    finish: () => ({
      mentions: mentions.finish(),
      marked: marked.finish(),
      headed: headed.finish(),
      terms: terms.ids,
      documents: documents.ids,
      leftOut,
    }),
  };
}

/**
 * What was written of single documents, each in the order in which it was written.
 *
 * @param stored written document by document
 */
export function createFindingsReader(stored: StoredFindings): (document: string) => Findings {
  const { mentions, marked, headed } = stored;
  const numbers = new Map(stored.documents.map((id, number) => [id, number]));
  const mentionRows = stretchesOf(mentions.length / MENTION_COLUMNS, (row) => documentOf(row));
  const markedRows = stretchesOf(marked.length, (at) => documentOf(marked[at] as number));
  const headedRows = stretchesOf(
    headed.length / HEADED_COLUMNS,
    (row) => headed[row * HEADED_COLUMNS + 1] as number,
  );

  function documentOf(row: number): number {
    return mentions[row * MENTION_COLUMNS + 1] as number;
  }

  function mentionAt(row: number, document: string): Mention {
    const [term, , passage, start, end] = mentions.subarray(
      row * MENTION_COLUMNS,
      (row + 1) * MENTION_COLUMNS,
    ) as unknown as [number, number, number, number, number];
    return { term: stored.terms[term] as string, document, passage, start, end };
  }

  return (document) => {
    const number = numbers.get(document);
    const own = rowsIn(mentionRows, number).map((row) => [row, mentionAt(row, document)] as const);
    const byRow = new Map(own);
    return {
      mentions: own.map(([, mention]) => mention),
      marked: rowsIn(markedRows, number).map((at) => byRow.get(marked[at] as number) as Mention),
      headed: rowsIn(headedRows, number).map((row) => ({
        term: stored.terms[headed[row * HEADED_COLUMNS] as number] as string,
        document,
        passage: headed[row * HEADED_COLUMNS + 2] as number,
      })),
    };
  };
}

/** By number of a document, its first row and the one behind its last; those of a document follow each other. */
type Stretches = ReadonlyMap<number, readonly [from: number, to: number]>;

function stretchesOf(size: number, documentOf: (row: number) => number): Stretches {
  const stretches = new Map<number, readonly [number, number]>();
  for (let from = 0; from < size; ) {
    const document = documentOf(from);
    let to = from + 1;
    while (to < size && documentOf(to) === document) to++;
    stretches.set(document, [from, to]);
    from = to;
  }
  return stretches;
}

function rowsIn(stretches: Stretches, document: number | undefined): number[] {
  const [from, to] = (document === undefined ? undefined : stretches.get(document)) ?? [0, 0];
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function createNumbering() {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  return {
    ids,
    numberOf(id: string): number {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, ids.length);
      return ids.push(id) - 1;
    },
  };
}

const FIRST_ROOM = 1_024;

/** Numbers one after the other, in an array that grows. */
function createColumn() {
  let values = new Int32Array(FIRST_ROOM);
  let length = 0;
  return {
    push(...added: number[]): void {
      if (length + added.length > values.length) {
        const before = values;
        values = new Int32Array(before.length * 2);
        values.set(before);
      }
      values.set(added, length);
      length += added.length;
    },
    finish: () => values.slice(0, length),
  };
}
