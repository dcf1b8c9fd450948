import type { Steps } from '../steps';
import { foldingMasks } from '../text/folding/foldingTable';
import type { CompiledIndex, Matcher } from './index/types';
import { type MatcherOptions, matcherWith } from './matcherWith';
import { openTables } from './tables/openTables';
import type { RuleSource } from './variants/variantRules';

/**
 * What a page has for `createMatcher`, step by step, each a millisecond or two of its time at most.
 *
 * @param tables of the index
 */
export function* openMatcher(
  index: CompiledIndex,
  tables: Uint8Array,
  options: MatcherOptions,
  source: RuleSource,
): Steps<Matcher> {
  foldingMasks();
  yield;
  const opened = openTables(index, tables);
  yield;
  return matcherWith(opened, index, options, source);
}
