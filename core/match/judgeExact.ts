/** Decides whether a place that reads like a name is one, and describes it as a match. */
import { isHan, isLatinLetter, isQuote } from '../text/characters';
import { type DenseText, foldToString } from '../text/fold';
import { foldUnit } from '../text/foldingTable';
import { formOf, NAME_FLAGS } from './index/nameFlags';
import type { IndexedTerm, Match, MatchReason } from './index/types';
import {
  endsLongerName,
  hasListedCase,
  inflectionAfter,
  isJoinedByDash,
  isMiscapitalised,
  isWordOfItsOwn,
  mayBegin,
  mayEnd,
} from './rules/boundaries';
import { isInCode } from './rules/codeTokens';
import { isPartOfDesignation } from './rules/designations';
import { isSpeltOutOtherwise, lettersOf } from './rules/expansions';
import { type GapVerdict, isHashtag, judgeGaps } from './rules/gaps';
import { widenToQuotes } from './rules/quotes';
import { type NameTable, separatorsOf } from './tables/nameTable';
import type { AskForRules } from './variants/variantRules';

export interface ExactJudge {
  /** Whether name `name` stands at dense units `[from, from + length)`. */
  accepts(name: number, from: number, length: number): boolean;
  /** The match at an accepted place; null for a neighbour. */
  describe(name: number, from: number): Match | null;
}

/** Whether every character that has a Simplified form is written in Traditional, and one is. */
function isTraditional(surface: string): boolean {
  let traditional = 0;
  for (let at = 0; at < surface.length; at++) {
    const unit = surface.charCodeAt(at);
    if (isHan(unit) && foldUnit(unit) !== unit) traditional++;
  }
  return traditional > 0;
}

/** Kinds of what has no full name that an ambiguous one would be the end of, as 互联网大会 is. */
const WITHOUT_FULL_NAME = /^(?:concept|person|programme)$/;
const SHORTEST_TELLING = 3;

/** Closes the hashtag of an event: #BRICS2024. */
const YEAR = /^(?:19|20)\d\d(?![a-z\d])/i;

function isInQuotes(text: string, start: number, end: number): boolean {
  return isQuote(text.charCodeAt(start - 1)) && isQuote(text.charCodeAt(end));
}

/**
 * @param dense the buffer that each text is folded into before it is judged
 * @param textOf gives the text that `dense` was folded from
 */
export function createExactJudge(
  terms: IndexedTerm[],
  table: NameTable,
  dense: DenseText,
  textOf: () => string,
  askForRules: AskForRules,
): ExactJudge {
  /** By name, of names that were found: as listed, and what stands between their units. */
  const foundNames = new Map<number, { listed: string; separators: Uint8Array }>();

  const has = (name: number, flag: number) => ((table.flags[name] as number) & flag) !== 0;
  const kindOf = (name: number) => terms[table.termOf[name] as number]?.kind;
  const isOrganisation = (name: number) => kindOf(name) === 'organisation';
  const foundName = (name: number) => {
    let found = foundNames.get(name);
    if (found === undefined) {
      const listed = table.listed(name);
      found = { listed, separators: separatorsOf(listed) };
      foundNames.set(name, found);
    }
    return found;
  };
  const listedAs = (name: number) => foundName(name).listed;
  const gapsOf = (name: number, from: number, length: number): GapVerdict =>
    judgeGaps(
      textOf(),
      dense,
      from,
      length,
      foundName(name).separators,
      has(name, NAME_FLAGS.acronym),
    );

  /** Letters of all full names of a term, by term, of terms whose acronyms were spelt out. */
  const fullNames = new Map<number, string[]>();
  function fullNamesOf(term: number): string[] {
    let names = fullNames.get(term);
    if (names === undefined) {
      names = [];
      for (let name = 0; name < table.count; name++) {
        if (table.termOf[name] !== term || has(name, NAME_FLAGS.acronym)) continue;
        names.push(lettersOf(table.listed(name)));
      }
      fullNames.set(term, names);
    }
    return names;
  }

  function mayStand(name: number, start: number, end: number): boolean {
    const text = textOf();
    if (!mayBegin(text, start, has(name, NAME_FLAGS.concept))) return false;
    if (mayEnd(text, end)) return true;
    if (table.termOf[name] === -1) return false;
    if (isHashtag(text, start) && YEAR.test(text.slice(end, end + 5))) return true;
    // There is but one World Bank: a plural is of other things.
    if (isOrganisation(name) && !has(name, NAME_FLAGS.acronym)) return false;
    return isLatinLetter(text.charCodeAt(end - 1)) && inflectionAfter(text, end) > 0;
  }

  function isWritten(name: number, start: number, end: number): boolean {
    const text = textOf();
    const surface = text.slice(start, end);
    const own = listedAs(name);
    if (!has(name, NAME_FLAGS.acronym))
      return isHashtag(text, start) || !isMiscapitalised(surface, own, isOrganisation(name));
    if (isJoinedByDash(text, start)) return false;
    return hasListedCase(surface, own, has(name, NAME_FLAGS.ambiguous));
  }

  /** Whether what stands beside a place makes something else of it. */
  function isOther(name: number, start: number, end: number): boolean {
    const text = textOf();
    const acronym = has(name, NAME_FLAGS.acronym);
    if (isPartOfDesignation(text, start, end, acronym, kindOf(name) === 'mechanism')) return true;
    const ambiguous = has(name, NAME_FLAGS.ambiguous);
    if (acronym) {
      const names = () => fullNamesOf(table.termOf[name] as number);
      return isSpeltOutOtherwise(text, start, end, ambiguous, names);
    }
    if (!ambiguous || WITHOUT_FULL_NAME.test(kindOf(name) ?? '')) return false;
    return end - start >= SHORTEST_TELLING && endsLongerName(text, start);
  }

  function reasonOf(name: number, surface: string, gaps: GapVerdict): MatchReason {
    if (gaps === 'inserted') return 'inserted';
    if (surface === listedAs(name)) return 'verbatim';
    const plain = gaps === 'none' && has(name, NAME_FLAGS.bothScripts);
    return plain && isTraditional(surface) ? 'verbatim' : 'folded';
  }

  function scoreOf(listed: string, surface: string): number {
    return askForRules()?.scoreOf(foldToString(listed), foldToString(surface)) ?? 0;
  }

  return {
    accepts(name, from, length) {
      const text = textOf();
      const start = dense.offsets[from] as number;
      const end = (dense.offsets[from + length - 1] as number) + 1;
      if (!mayStand(name, start, end)) return false;
      if (has(name, NAME_FLAGS.quoted) && !isInQuotes(text, start, end)) return false;
      if (table.termOf[name] === -1) return gapsOf(name, from, length) !== 'forbidden';
      if (!isWritten(name, start, end)) return false;
      if (gapsOf(name, from, length) === 'forbidden') return false;
      if (!isWordOfItsOwn(text, start, end, has(name, NAME_FLAGS.person))) return false;
      if (isOther(name, start, end)) return false;
      return !isInCode(text, start, end);
    },

    describe(name, from) {
      const term = table.termOf[name] as number;
      if (term < 0) return null;
      const text = textOf();
      const length = (table.starts[name + 1] as number) - (table.starts[name] as number);
      const start = dense.offsets[from] as number;
      let end = (dense.offsets[from + length - 1] as number) + 1;
      const gaps = gapsOf(name, from, length);
      if (isLatinLetter(text.charCodeAt(end - 1)) && !mayEnd(text, end)) {
        end += inflectionAfter(text, end);
      }
      const surface = text.slice(start, end);
      const reason = reasonOf(name, surface, gaps);
      const variant = reason === 'inserted';
      const span = variant ? widenToQuotes(text, start, end) : { start, end };
      return {
        ...span,
        term,
        name,
        kind: variant ? 'variant' : 'exact',
        score: variant ? scoreOf(listedAs(name), surface) : 0,
        reason,
        form: formOf(table.flags[name] as number),
        conditional: has(name, NAME_FLAGS.ambiguous),
      };
    },
  };
}
