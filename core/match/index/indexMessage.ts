/** An index as it is sent to a page: its terms as columns, which is half of what they take one by one. */
import type { TermKind, Weight } from '../../pack/types';
import { openColumn, packColumn } from './columns';
import type { CompiledIndex, IndexedTerm } from './types';

interface PackedTerms {
  /** One per line. */
  ids: string;
  /** The kinds there are, in the order that `kindOf` counts them. */
  kinds: TermKind[];
  /** Per term; packed. */
  kindOf: string;
  weights: string;
  /** Per term how many supporters it has, and their positions; packed. */
  supporters: string;
}

export interface PackedIndex extends Omit<CompiledIndex, 'terms'> {
  terms: PackedTerms;
}

export function packIndex(index: CompiledIndex): PackedIndex {
  const { terms } = index;
  const kinds = [...new Set(terms.map(({ kind }) => kind))];
  return {
    ...index,
    terms: {
      ids: terms.map(({ id }) => id).join('\n'),
      kinds,
      kindOf: packColumn(terms.map(({ kind }) => kinds.indexOf(kind))),
      weights: packColumn(terms.map(({ weight }) => weight)),
      supporters: packColumn(
        terms.flatMap(({ supportedBy = [] }) => [supportedBy.length, ...supportedBy]),
      ),
    },
  };
}

/** What `packIndex` was given. */
export function openIndex(index: PackedIndex): CompiledIndex {
  const { ids, kinds, kindOf, weights, supporters } = index.terms;
  const kindNumbers = openColumn(kindOf);
  const weightOf = openColumn(weights);
  const columns = openColumn(supporters);
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
  // Without a term there is no id, not an empty one.
  return { ...index, terms: ids === '' ? [] : ids.split('\n').map(termOf) };
}
