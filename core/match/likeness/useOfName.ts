import type { Match } from '../index/types';
import { isUsedOtherwise } from './isUsedOtherwise';
import { joinedTo } from './joinedTo';

/** The first two words of what a name is of. */
const OF =
  /^s? (?:of|for) (?!wh)(?:(?:the|an?|his|her|its|their|our|my|your) )?([a-z]+(?: [a-z]+)?)/i;
/** Of what somebody does with it, where the name may be what is done. */
const DONE_TO = /^ (?:the|an?|his|her|its|their|our|my|your) ([a-z]+(?: [a-z]+)?)/i;
const DOING = /[a-z]ing$/i;
const CAPITAL = /^[A-Z]/;
/** How far what a name is of is looked for, in UTF-16 units. */
const REACH = 48;

/** An English name in a text, in UTF-16 units. */
export interface EnglishPlace
  extends Pick<Match, 'start' | 'end'>,
    Partial<Pick<Match, 'form' | 'reason'>> {
  text: string;
  /** Whether it has two words, so that more has to be said against it. */
  isLonger: boolean;
}

/** An object of something else, or another thing altogether. */
export type AnotherUse = 'object' | 'used';

/**
 * Whether an English name is of something that the pack does not have: curtailment of visiting hours, ditching his phone,
 * the violinist's inertia, a transformer model. That says more than the rest of the paragraph; what is one name with it, and what
 * the name is used as, says nearly everything. Asked in pages only, which have room for it.
 *
 * @param hasTexts whether the pack has texts in English: the words of names alone tell too little of what a name is one with
 * @param isUnknown whether words tell something, and nothing of what the pack has
 */
export function useOfName(
  { text, start, end, form, reason, isLonger }: EnglishPlace,
  hasTexts: boolean,
  isUnknown: (said: string) => boolean,
): AnotherUse | null {
  if (form === 'acronym') return null;
  const isUsed =
    joinedTo(text, start, end, isLonger).some(isUnknown) ||
    isUsedOtherwise(text, start, end, reason === 'verbatim');
  if (hasTexts && isUsed) return 'used';
  const after = text.slice(end, end + REACH);
  const isDoing = !isLonger && DOING.test(text.slice(start, end));
  const said = OF.exec(after)?.[1] ?? (isDoing ? DONE_TO.exec(after)?.[1] : null) ?? '';
  // Where the houses are, or whose name a thing has (the vector of Zika), says less than what it is of.
  if (CAPITAL.test(said)) return null;
  return isUnknown(said) ? 'object' : null;
}
