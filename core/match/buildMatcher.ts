import { foldingMasks } from '../text/foldingTable';
import type { CompiledIndex, Matcher } from './index/types';
import { type MatcherOptions, matcherWith } from './matcherWith';
import { openTables } from './tables/openTables';
import type { Steps } from './tables/steps';
import type { AskForRules } from './variants/variantRules';

/**
 * What a page has for `createMatcher`, step by step, each a millisecond or two of its time at most.
 *
 * @throws TypeError where the index comes without tables
 */
export function* buildMatcher(
  index: CompiledIndex,
  options: MatcherOptions,
  askForRules: AskForRules,
): Steps<Matcher> {
  foldingMasks();
  yield;
  const tables = openTables(index);
  yield;
  return matcherWith(tables, index, options, askForRules);
}
