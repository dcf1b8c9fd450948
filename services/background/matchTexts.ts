import { createMatcher } from '../../core/match/createMatcher';
import type { CompiledIndex } from '../../core/match/index/types';
import {
  createTextMatching,
  type TextMatches,
  type TextMatching,
} from '../../core/match/textMatches';
import { pageRules } from '../../core/match/variants/pageRules';
import type { Settings } from '../../core/settings/settings';

type Fuzzy = Settings['fuzzy'];

/** By what variants are to be found. */
const matchings = new WeakMap<CompiledIndex, Map<Fuzzy, TextMatching>>();

/** What stands in texts of a page that got an index without names. Makes one matcher for an index, and keeps it. */
export function matchTexts(index: CompiledIndex, texts: string[], fuzzy: Fuzzy): TextMatches {
  const ofIndex = matchings.get(index) ?? new Map<Fuzzy, TextMatching>();
  matchings.set(index, ofIndex);
  const matching = ofIndex.get(fuzzy) ?? matchingOf(index, fuzzy);
  ofIndex.set(fuzzy, matching);
  return matching(texts);
}

function matchingOf(index: CompiledIndex, fuzzy: Fuzzy): TextMatching {
  return createTextMatching(index, createMatcher(index, { fuzzy }, { ask: () => pageRules }));
}
