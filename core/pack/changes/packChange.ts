import type { Pack, PackDocument, PackTerm } from '../types';

/** How one list of a pack differs from an earlier one: what its entries are called, in the order of the pack. */
export interface ListChange {
  before: number;
  after: number;
  added: string[];
  removed: string[];
  changed: string[];
}

/** What another pack of the same id would change. */
export interface PackChange {
  /** `null` where the title stays. */
  earlierTitle: string | null;
  documents: ListChange;
  terms: ListChange;
  /** Names of terms that are in both, and of those that are in one only. */
  names: { before: number; after: number; added: number; removed: number };
  /** Of the latest document, ISO 8601; `null` where none has a date. */
  latest: { before: string | null; after: string | null };
}

/** What is different in `after`: documents and terms are the same ones where their ids are. */
export function packChange(before: Pack, after: Pack): PackChange {
  const names = { before: namesOf(before), after: namesOf(after) };
  return {
    earlierTitle: before.title === after.title ? null : before.title,
    documents: listChange(before.documents, after.documents, ({ title }) => title),
    terms: listChange(before.terms, after.terms, labelOf),
    names: {
      before: names.before.size,
      after: names.after.size,
      added: countBeyond(names.after, names.before),
      removed: countBeyond(names.before, names.after),
    },
    latest: { before: latestDate(before.documents), after: latestDate(after.documents) },
  };
}

/** Whether nothing that is shown or marked would be different. */
export function isNoChange({ earlierTitle, documents, terms }: PackChange): boolean {
  const differs = ({ added, removed, changed }: ListChange) =>
    added.length + removed.length + changed.length > 0;
  return earlierTitle === null && !differs(documents) && !differs(terms);
}

function listChange<Item extends { id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  called: (item: Item) => string,
): ListChange {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const later = new Map(after.map((item) => [item.id, item]));
  const differs = (item: Item) => JSON.stringify(item) !== JSON.stringify(earlier.get(item.id));
  return {
    before: before.length,
    after: after.length,
    added: after.filter(({ id }) => !earlier.has(id)).map(called),
    removed: before.filter(({ id }) => !later.has(id)).map(called),
    changed: after.filter((item) => earlier.has(item.id) && differs(item)).map(called),
  };
}

function labelOf({ id, names }: PackTerm): string {
  return (names.find(({ role }) => role === 'label') ?? names[0])?.text ?? id;
}

/** Each name with its term and language, as one string. */
function namesOf({ terms }: Pack): Set<string> {
  return new Set(
    terms.flatMap(({ id, names }) =>
      names.map(({ text, language }) => `${id} ${language} ${text}`),
    ),
  );
}

/** How many of `some` are not among `others`. */
function countBeyond(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((each) => !others.has(each)).length;
}

function latestDate(documents: readonly PackDocument[]): string | null {
  const dates = documents.flatMap(({ date }) => date ?? []).sort();
  return dates.at(-1) ?? null;
}
