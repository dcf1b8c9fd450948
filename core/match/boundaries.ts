/** Whether a name may begin and end where it was found. Rules are per script. */
import {
  isDash,
  isDigit,
  isHan,
  isLatinLetter,
  isLatinWord,
  isNumeral,
  isUpperCase,
} from '../text/characters';
import { FOLDING_TABLE } from '../text/foldingTable';
import { wordStarts } from '../text/segmentWords';

/** Chinese names up to this length are checked against word segmentation. */
const SHORT_NAME = 4;
/** Units of context the segmentation gets on either side. */
const CONTEXT = 12;

/** One-character words and endings that may stand beside any name: they never make it another word. */
const FREE_CHARACTERS = new Set(
  '的了着过在是有和与及或而但为以对把被让给从向到于由将也都还就又才很更最不没未要会能可应该并且则所其此这那各每某等们之者称说指问答曾即却仍再已正非使令派请听看想写讲上中下里内外前后间时年月日起来去出后来并同跟与将把向使其他她它我你您吗呢吧啊个位名场次届',
);
/** One-character endings that make another word of the word before them: 竞争力, 合作社, 银行业. */
const WORD_ENDINGS = new Set('力社业');
/** Before 非 these make it part of a verb or conjunction (而非, 并非), not a prefix. */
const NOT_A_PREFIX = new Set('而并绝决除若无均都也既更本皆亦却似倘岂且又');

const fold = (unit: number) => FOLDING_TABLE[unit] ?? unit;
const character = (unit: number) => String.fromCharCode(fold(unit));

/** Letters at the end of a Latin match that only inflect it: `s` of a plural. */
export function inflectionAfter(text: string, end: number): number {
  const next = fold(text.charCodeAt(end));
  return next === 0x73 && !isLatinWord(text.charCodeAt(end + 1)) ? 1 : 0;
}

/** Whether `text[start]` may begin a match as far as what stands before it goes. */
export function mayBegin(text: string, start: number, concept: boolean): boolean {
  const first = text.charCodeAt(start);
  const before = text.charCodeAt(start - 1);
  if (isLatinWord(first)) {
    if (isLatinWord(before) || before === 0x5f) return false;
    if (isDigit(first) && (before === 0x2e || before === 0x2c)) {
      if (isDigit(text.charCodeAt(start - 2))) return false;
    }
    if (
      concept &&
      /(?:^|[^a-z])non[-\u2010-\u2013 ]?$/i.test(text.slice(Math.max(0, start - 5), start))
    ) {
      return false;
    }
  }
  if (isNumeral(fold(first)) && (isNumeral(fold(before)) || before === 0x7b2c)) return false;
  if (concept && before === 0x975e && isHan(first)) {
    return NOT_A_PREFIX.has(character(text.charCodeAt(start - 2)));
  }
  return true;
}

/** Whether a match may end before `text[end]`, an inflection not counted. */
export function mayEnd(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  if (!isLatinWord(last)) return true;
  return !isLatinWord(next) && next !== 0x5f;
}

/** Whether an acronym is only a part of a hyphenated token: Moto-G7, COVID-like. */
export function isJoinedByDash(text: string, start: number): boolean {
  return isDash(text.charCodeAt(start - 1)) && isLatinWord(text.charCodeAt(start - 2));
}

/**
 * Whether the letters of an acronym stand in the listed case. Longer ones that are unambiguous may
 * be written like a word, as British papers do (Unesco, Brics).
 */
export function hasListedCase(surface: string, listed: string, ambiguous: boolean): boolean {
  let at = 0;
  let same = true;
  let title = !ambiguous && listed.length >= 4;
  for (const letter of surface.normalize('NFKC')) {
    if (!/[a-z0-9]/i.test(letter)) continue;
    while (at < listed.length && !/[a-z0-9]/i.test(listed.charAt(at))) at++;
    const expected = listed.charAt(at);
    same &&= letter === expected;
    title &&= at === 0 ? isUpperCase(letter.charCodeAt(0)) : letter === expected.toLowerCase();
    at++;
  }
  return same || title;
}

function contextOf(text: string, start: number, end: number) {
  let from = start;
  while (from > 0 && start - from < CONTEXT && isHan(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < CONTEXT && isHan(text.charCodeAt(to))) to++;
  let context = '';
  for (let at = from; at < to; at++) context += character(text.charCodeAt(at));
  return { context, from };
}

/** Words of the clause around a place, as offsets from the place's start, and where the place ends. */
function wordsAround(text: string, start: number, end: number) {
  const { context, from } = contextOf(text, start, end);
  const first = start - from;
  const last = end - from;
  if (first === 0 && last === context.length) return null;
  const starts = wordStarts(context);
  return starts === null ? null : { context, first, last, starts };
}

/** Whether no dictionary word lies across an edge of a place, see `isWordOfItsOwn`. */
export function hasWordEdges(text: string, start: number, end: number): boolean {
  const around = wordsAround(text, start, end);
  if (around === null) return true;
  const { context, first, last, starts } = around;
  for (let word = 0; word < starts.length - 1; word++) {
    const wordStart = starts[word] as number;
    const wordEnd = starts[word + 1] as number;
    if (wordEnd <= first) continue;
    if (wordStart >= last) break;
    if (wordStart < first && !isFree(context.slice(wordStart, first))) return false;
    if (wordEnd > last && !isFree(context.slice(last, wordEnd))) return false;
  }
  return true;
}

/**
 * Whether a short Chinese name is a word of its own where it stands. It is not where a dictionary
 * word lies across one of its edges (海南|南合作社, 世界|银行业), unless what that word takes from
 * outside is free to stand alone (习近|平和: 和); nor where an ending makes another word of its last
 * one (战略|竞争|力); nor, for a person, where the given name goes on (沈|逸|凡).
 * @param start, end UTF-16 offsets into `text` of a name without gaps
 */
export function isWordOfItsOwn(text: string, start: number, end: number, person: boolean): boolean {
  if (end - start > SHORT_NAME || !isHan(text.charCodeAt(start))) return true;
  if (!hasWordEdges(text, start, end)) return false;
  const around = wordsAround(text, start, end);
  if (around === null) return true;
  const { context, last, starts } = around;
  const word = starts.indexOf(last);
  if (word < 0 || starts[word + 1] !== last + 1) return true;
  const next = context.charAt(last);
  if (WORD_ENDINGS.has(next)) return false;
  return !(person && end - start === 2) || FREE_CHARACTERS.has(next);
}

function isFree(rest: string): boolean {
  return rest.length === 1 && FREE_CHARACTERS.has(rest);
}

/** Whether a unit is a word or ending that makes no other word of what stands beside it. */
export function isFreeCharacter(unit: number): boolean {
  return FREE_CHARACTERS.has(String.fromCharCode(unit));
}

/** Whether a name of one capitalised Latin word (Pentagon, Darwin) stands without its capital. */
export function lacksCapital(surface: string, listed: string): boolean {
  if (!isUpperCase(listed.charCodeAt(0)) || !isLatinLetter(listed.charCodeAt(1))) return false;
  return !/[\s-]/.test(listed) && !isUpperCase(surface.charCodeAt(0));
}
