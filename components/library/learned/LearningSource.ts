import type { LearnedRule } from '../../../core/learning/learnedRule';
import type { Language } from '../../../core/text/languages';

/** A rule with what its term is called. */
export interface RuleSummary {
  /** As `ruleKey` gives it. */
  key: string;
  rule: LearnedRule;
  label: string;
}

/** A place where the reader said no: the stretch of text around what was marked. */
export interface DismissedPlace {
  before: string;
  surface: string;
  after: string;
  host: string | null;
}

export interface ProposedRule extends RuleSummary {
  language: Language;
  /** Some of the places that it comes of, the latest first. */
  places: DismissedPlace[];
}

/** What was learned of the reader, and what they do with it. Every promise may reject with an `Error` that says why. */
export interface LearningSource {
  readLearned(): Promise<{ proposed: ProposedRule[]; taken: RuleSummary[] }>;
  /** Calls `listener` whenever that may have changed. */
  watchLearned(listener: () => void, signal: AbortSignal): void;
  takeRule(key: string): Promise<void>;
  leaveRule(key: string): Promise<void>;
  /** Takes back what was decided about a rule: it is proposed again. */
  returnRule(key: string): Promise<void>;
}
