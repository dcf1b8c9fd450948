import { finish } from '../steps';
import { buildMatcher } from './buildMatcher';
import type { CompiledIndex, Matcher } from './index/types';
import type { MatcherOptions } from './matcherWith';
import { type RuleSource, variantRules } from './variants/variantRules';

/**
 * Builds a matcher from a compiled index. Where that has no tables, building takes time linear in it; buffers are
 * kept from scan to scan, so keep one matcher and use it again.
 *
 * @param source gives those of a page (`pageRules`) for what stands in pages
 */
export function createMatcher(
  index: CompiledIndex,
  options: MatcherOptions = { fuzzy: 'careful' },
  source: RuleSource = { ask: () => variantRules },
): Matcher {
  return finish(buildMatcher(index, options, source));
}
