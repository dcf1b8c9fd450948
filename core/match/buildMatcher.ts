import type { Steps } from '../steps';
import { foldingMasks } from '../text/folding/foldingTable';
import type { CompiledIndex, Matcher } from './index/types';
import { type MatcherOptions, matcherWith } from './matcherWith';
import { buildTables } from './tables/buildTables';
import { openTables } from './tables/openTables';
import type { RuleSource } from './variants/variantRules';

/**
 * What a page has for `createMatcher`, step by step, each a millisecond or two of its time at most: many where the
 * index has too many names to come with tables.
 */
export function* buildMatcher(
  index: CompiledIndex,
  options: MatcherOptions,
  source: RuleSource,
): Steps<Matcher> {
  foldingMasks();
  yield;
  const tables =
    index.tables === null
      ? yield* buildTables(index, options.fuzzy !== 'off')
      : openTables(index, index.tables);
  yield;
  return matcherWith(tables, index, options, source);
}
