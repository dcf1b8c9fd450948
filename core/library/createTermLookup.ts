import { createMatcher } from '../match/createMatcher';
import type { CompiledIndex } from '../match/index/types';
import { createInnerNames } from './compiling/innerNames';

/**
 * Tells which terms a text names, names inside longer ones included. Ambiguous names count: this is
 * for comparing texts, not for marking them.
 */
export function createTermLookup(index: CompiledIndex): (text: string) => Set<string> {
  const matcher = createMatcher(index, { fuzzy: 'off' });
  const innerNames = createInnerNames(matcher);
  return (text) => {
    const terms = new Set<string>();
    for (const match of matcher.scan(text)) {
      const inner = innerNames(text.slice(match.start, match.end));
      for (const { term } of [match, ...inner]) {
        const named = index.terms[term];
        if (named) terms.add(named.id);
      }
    }
    return terms;
  };
}
