/** An index as it is sent to a page: its terms as columns, which is half of what they take one by one. */
import type { TermKind, Weight } from '../../pack/types';
import { bytesAsText, bytesOf } from './bytesAsText';
import { readColumn, writeColumn } from './columns';
import type { CompiledIndex, IndexedTerm } from './types';

interface TermColumns {
  /** One per line. */
  ids: string;
  /** The kinds there are, in the order that `kindOf` counts them. */
  kinds: TermKind[];
  /** Per term, as text (`columns.ts`). */
  kindOf: string;
  weights: string;
  /** Per term how many supporters it has, and their positions; as text. */
  supporters: string;
}

export interface IndexMessage extends Omit<CompiledIndex, 'terms' | 'tables'> {
  terms: TermColumns;
  /** As text (`bytesAsText.ts`); empty for none. */
  tables: string;
}

export function writeIndex(index: CompiledIndex): IndexMessage {
  const { terms, tables } = index;
  const kinds = [...new Set(terms.map(({ kind }) => kind))];
  return {
    ...index,
    terms: {
      ids: terms.map(({ id }) => id).join('\n'),
      kinds,
      kindOf: writeColumn(terms.map(({ kind }) => kinds.indexOf(kind))),
      weights: writeColumn(terms.map(({ weight }) => weight)),
      supporters: writeColumn(
        terms.flatMap(({ supportedBy = [] }) => [supportedBy.length, ...supportedBy]),
      ),
    },
    tables: tables === null ? '' : bytesAsText(tables),
  };
}

/** For a page that asks for what stands in its texts, and gets their terms with the answer. */
export function withoutTerms(index: IndexMessage): IndexMessage {
  return { ...index, terms: { ids: '', kinds: [], kindOf: '', weights: '', supporters: '' } };
}

/** What `writeIndex` was given. */
export function readIndex(index: IndexMessage): CompiledIndex {
  const { tables } = index;
  return {
    ...index,
    terms: readIndexedTerms(index),
    tables: tables === '' ? null : bytesOf(tables),
  };
}

/** Ids of its terms. */
export function termIdsIn({ terms: { ids } }: Pick<IndexMessage, 'terms'>): string[] {
  // Without a term there is no id, not an empty one.
  return ids === '' ? [] : ids.split('\n');
}

/** The terms of it alone, which are little beside the names. */
export function readIndexedTerms({ terms }: Pick<IndexMessage, 'terms'>): IndexedTerm[] {
  const { kinds, kindOf, weights, supporters } = terms;
  const kindNumbers = readColumn(kindOf);
  const weightOf = readColumn(weights);
  const columns = readColumn(supporters);
  let next = 0;
  const termOf = (id: string, position: number): IndexedTerm => {
    const from = next + 1;
    next = from + (columns[next] as number);
    const term = {
      id,
      kind: kinds[kindNumbers[position] as number] as TermKind,
      weight: weightOf[position] as Weight,
    };
    return next === from ? term : { ...term, supportedBy: [...columns.subarray(from, next)] };
  };
  return termIdsIn({ terms }).map(termOf);
}
