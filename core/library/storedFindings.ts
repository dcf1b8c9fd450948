import type { Findings, Mention, StoredFindings } from './library';

export const MENTION_COLUMNS = 5;
export const HEADED_COLUMNS = 3;

export function writeFindings({ mentions, marked, headed, leftOut }: Findings): StoredFindings {
  const terms = createNumbering();
  const documents = createNumbering();
  const rows = new Map(mentions.map((mention, row) => [mention, row]));
  return {
    mentions: Int32Array.from(
      mentions.flatMap(({ term, document, passage, start, end }) => [
        terms.numberOf(term),
        documents.numberOf(document),
        passage,
        start,
        end,
      ]),
    ),
    marked: Int32Array.from(marked, (mention) => rowOf(rows, mention)),
    headed: Int32Array.from(
      headed.flatMap(({ term, document, passage }) => [
        terms.numberOf(term),
        documents.numberOf(document),
        passage,
      ]),
    ),
    terms: terms.ids,
    documents: documents.ids,
    leftOut,
  };
}

/** What `writeFindings` was given, in the same order. */
export function readFindings(stored: StoredFindings): Findings {
  const term = (number: number) => stored.terms[number] as string;
  const document = (number: number) => stored.documents[number] as string;
  const mentions: Mention[] = [];
  for (let at = 0; at < stored.mentions.length; at += MENTION_COLUMNS) {
    const [named, place, passage, start, end] = stored.mentions.subarray(
      at,
      at + MENTION_COLUMNS,
    ) as unknown as [number, number, number, number, number];
    mentions.push({ term: term(named), document: document(place), passage, start, end });
  }
  const headed: Findings['headed'] = [];
  for (let at = 0; at < stored.headed.length; at += HEADED_COLUMNS) {
    const [named, place, passage] = stored.headed.subarray(at, at + HEADED_COLUMNS) as unknown as [
      number,
      number,
      number,
    ];
    headed.push({ term: term(named), document: document(place), passage });
  }
  const marked = Array.from(stored.marked, (row) => mentions[row] as Mention);
  return { mentions, marked, headed, leftOut: stored.leftOut };
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

function rowOf(rows: ReadonlyMap<Mention, number>, mention: Mention): number {
  const row = rows.get(mention);
  if (row === undefined) throw new Error('What is marked is not among the mentions.');
  return row;
}
