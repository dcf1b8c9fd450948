import type { PackName, PackTerm } from '../../pack/types';

/** Of three letters there is hardly a row that means one thing only. */
const SHORT_ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,2}$/u;

/** Whether the name is capitals and digits, so few that other things are called by them, too. */
function isShortAcronym({ text }: PackName): boolean {
  return SHORT_ACRONYM.test(text);
}

/**
 * The term with its short acronyms as ambiguous names. Where it has no other name, they are left alone: nothing could
 * vouch for them.
 */
export function withAmbiguousAcronyms(term: PackTerm): PackTerm {
  const { names } = term;
  if (names.every(isShortAcronym) || !names.some(isShortAcronym)) return term;
  return {
    ...term,
    names: names.map((name) => (isShortAcronym(name) ? { ...name, ambiguous: true } : name)),
  };
}
