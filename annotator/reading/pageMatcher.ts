import { openPrivateNames, privateAmong } from '../../core/match/index/privateNames';
import type { CompiledIndex } from '../../core/match/index/types';
import { openMatcher } from '../../core/match/openMatcher';
import { mayBePartOfDesignation } from '../../core/match/rules/doubtfulPlaces';
import { createSteppedMatcher, type SteppedMatcher } from '../../core/match/steppedMatcher';
import type { TextMatches } from '../../core/match/textMatches';
import type { RuleSource, VariantRules } from '../../core/match/variants/variantRules';
import type { PageSettings } from '../../core/settings/settings';
import { createAskedMatcher } from './askedMatcher';
import { createRulesOnDemand } from './rulesOnDemand';

/** What finds matches in a page, and what is known of their names. */
export interface PageMatcher {
  matcher: SteppedMatcher;
  /** Whether what was scanned last may lack matches, and is to be scanned again once `onCome` was called. */
  areComing(): boolean;
  /** Whether a name, by its position, is one that the page may not find out; `null` where none is. */
  isPrivate: ((name: number) => boolean) | null;
}

export type MatcherFactory = (
  index: CompiledIndex,
  settings: PageSettings,
  rules: RuleSource,
) => SteppedMatcher;

/** What finding matches needs of the extension. */
export interface MatcherServices {
  /** Brings the rules that tell variants into the frame. */
  loadVariantRules(): Promise<VariantRules>;
  /**
   * Finds the matches in texts where the index has no tables; `null` where the library is another one by now.
   * @param index hash of the index
   */
  matchTexts(
    index: string,
    texts: string[],
    fuzzy: PageSettings['fuzzy'],
  ): Promise<TextMatches | null>;
}

interface MatcherNeeds extends MatcherServices {
  /** Gets the terms that are met, where it came without. */
  index: CompiledIndex;
  settings: PageSettings;
  onCome(): void;
}

/** @param createMatcher for tests: what finds matches instead of the product's own matcher */
export function openPageMatcher(
  needs: MatcherNeeds,
  createMatcher: MatcherFactory | null,
): PageMatcher {
  const { index, settings, loadVariantRules, onCome } = needs;
  const rules = createRulesOnDemand(loadVariantRules, mayBePartOfDesignation, onCome);
  const ready = (matcher: SteppedMatcher): PageMatcher => ({
    matcher,
    areComing: rules.areComing,
    isPrivate: openPrivateNames(index.publicFrom, settings.weights),
  });
  if (createMatcher !== null) return ready(createMatcher(index, settings, rules));
  if (index.tables === null) return askedMatcher(needs);
  return ready(createSteppedMatcher(openMatcher(index, index.tables, settings, rules)));
}

function askedMatcher({ index, settings, matchTexts, onCome }: MatcherNeeds): PageMatcher {
  const publicFrom: { [name: number]: number } = {};
  const matcher = createAskedMatcher(
    (texts) => matchTexts(index.hash, texts, settings.fuzzy),
    (answer) => {
      for (const [position, term] of answer.terms) index.terms[position] = term;
      for (const [name, from] of answer.publicFrom) publicFrom[name] = from;
    },
    onCome,
  );
  const isPrivate = privateAmong(publicFrom, settings.weights);
  return { matcher, areComing: matcher.areComing, isPrivate };
}
