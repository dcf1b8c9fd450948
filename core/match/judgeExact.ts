/** Decides whether a place that reads like a name is one, and describes it as a match. */
import { isHan, isLatinLetter, isQuote } from '../text/characters';
import { type DenseText, foldToString } from '../text/folding/fold';
import { foldUnit } from '../text/folding/foldingTable';
import {
  formOf,
  IS_ACRONYM,
  IS_AMBIGUOUS,
  IS_BOTH_SCRIPTS,
  IS_CONCEPT,
  IS_PERSON,
  IS_QUOTED,
} from './index/nameFlags';
import type { IndexedTerm, Match, MatchReason } from './index/types';
import {
  endsLongerName,
  hasListedCase,
  inflectionAfter,
  isCutShort,
  isJoinedByDash,
  isMiscapitalised,
  isRomanceWord,
  isShouted,
  isWordOfItsOwn,
  mayEnd,
} from './rules/boundaries';
import { isSpeltOutOtherwise, lettersOf } from './rules/expansions';
import { type GapVerdict, isHashtag, judgeGaps } from './rules/gaps';
import { isSomethingElse, judgePlace, type PlacedName } from './rules/judgePlace';
import { type NamePlace, placeAt } from './rules/namePlace';
import { widenToQuotes } from './rules/quotes';
import { type NameTable, separatorsOf } from './tables/nameTable';
import type { RuleSource } from './variants/variantRules';

export interface ExactJudge {
  /** Whether name `name` stands at dense units `[from, from + length)`. */
  accepts(name: number, from: number, length: number): boolean;
  /** The match at an accepted place; null for a neighbour. */
  describe(name: number, from: number): Match | null;
  /** Forgets what the text before has spelt out. */
  beginText(): void;
  /**
   * Leaves out acronyms that the text spells out as something else, here or elsewhere, and of whose term it has no
   * other name: a text hardly means two things by one acronym (W. Gale, K. Church, D. Yarowsky, “One sense per
   * discourse”, 1992).
   */
  withoutOthers(matches: Match[]): Match[];
}

/** A name as the rules about places see it, and as it is listed. */
interface FoundName extends PlacedName {
  listed: string;
  separators: Uint8Array;
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

function isInQuotes({ text, start, end }: NamePlace): boolean {
  return isQuote(text.charCodeAt(start - 1)) && isQuote(text.charCodeAt(end));
}

/**
 * @param dense the buffer that each text is folded into before it is judged
 */
export function createExactJudge(
  terms: IndexedTerm[],
  table: NameTable,
  dense: DenseText,
  source: RuleSource,
): ExactJudge {
  /** By name, of names that were found: as listed, and what the rules want to know of them. */
  const foundNames = new Map<number, FoundName>();

  const has = (name: number, flag: number) => ((table.flags[name] as number) & flag) !== 0;
  const placeOf = (from: number, length: number) => placeAt(dense, from, from + length);

  function foundName(name: number): FoundName {
    let found = foundNames.get(name);
    if (found === undefined) {
      const listed = table.listed(name);
      found = {
        listed,
        kind: terms[table.termOf[name] as number]?.kind,
        acronym: has(name, IS_ACRONYM),
        concept: has(name, IS_CONCEPT),
        isNear: false,
        separators: separatorsOf(listed),
      };
      foundNames.set(name, found);
    }
    return found;
  }

  /** Terms whose acronym the text spells out as something else. */
  const opposed = new Set<number>();
  /** All full names of each term, from when the first acronym is spelt out. */
  const fullNames = new Map<number, number[]>();
  function fullNamesOf(term: number): string[] {
    if (fullNames.size === 0) {
      for (let name = 0; name < table.count; name++) {
        if (has(name, IS_ACRONYM)) continue;
        const named = table.termOf[name] as number;
        const names = fullNames.get(named) ?? [];
        names.push(name);
        fullNames.set(named, names);
      }
    }
    return (fullNames.get(term) ?? []).map((name) => lettersOf(table.listed(name)));
  }

  function isWritten(name: number, { text, start, end }: NamePlace): boolean {
    const surface = text.slice(start, end);
    const { listed, kind, acronym } = foundName(name);
    if (!acronym) {
      const isOrganisation = kind === 'organisation';
      if (isHashtag(text, start)) return true;
      if (surface !== listed && isShouted(text, start, end)) return false;
      return !isMiscapitalised(surface, listed, isOrganisation);
    }
    if (isJoinedByDash(text, start) || isRomanceWord(text, start, end)) return false;
    return hasListedCase(surface, listed, has(name, IS_AMBIGUOUS));
  }

  /** Whether the text has another full name for what stands at a place. */
  function isOther(name: number, { text, start, end }: NamePlace): boolean {
    const { kind = '', acronym } = foundName(name);
    const ambiguous = has(name, IS_AMBIGUOUS);
    if (acronym) {
      const term = table.termOf[name] as number;
      if (!isSpeltOutOtherwise(text, start, end, ambiguous, () => fullNamesOf(term))) return false;
      opposed.add(term);
      return true;
    }
    if (!ambiguous || WITHOUT_FULL_NAME.test(kind)) return false;
    return end - start >= SHORTEST_TELLING && endsLongerName(text, start);
  }

  function reasonOf(name: number, surface: string, gaps: GapVerdict): MatchReason {
    if (gaps === 'inserted') return 'inserted';
    if (surface === foundName(name).listed) return 'verbatim';
    const plain = gaps === 'none' && has(name, IS_BOTH_SCRIPTS);
    return plain && isTraditional(surface) ? 'verbatim' : 'folded';
  }

  function scoreOf(listed: string, surface: string): number {
    return source.ask()?.scoreOf(foldToString(listed), foldToString(surface)) ?? 0;
  }

  return {
    accepts(name, from, length) {
      const place = placeOf(from, length);
      const found = foundName(name);
      if (judgePlace(place, found) === 'forbidden') return false;
      if (has(name, IS_QUOTED) && !isInQuotes(place)) return false;
      if (found.kind === undefined) return !isCutShort(place.text, place.start, place.end);
      if (!isWritten(name, place)) return false;
      const { text, start, end } = place;
      if (!isWordOfItsOwn(text, start, end, has(name, IS_PERSON))) return false;
      return !isOther(name, place) && !isSomethingElse(place, found, source);
    },

    describe(name, from) {
      const term = table.termOf[name] as number;
      if (term < 0) return null;
      const length = (table.starts[name + 1] as number) - (table.starts[name] as number);
      const place = placeOf(from, length);
      const { text, start } = place;
      let { end } = place;
      const { listed, separators, acronym } = foundName(name);
      const gaps = judgeGaps(place, separators, acronym);
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
        score: variant ? scoreOf(listed, surface) : 0,
        reason,
        form: formOf(table.flags[name] as number),
        conditional: has(name, IS_AMBIGUOUS),
      };
    },

    beginText() {
      opposed.clear();
    },

    withoutOthers(matches) {
      if (opposed.size === 0) return matches;
      const named = new Set<number>();
      for (const { term, form } of matches) if (form !== 'acronym') named.add(term);
      return matches.filter(
        ({ term, form }) => form !== 'acronym' || named.has(term) || !opposed.has(term),
      );
    },
  };
}
