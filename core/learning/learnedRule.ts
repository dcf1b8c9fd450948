/** A rule that the reader's dismissals lead to. `term` is an id in the library throughout. */
export type LearnedRule =
  /** The name is part of a longer text, or a misspelling is a word of its own, that is something else. */
  | { case: 'neighbour'; term: string; text: string }
  /** The term is not marked on one site. */
  | { case: 'site'; term: string; host: string }
  /** The name counts only beside what vouches for it. */
  | { case: 'beside'; term: string; name: string }
  /** The name is not looked for. */
  | { case: 'name'; term: string; name: string }
  /** The term is marked nowhere. */
  | { case: 'term'; term: string };

/** Tells rules apart: two that come to the same have the same key. */
export function ruleKey(rule: LearnedRule): string {
  return JSON.stringify([rule.case, rule.term, objectOf(rule)]);
}

/** What the rule is about, beside the term. */
export function objectOf(rule: LearnedRule): string {
  switch (rule.case) {
    case 'neighbour':
      return rule.text;
    case 'site':
      return rule.host;
    case 'beside':
    case 'name':
      return rule.name;
    case 'term':
      return '';
  }
}
