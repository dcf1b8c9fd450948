import { firstThat } from '../../firstThat';
import type { Mention, Place, StoredFindings } from '../library';
import { HEADED_COLUMNS, MENTION_COLUMNS } from './findingColumns';

/** What was found in the documents, without an object for each mention: a large library has a million of them. */
export interface MentionTable {
  /** Ids of documents in which nothing was looked for. */
  leftOut: ReadonlySet<string>;
  /** Every place of the term, in the order of documents. */
  ofTerm(term: string): Mention[];
  /** What is marked in a passage, in order. */
  inPassage(document: string, passage: number): Mention[];
  /** The passages that mention the term, in the order of documents; of one that only headings name, those under them. */
  placesOf(term: string): Place[];
}

/** Rows by a number that each has: those of a number come in the order of the rows. */
interface Grouped {
  /** By number, where its rows begin in `rows`; one more at the end. */
  starts: Uint32Array;
  rows: Uint32Array;
}

/** The table of what a `FindingsWriter` has written. */
export function createMentionTable(stored: StoredFindings): MentionTable {
  const { terms, documents, mentions, marked, headed } = stored;
  const termNumbers = numbersOf(terms);
  const documentNumbers = numbersOf(documents);
  const columnOf = (table: Int32Array, columns: number, column: number) => (row: number) =>
    table[row * columns + column] as number;
  const passageOf = columnOf(mentions, MENTION_COLUMNS, 2);
  const byTerm = lazily(() =>
    grouped(
      mentions.length / MENTION_COLUMNS,
      terms.length,
      columnOf(mentions, MENTION_COLUMNS, 0),
    ),
  );
  const markedIn = lazily(() => {
    const documentOf = columnOf(mentions, MENTION_COLUMNS, 1);
    return grouped(marked.length, documents.length, (at) => documentOf(marked[at] as number));
  });
  const underHeading = lazily(() =>
    grouped(headed.length / HEADED_COLUMNS, terms.length, columnOf(headed, HEADED_COLUMNS, 0)),
  );

  const mentionAt = (row: number): Mention => {
    const at = row * MENTION_COLUMNS;
    return {
      term: terms[mentions[at] as number] as string,
      document: documents[mentions[at + 1] as number] as string,
      passage: mentions[at + 2] as number,
      start: mentions[at + 3] as number,
      end: mentions[at + 4] as number,
    };
  };

  function placesIn(rows: Uint32Array, table: Int32Array, columns: number): Place[] {
    const places: Place[] = [];
    const seen = new Set<string>();
    for (const row of rows) {
      const document = documents[table[row * columns + 1] as number] as string;
      const passage = table[row * columns + 2] as number;
      const key = `${document}#${passage}`;
      if (seen.has(key)) continue;
      seen.add(key);
      places.push({ document, passage });
    }
    return places;
  }

  return {
    leftOut: new Set(stored.leftOut),
    ofTerm: (term) => Array.from(rowsOf(byTerm(), termNumbers.get(term)), mentionAt),
    inPassage(document, passage) {
      const rows = rowsOf(markedIn(), documentNumbers.get(document));
      const found: Mention[] = [];
      const passageAt = (at: number) => passageOf(marked[rows[at] as number] as number);
      // In the order of the document.
      for (let at = firstThat(rows.length, (each) => passageAt(each) >= passage); ; at++) {
        if (at >= rows.length || passageAt(at) !== passage) return found;
        found.push(mentionAt(marked[rows[at] as number] as number));
      }
    },
    placesOf(term) {
      const number = termNumbers.get(term);
      const rows = rowsOf(byTerm(), number);
      if (rows.length > 0) return placesIn(rows, mentions, MENTION_COLUMNS);
      return placesIn(rowsOf(underHeading(), number), headed, HEADED_COLUMNS);
    },
  };
}

const NO_ROWS = new Uint32Array(0);

function rowsOf({ starts, rows }: Grouped, number: number | undefined): Uint32Array {
  return number === undefined ? NO_ROWS : rows.subarray(starts[number], starts[number + 1]);
}

/** @param size how many rows there are @param numbers how many numbers they have */
function grouped(size: number, numbers: number, numberOf: (row: number) => number): Grouped {
  const starts = new Uint32Array(numbers + 1);
  for (let row = 0; row < size; row++) (starts[numberOf(row) + 1] as number)++;
  for (let at = 1; at <= numbers; at++) (starts[at] as number) += starts[at - 1] as number;
  const next = starts.slice();
  const rows = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    const number = numberOf(row);
    rows[next[number] as number] = row;
    (next[number] as number)++;
  }
  return { starts, rows };
}

function numbersOf(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, number) => [id, number]));
}

function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
