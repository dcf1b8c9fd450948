/** What is asked of every place where a name reads, or something near one, whichever way it was found. */
import type { TermKind } from '../../pack/types';
import { isLatinLetter } from '../../text/characters';
import type { RuleSource } from '../variants/variantRules';
import { inflectionAfter, isVerb, mayBegin, mayEnd } from './boundaries';
import { isInCode } from './codeTokens';
import { areTags, type GapVerdict, isHashtag, judgeGaps } from './gaps';
import type { NamePlace } from './namePlace';

/** What the rules about places are told of a name. */
export interface PlacedName {
  /** Of its term; absent for a neighbour, which wins its place in an address or a designation, too. */
  kind: TermKind | undefined;
  acronym: boolean;
  /** Names a general idea: see `IS_CONCEPT`. */
  concept: boolean;
  /** Whether only something near it reads at the place: nothing may follow it inside the same word then. */
  isNear: boolean;
  /** What it is listed with after each unit (`separatorsOf`); `null` where words were compared one by one. */
  separators: Uint8Array | null;
}

/** Closes the hashtag of an event: #BRICS2024. */
const YEAR = /^(?:19|20)\d\d(?![a-z\d])/i;

function mayEndAt({ text, start, end }: NamePlace, { kind, acronym, isNear }: PlacedName): boolean {
  if (mayEnd(text, end)) return true;
  if (isNear || kind === undefined) return false;
  if (isHashtag(text, start) && YEAR.test(text.slice(end, end + 5))) return true;
  // There is but one World Bank: a plural is of other things.
  if (kind === 'organisation' && !acronym) return false;
  const inflection = isLatinLetter(text.charCodeAt(end - 1)) ? inflectionAfter(text, end) : 0;
  return inflection > 0 && (acronym || !isVerb(text, start, end + inflection));
}

/** @returns what stands inside the name; `forbidden` also where the name may not begin or end there */
export function judgePlace(place: NamePlace, name: PlacedName): GapVerdict {
  if (!mayBegin(place.text, place.start, name.concept) || !mayEndAt(place, name))
    return 'forbidden';
  if (name.separators === null) return 'none';
  const gaps = judgeGaps(place, name.separators, name.acronym);
  return gaps === 'folded' && areTags(place) ? 'forbidden' : gaps;
}

/**
 * Whether what is around the place makes something else of it: a longer designation, or code. Takes longer than
 * `judgePlace` and refuses few, so it is asked last.
 */
export function isSomethingElse(
  { text, start, end }: NamePlace,
  { kind, acronym }: PlacedName,
  source: RuleSource,
): boolean {
  if (kind === undefined) return false;
  if (isInCode(text, start, end)) return true;
  if (source.isDoubtful?.(text, start, end, acronym, kind) === false) return false;
  return source.ask()?.isPartOfDesignation(text, start, end, acronym, kind) ?? true;
}
