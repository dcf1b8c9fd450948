import { type LearnedRule, objectOf } from '../../core/learning/learnedRule';
import { shownHost } from '../../core/sites/shownHost';
import type { Localize, MessageKey } from '../localization';

const QUESTIONS: Record<LearnedRule['case'], MessageKey> = {
  neighbour: 'ruleAskNeighbour',
  site: 'ruleAskSite',
  beside: 'ruleAskBeside',
  name: 'ruleAskName',
  term: 'ruleAskTerm',
};

const SAID: Record<LearnedRule['case'], MessageKey> = {
  neighbour: 'ruleNeighbour',
  site: 'ruleSite',
  beside: 'ruleBeside',
  name: 'ruleName',
  term: 'ruleTerm',
};

/** Asks whether a rule is to hold. */
export function ruleQuestion(text: Localize, rule: LearnedRule): string {
  return text(QUESTIONS[rule.case], shownObject(rule));
}

/** @param label what the rule's term is called */
export function ruleText(text: Localize, rule: LearnedRule, label: string): string {
  return text(SAID[rule.case], label, shownObject(rule));
}

function shownObject(rule: LearnedRule): string {
  return rule.case === 'site' ? shownHost(rule.host) : objectOf(rule);
}
