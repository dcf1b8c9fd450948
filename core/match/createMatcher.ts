import type { CompiledIndex, Matcher } from './index/types';
import { type MatcherOptions, matcherWith } from './matcherWith';
import { buildTables } from './tables/buildTables';
import { finish } from './tables/steps';
import { variantRules } from './variants/variantRules';

/**
 * Builds a matcher from a compiled index. Building takes time linear in the index; buffers are kept
 * from scan to scan, so keep one matcher and use it again.
 */
export function createMatcher(
  index: CompiledIndex,
  options: MatcherOptions = { fuzzy: 'careful' },
): Matcher {
  const tables = finish(buildTables(index, options.fuzzy !== 'off'));
  return matcherWith(tables, index, options, () => variantRules);
}
