import { buildMatcher } from './buildMatcher';
import type { CompiledIndex, Matcher } from './index/types';
import type { MatcherOptions } from './matcherWith';
import { finish } from './tables/steps';
import { type AskForRules, type VariantRules, variantRules } from './variants/variantRules';

/**
 * Builds a matcher from a compiled index. Where that has no tables, building takes time linear in it; buffers are
 * kept from scan to scan, so keep one matcher and use it again.
 *
 * @param rules those of a page (`pageRules`) for what stands in pages
 * @param isDoubtful where a page asks for rules about designations, to be judged as a page is
 */
export function createMatcher(
  index: CompiledIndex,
  options: MatcherOptions = { fuzzy: 'careful' },
  rules: VariantRules = variantRules,
  isDoubtful?: AskForRules['isDoubtful'],
): Matcher {
  const askForRules = () => rules;
  return finish(buildMatcher(index, options, Object.assign(askForRules, { isDoubtful })));
}
