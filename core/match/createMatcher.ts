import { createDenseText, foldDense } from '../text/fold';
import { createExactJudge } from './judgeExact';
import { buildNameTable } from './nameTable';
import { type Places, scanExact } from './scanExact';
import type { CompiledIndex, Match, Matcher } from './types';

export interface MatcherOptions {
  /** `careful`: also variants, under the careful rule; `off`: exact matches only. Default: `careful`. */
  fuzzy: 'off' | 'careful';
}

/**
 * Builds a matcher from a compiled index. Building takes time linear in the index; scanning does not
 * allocate but for its result, so keep one matcher and use it again.
 */
export function createMatcher(
  index: CompiledIndex,
  _options: MatcherOptions = { fuzzy: 'careful' },
): Matcher {
  const table = buildNameTable(index);
  const listed = index.names.split('\n');
  const dense = createDenseText();
  const places: Places = { names: [], starts: [], ends: [] };
  const judge = createExactJudge(table, listed, dense);

  return {
    scan(text: string): Match[] {
      foldDense(text, dense);
      judge.begin(text);
      scanExact(table, dense, judge.accepts, places);
      const matches: Match[] = [];
      for (let place = 0; place < places.names.length; place++) {
        const match = judge.describe(places.names[place] as number, places.starts[place] as number);
        if (match !== null) matches.push(match);
      }
      return matches;
    },
  };
}
