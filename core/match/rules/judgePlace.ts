/** What is asked of every place where a name reads, or something near one, whichever way it was found. */
import { isLatinLetter } from '../../text/characters';
import { inflectionAfter, mayBegin, mayEnd } from './boundaries';
import { isInCode } from './codeTokens';
import { isPartOfDesignation } from './designations';
import { type GapVerdict, isHashtag, judgeGaps } from './gaps';
import type { NamePlace } from './namePlace';

/** What the rules about places are told of a name. */
export interface PlacedName {
  acronym: boolean;
  /** Names a general idea: see `NAME_FLAGS.concept`. */
  concept: boolean;
  /** Of a mechanism, which may be a forum or a group. */
  mechanism: boolean;
  /** A text that is something else: it wins its place in an address or a designation, too. */
  neighbour: boolean;
  /** What may follow inside the same word: nothing, the year in a hashtag, or a plural as well. */
  ending: 'bare' | 'year' | 'plural';
  /** What it is listed with after each unit (`separatorsOf`); `null` where words were compared one by one. */
  separators: Uint8Array | null;
}

/** Closes the hashtag of an event: #BRICS2024. */
const YEAR = /^(?:19|20)\d\d(?![a-z\d])/i;

function mayEndAt({ text, start, end }: NamePlace, ending: PlacedName['ending']): boolean {
  if (mayEnd(text, end)) return true;
  if (ending === 'bare') return false;
  if (isHashtag(text, start) && YEAR.test(text.slice(end, end + 5))) return true;
  return (
    ending === 'plural' && isLatinLetter(text.charCodeAt(end - 1)) && inflectionAfter(text, end) > 0
  );
}

/** @returns what stands inside the name; `forbidden` also where what is around the place speaks against it */
export function judgePlace(place: NamePlace, name: PlacedName): GapVerdict {
  const { text, start, end } = place;
  if (!mayBegin(text, start, name.concept) || !mayEndAt(place, name.ending)) return 'forbidden';
  const gaps = name.separators === null ? 'none' : judgeGaps(place, name.separators, name.acronym);
  if (gaps === 'forbidden' || name.neighbour) return gaps;
  if (isPartOfDesignation(text, start, end, name.acronym, name.mechanism)) return 'forbidden';
  return isInCode(text, start, end) ? 'forbidden' : gaps;
}
