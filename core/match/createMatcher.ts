import { finish } from '../steps';
import type { CompiledIndex, Matcher } from './index/types';
import { type MatcherOptions, matcherWith } from './matcherWith';
import { openMatcher } from './openMatcher';
import { buildTables } from './tables/buildTables';
import { type RuleSource, variantRules } from './variants/variantRules';

/**
 * Makes a matcher of a compiled index. Where that has no tables, they are built, in time linear in it; buffers are
 * kept from scan to scan, so keep one matcher and use it again.
 *
 * @param source gives those of a page (`pageRules`) for what stands in pages
 */
export function createMatcher(
  index: CompiledIndex,
  options: MatcherOptions = { fuzzy: 'careful' },
  source: RuleSource = { ask: () => variantRules },
): Matcher {
  if (index.tables !== null) return finish(openMatcher(index, index.tables, options, source));
  const tables = buildTables(index, options.fuzzy !== 'off');
  return matcherWith(tables, index, options, source);
}
