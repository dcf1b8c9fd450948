import type {
  LearningSource,
  ProposedRule,
  RuleSummary,
} from '../../components/library/learned/LearningSource';
import { type LearnedRule, ruleKey } from '../../core/learning/learnedRule';
import type { Library } from '../../core/library/library';
import { labelOf } from '../../core/pack/names/names';
import type { PackName } from '../../core/pack/types';
import { pageScriptOf } from '../../core/text/script/pageScript';
import { uiLanguage } from '../../services/localize';
import {
  leaveRule,
  readLearning,
  returnRule,
  takeRule,
} from '../../services/stores/learning/learnedRules';
import { watchLearning } from '../../services/stores/learning/learningDatabase';
import { openLibrary } from '../../services/stores/library/libraryStore';

/** Places shown of a rule. */
const MOST_PLACES = 3;

/** The library page's view of what is learned. */
export function createLearningSource(): LearningSource {
  return { readLearned, watchLearned: watchLearning, takeRule, leaveRule, returnRule };
}

async function readLearned(): ReturnType<LearningSource['readLearned']> {
  const [library, { proposals, taken }] = await Promise.all([openLibrary(), readLearning()]);
  return {
    proposed: proposals.map(
      ({ rule, evidence }): ProposedRule => ({
        ...summaryOf(library, rule),
        language: nameOf(library, rule)?.language ?? 'und',
        places: evidence.slice(-MOST_PLACES).reverse(),
      }),
    ),
    taken: taken.map(({ rule }) => summaryOf(library, rule)),
  };
}

function summaryOf(library: Library, rule: LearnedRule): RuleSummary {
  return { key: ruleKey(rule), rule, label: nameOf(library, rule)?.text ?? rule.term };
}

function nameOf(library: Library, { term: id }: LearnedRule): PackName | null {
  const term = library.term(id);
  return term === null ? null : labelOf(term, pageScriptOf('', uiLanguage()));
}
