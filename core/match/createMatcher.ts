import type { CompiledIndex, Matcher } from './index/types';
import { type MatcherOptions, matcherWith } from './matcherWith';
import { buildTables } from './tables/buildTables';
import { openTables } from './tables/openTables';
import { finish } from './tables/steps';
import { variantRules } from './variants/variantRules';

/**
 * Builds a matcher from a compiled index. Where that has no tables, building takes time linear in it; buffers are
 * kept from scan to scan, so keep one matcher and use it again.
 */
export function createMatcher(
  index: CompiledIndex,
  options: MatcherOptions = { fuzzy: 'careful' },
): Matcher {
  const tables =
    index.tables === null
      ? finish(buildTables(index, options.fuzzy !== 'off'))
      : openTables(index, index.tables);
  return matcherWith(tables, index, options, () => variantRules);
}
