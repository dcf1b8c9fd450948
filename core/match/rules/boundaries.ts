/** Whether a name may begin and end where it was found. Rules are per script. */
import {
  isDash,
  isDigit,
  isHan,
  isHangul,
  isLatinWord,
  isNumeral,
  isOfSpacedWord,
  isOfUnpartedWord,
  isUpperCase,
  LETTER,
} from '../../text/characters';
import { foldUnit } from '../../text/folding/foldingTable';
import { areWordsMissing, wordAt } from '../../text/segmentWords';

/** Chinese names up to this length are checked against word segmentation. */
const SHORT_NAME = 6;
/** Units of context the segmentation gets on either side. */
const CONTEXT = 6;

/** Grammar words of one character: none of them is a misspelt part of a name. */
const GRAMMAR =
  '的了着过在是有和与及或而但为以对把被让给从向到于由将也都还就又才很更最不没未要会能可应该并且则所其此这那各每某等们之者';
/** Verbs of speech, places and times, pronouns: with the grammar words, what may stand beside any name. */
const COMPANIONS =
  '称说指问答曾即却仍再已正非使令派请听看想写讲上中下里内外前后间时年月日起来去出同跟她他它我你您吗呢吧啊个位名场次届长';
const GRAMMAR_WORDS = new Set(GRAMMAR);
const FREE_CHARACTERS = new Set(GRAMMAR + COMPANIONS);
/** One-character endings that make another word of the word before them: 竞争力, 合作社, 银行业, 国家级, 倡议书. */
const WORD_ENDINGS = new Set('力社业级书');
/** Before 非 these make it part of a verb or conjunction (而非, 并非), not a prefix. */
const NOT_A_PREFIX = new Set('而并绝决除若无均都也既更本皆亦却似倘岂且又');

/** After these 去 completes a verb (看上去, 下去, 除去) and begins no name. */
const BEFORE_COMPLEMENT = new Set('上下出回进过离失除减略省免舍');
const GO = 0x53bb;

/** What the rules look for beside a name, folded: an index has pages fold to these, whatever its names. */
export const BOUNDARY_CHARACTERS: ReadonlySet<string>[] = [
  FREE_CHARACTERS,
  WORD_ENDINGS,
  NOT_A_PREFIX,
  BEFORE_COMPLEMENT,
];

const character = (unit: number) => String.fromCharCode(foldUnit(unit));

/** What Korean sets after a name without a space: particles, and what makes it several (들) or a list (등). */
const MOST_PARTICLES = 4;
const PARTICLES = /^[은는이가을를의에서게께와과도만로으부터까지라고인등들]{0,4}(?![\uac00-\ud7a3])/;

/** Whether a letter and what stands beside it are of one word; Japanese sets Latin beside katakana as it comes. */
const runsOn = (letter: number, beside: number) =>
  isOfSpacedWord(letter) && (isOfSpacedWord(beside) || (letter < KANA && isLatinWord(beside)));
const KANA = 0x3041;

/** Letters at the end of a Latin match that only inflect it: `s` of a plural. */
export function inflectionAfter(text: string, end: number): number {
  const next = foldUnit(text.charCodeAt(end));
  return next === 0x73 && !isLatinWord(text.charCodeAt(end + 1)) ? 1 : 0;
}

/** What is done to something, or how, and no plural: the bank runs a kitchen, or out. Not `three stress tests a year`. */
const OF_VERB =
  /^ (?:the|an?(?! (?:day|week|month|quarter|year|decade)\b)|his|her(?:self)?|its(?:elf)?|them(?:selves)?|him(?:self)?|their|our|my|your|out|up|off|down)\b/;
/** What several do not stand after: a bank runs. */
const OF_ONE = /(?:^|[^a-z])(?:an?|this|each|every|another) $/i;

/** Whether a name with an `s` after it, which ends at `end`, is no plural by what stands beside it, but a verb. */
export function isVerb(text: string, start: number, end: number): boolean {
  return OF_VERB.test(text.slice(end, end + 13)) || OF_ONE.test(text.substring(start - 9, start));
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
    // The twenty-second is another edition than the second.
    if (/[nrfxhe]ty[-\u2010\u2011]$/i.test(text.slice(Math.max(0, start - 4), start))) return false;
    if (
      concept &&
      /(?:^|[^a-z])(?:non|mini)[-\u2010-\u2013 ]?$/i.test(text.slice(Math.max(0, start - 6), start))
    ) {
      return false;
    }
  }
  if (runsOn(first, before) || (isHangul(first) && isHangul(before))) return false;
  if (isNumeral(foldUnit(first)) && (isNumeral(foldUnit(before)) || before === 0x7b2c))
    return false;
  if (first === GO && BEFORE_COMPLEMENT.has(character(before))) return false;
  if (concept && before === 0x975e && isHan(first)) {
    return NOT_A_PREFIX.has(character(text.charCodeAt(start - 2)));
  }
  return true;
}

/** Whether a match may end before `text[end]`, an inflection not counted. */
export function mayEnd(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  if (isOfSpacedWord(last)) return !runsOn(last, next);
  if (isHangul(last)) return PARTICLES.test(text.slice(end, end + MOST_PARTICLES + 1));
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
  let title = !ambiguous && /^[a-z0-9]{4}/i.test(listed);
  for (const letter of surface.normalize('NFKC')) {
    if (!LETTER.test(letter)) continue;
    while (at < listed.length && !LETTER.test(listed.charAt(at))) at++;
    const expected = listed.charAt(at);
    same &&= letter === expected;
    title &&= at === 0 ? isUpperCase(letter.charCodeAt(0)) : letter === expected.toLowerCase();
    at++;
  }
  return same || title;
}

const HAS_KANA = /[\u3041-\u30fe]/;

/** Whether a character may be of one word with those beside it although no space parts words. */
const isRunOn = (unit: number) => isHan(unit) || isOfUnpartedWord(unit);

function contextOf(text: string, start: number, end: number) {
  let from = start;
  while (from > 0 && start - from < CONTEXT && isRunOn(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < CONTEXT && isRunOn(text.charCodeAt(to))) to++;
  let context = text.slice(from, to);
  // Kana tell Japanese, whose words are not those of the Simplified characters.
  if (HAS_KANA.test(context)) return { context, from };
  context = '';
  for (let at = from; at < to; at++) context += character(text.charCodeAt(at));
  return { context, from };
}

/** Verdicts by context: a page repeats its phrases. Emptied when full. */
const verdicts = new Map<string, boolean>();
const MOST_VERDICTS = 4096;

/** A word of this length and more across an edge is an idiom or a name, not two words met by chance. */
const IDIOM = 4;

/**
 * Whether a place in Chinese text is a word, or several, of its own. It is not where a dictionary
 * word lies across one of its edges (海南|南合作社, 世界|银行业), unless what stands beside it may
 * stand beside anything (峰会|上) or is a word itself once the place is taken away (世界上|合组织 as
 * 世界|上合组织, 共赢取|代 as 共赢|取代); nor where an ending makes another word of its last one
 * (战略|竞争|力); nor, for a person of two characters, where the given name goes on (沈|逸|凡).
 */
function judgeContext(context: string, first: number, last: number, person: boolean): boolean {
  if (first > 0 && !FREE_CHARACTERS.has(context.charAt(first - 1))) {
    const word = wordAt(context, first);
    if (word !== null && word.start < first) {
      if (word.end - word.start >= IDIOM) return false;
      const rest = wordAt(context.slice(0, first), first - 1);
      if (rest !== null && rest.end - rest.start < 2) return false;
    }
  }
  const next = context.charAt(last);
  // A full name ends by itself: 习近平|成为 is no place of the era 平成.
  if (person && last - first > 2) return true;
  if (next === '') return true;
  // 范畴一 is not in 范畴|一再, whatever may stand beside it.
  if (FREE_CHARACTERS.has(next) && context.charAt(last - 1) !== '一') return true;
  const word = wordAt(context, last - 1);
  // A word that is one character twice is what the segmenter makes of two that meet: 碳费|费率.
  const isDoubled = next === context.charAt(last - 1) && word?.end === last + 1;
  if (word !== null && word.end > last && !isDoubled) {
    if (word.end - word.start >= IDIOM) return false;
    const rest = wordAt(context.slice(last), 0);
    return rest !== null && rest.end > 1;
  }
  if (!person && !WORD_ENDINGS.has(next)) return true;
  const following = wordAt(context, last);
  return following === null || following.end > last + 1;
}

/**
 * Whether no dictionary word lies across an edge of a Chinese place, see `judgeContext`.
 * @param start, end UTF-16 offsets into `text`
 */
export function hasWordEdges(text: string, start: number, end: number, person = false): boolean {
  const { context, from } = contextOf(text, start, end);
  const first = start - from;
  const last = end - from;
  if (first === 0 && last === context.length) return true;
  const key = `${context}${first}-${last}${person}`;
  let verdict = verdicts.get(key);
  if (verdict === undefined) {
    verdict = judgeContext(context, first, last, person);
    if (areWordsMissing()) return verdict;
    if (verdicts.size >= MOST_VERDICTS) verdicts.clear();
    verdicts.set(key, verdict);
  }
  return verdict;
}

/**
 * Whether the last character of a Chinese place begins a word that goes on behind it: 世界银行业|务. Then what is
 * longer by that character (世界银行业) does not stand there.
 */
export function isCutShort(text: string, start: number, end: number): boolean {
  if (!isHan(text.charCodeAt(end - 1)) || !isHan(text.charCodeAt(end))) return false;
  const { context, from } = contextOf(text, start, end);
  const last = end - from;
  // The head of a body has its name: 拉美国防部|长.
  if (context.charAt(last) === '长') return false;
  const word = wordAt(context, last - 1);
  return word !== null && word.start === last - 1 && word.end > last;
}

/** Whether a name that may be short, and so may be part of other words, is a word where it stands. */
export function isWordOfItsOwn(text: string, start: number, end: number, person: boolean): boolean {
  const length = end - start;
  if (length > SHORT_NAME || !isRunOn(text.charCodeAt(start))) return true;
  return hasWordEdges(text, start, end, person);
}

/** Characters that end a verb: what follows may be whom or what something is done to. */
const VERB_ENDINGS = new Set('加席办开行持入立动展读谈述评布签过成方');

/**
 * Whether a short form of a Chinese name is the end of another full name: 江苏|互联网大会. What may
 * stand beside any name is none, nor is a verb.
 */
export function endsLongerName(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (!isHan(before)) return false;
  const letter = character(before);
  return !FREE_CHARACTERS.has(letter) && !VERB_ENDINGS.has(letter);
}

export function isGrammarWord(unit: number): boolean {
  return GRAMMAR_WORDS.has(String.fromCharCode(unit));
}

/**
 * Whether a name is not capitalised as it should be: organisations and single capitalised words need
 * capitals, a capital inside a word makes it a brand (CyberPower).
 */
export function isMiscapitalised(surface: string, listed: string, organisation: boolean): boolean {
  if (/[a-z][A-Z]/.test(surface) && !/[a-z][A-Z]/.test(listed)) return true;
  if (organisation && /^[A-Z]/.test(listed)) return !/[A-ZＡ-Ｚ]/.test(surface);
  return lacksCapital(surface, listed);
}

/** How far the letters around a word in capitals are looked at, in UTF-16 units to either side. */
const AROUND = 40;

/**
 * Whether one word alone is in capitals: a band or a brand (PENTAGON). In a heading its neighbours are, too, and
 * in Chinese text nothing is said by it.
 */
export function isShouted(text: string, start: number, end: number): boolean {
  if (!/^[A-Z]{4,}$/.test(text.slice(start, end))) return false;
  const around = `${text.substring(start - AROUND, start)}\n${text.slice(end, end + AROUND)}`;
  return /[a-z]/.test(around) && !/[A-Z]{2}[^A-Za-z\n]*\n|\n[^A-Za-z\n]*[A-Z]{2}/.test(around);
}

/** Small words of Romance languages, which have two-letter ones that are acronyms in English. */
const ROMANCE = /\b(?:el|la|los|las|es|se|su|de|del|le|les|une?|et|est|di|il|che|y)(?=\s)/gi;
const CAPITALS_AFTER = /^\s[A-ZÀ-Þ]{2,}/;

/** Whether what reads like an acronym of two letters is a word of a title in capitals: UN AÑO MÁS. */
export function isRomanceWord(text: string, start: number, end: number): boolean {
  if (end - start > 2 || !CAPITALS_AFTER.test(text.slice(end, end + 4))) return false;
  const around = `${text.substring(start - AROUND, start)} ${text.slice(end, end + AROUND)}`;
  return (around.match(ROMANCE) ?? []).length > 1;
}

/** Whether a name of one capitalised Latin word (Pentagon, Darwin) or letter (A share) stands without its capital. */
function lacksCapital(surface: string, listed: string): boolean {
  return /^[A-Z](?: |\p{L}[^\s-]*$)/u.test(listed) && !isUpperCase(surface.charCodeAt(0));
}
