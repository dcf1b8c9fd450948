import type { CompiledIndex, IndexedTerm } from '../core/match/index/types';

/** An index for where nothing is looked up by name: its terms alone. */
export function indexWithoutNames(hash: string, terms: IndexedTerm[] = []): CompiledIndex {
  return {
    hash,
    terms,
    names: '',
    termOf: '',
    flags: '',
    publicFrom: '',
    likeness: [],
    characters: '',
    paired: '',
    folded: '',
    tables: null,
  };
}
