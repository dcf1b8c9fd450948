/**
 * Variants of Latin names of several words, word by word: a small word more, less or another
 * (`community of a shared future in cyberspace`), `&` for `and`, a plural inside, or one slip in a long
 * word (`Internationl Telecommunication Union`); all else must stand as listed.
 */
import { isLatinWord } from '../text/characters';
import { foldToString } from '../text/fold';
import type { FuzzyRule } from './carefulRule';

const SMALL_WORDS = new Set(
  'a an the of in on for with to and by at from between among'.split(' '),
);
/** Below this a name has too few other words to be told from an ordinary phrase. */
const FEWEST_WORDS = 3;
const MOST_EDITS = 2;
/** Letters a name must have for a slip to be forgiven. */
const LONG_NAME = 12;
/** Letters that the word with the slip must have. */
const LONG_WORD: Record<FuzzyRule, number> = { careful: 7, loose: 5 };
/** Letters a name must have for another letter to be a slip: digital resolution is no revolution. */
const TELLING_NAME = 20;
/** Below this an `s` makes another word: its is no plural of it. */
const SHORTEST_PLURAL = 3;
const WORD_GAP = /^[\s\u00ad\u2010-\u2012-]+$/;

export interface LatinPattern {
  words: string[];
  /** Runs of words that the scan looks for: one of them is right in any variant. */
  cores: { from: number; to: number; offset: number; size: number }[];
  /** Whether small words may differ. */
  loose: boolean;
}

/** @returns how to find variants of a name, or null where only its listed form counts */
export function latinPatternOf(name: string): LatinPattern | null {
  const words = foldToString(name).split(/[ -]+/);
  if (words.length < 2 || words.some((word) => !/^[a-z0-9]+$/.test(word))) return null;
  const lengths = words.map((word) => word.length);
  const lettersIn = (from: number, to: number) =>
    lengths.slice(from, to).reduce((sum, length) => sum + length, 0);
  const total = lettersIn(0, words.length);
  if (total < LONG_NAME) return null;
  const small = words.filter((word) => SMALL_WORDS.has(word)).length;
  const loose = small > 0 && words.length - small >= FEWEST_WORDS;
  let middle = 1;
  while (middle < words.length - 1 && lettersIn(0, middle + 1) <= total / 2) middle++;
  const runs: [number, number][] = [
    [0, middle],
    [middle, words.length],
  ];
  if (loose) {
    const longest = longestRun(words);
    // Where a longer run stands, the shorter one with the same beginning stands, too.
    if (!runs.some(([from, to]) => from === longest[0] && to <= longest[1])) runs.push(longest);
  }
  return {
    words,
    cores: runs.map(([from, to]) => ({
      from,
      to,
      offset: lettersIn(0, from),
      size: lettersIn(from, to),
    })),
    loose,
  };
}

/** The longest run of words without a small one. */
function longestRun(words: string[]): [number, number] {
  let best: [number, number] = [0, 0];
  let longest = 0;
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (to < words.length && !SMALL_WORDS.has(words[to] as string)) to++;
    const length = words.slice(from, to).join('').length;
    if (length > longest) {
      best = [from, to];
      longest = length;
    }
  }
  return best;
}

interface FoundWord {
  word: string;
  /** Its end on the far side. */
  edge: number;
}

/** Reads words outwards from `at`; null where something else than a space or hyphen comes first. */
function createReader(text: string, at: number, step: 1 | -1): () => FoundWord | null {
  const unitAt = (place: number) => text.charCodeAt(step > 0 ? place : place - 1);
  let place = at;
  return () => {
    let edge = place;
    while (isBetweenWords(unitAt(edge))) edge += step;
    const gap = text.slice(Math.min(place, edge), Math.max(place, edge));
    if (!WORD_GAP.test(gap)) return null;
    let far = edge;
    if (unitAt(far) === AMPERSAND) far += step;
    else while (isLatinWord(unitAt(far))) far += step;
    if (far === edge) return null;
    place = far;
    const word = foldToString(text.slice(Math.min(edge, far), Math.max(edge, far)));
    return { word, edge: far };
  };
}

const AMPERSAND = 0x26;

const isBetweenWords = (unit: number) =>
  !Number.isNaN(unit) && !isLatinWord(unit) && unit !== AMPERSAND;

/** Which slips are forgiven. */
interface Slips {
  /** Letters of the shortest word that may have one. */
  shortest: number;
  /** Whether one letter may stand for another. */
  exchanged: boolean;
}

const isSame = (listed: string, word: string) =>
  word === listed || (listed.length >= SHORTEST_PLURAL && word === `${listed}s`);

/** One letter more, less, other or two swapped; short words and first letters are never wrong. */
function isSlip(listed: string, word: string, { shortest, exchanged }: Slips): boolean {
  if (listed.length < shortest || Math.abs(listed.length - word.length) > 1) return false;
  if (listed[0] !== word[0] || /\d/.test(word)) return false;
  let start = 0;
  while (start < listed.length && listed[start] === word[start]) start++;
  let end = 0;
  const shorter = Math.min(listed.length, word.length);
  while (end < shorter - start && listed.at(-1 - end) === word.at(-1 - end)) end++;
  const listedRest = listed.slice(start, listed.length - end);
  const wordRest = word.slice(start, word.length - end);
  if (listedRest.length === 1 && wordRest.length === 1) return exchanged;
  if (listedRest.length + wordRest.length <= 1) return true;
  return wordRest.length === 2 && listedRest === `${wordRest[1]}${wordRest[0]}`;
}

/**
 * @param isLast whether the name ends with the word: a plural then only inflects it
 * @returns how many edits it takes to read a word as the listed one, or null where it is another
 */
function editsFor(listed: string, word: string, isLast: boolean, slips: Slips): number | null {
  if (isSame(listed, word)) return word === listed || isLast ? 0 : 1;
  if (listed === 'and' && word === '&') return 1;
  if (word.length >= SHORTEST_PLURAL && listed === `${word}s`) return 1;
  return isSlip(listed, word, slips) ? MOST_EDITS : null;
}

/**
 * Follows the listed words outwards.
 * @returns the far edge of the last one and the edits made, or null above `most`
 */
function follow(
  text: string,
  at: number,
  step: 1 | -1,
  listed: string[],
  loose: boolean,
  slips: Slips,
  most: number,
) {
  const read = createReader(text, at, step);
  let edits = 0;
  let edge = at;
  let found = listed.length > 0 ? read() : null;
  for (let position = 0; position < listed.length; ) {
    const expected = listed[position] as string;
    const isLast = step > 0 && position + 1 === listed.length;
    const cost = found === null ? null : editsFor(expected, found.word, isLast, slips);
    if (found !== null && cost !== null) {
      edits += cost;
      if (edits > most) return null;
      edge = found.edge;
      position++;
      found = position < listed.length ? read() : null;
      continue;
    }
    if (!loose || ++edits > most) return null;
    const expectedSmall = SMALL_WORDS.has(expected);
    const foundSmall = found !== null && SMALL_WORDS.has(found.word);
    if (expectedSmall && foundSmall) {
      // Another small word in its place, unless the listed one follows.
      found = read();
      if (found !== null && found.word !== expected) position++;
    } else if (expectedSmall && position + 1 < listed.length) position++;
    else if (foundSmall) found = read();
    else return null;
  }
  return { edge, edits };
}

const S = 0x73;
/** First letter of the word that `&` may stand for. */
const A = 0x61;

/**
 * Whether the text behind a core may be the listed word that follows it, by its first letter: slips leave
 * that alone, and only a plural comes before it.
 * @param expected folded first letter of the listed word
 * @param at dense unit behind the core
 */
export function mayBeWordAfter(expected: number, units: Uint16Array, at: number): boolean {
  const unit = units[at] as number;
  const next = unit === S ? (units[at + 1] as number) : unit;
  return unit === expected || next === expected || (expected === A && next === AMPERSAND);
}

/**
 * Whether the text before a core may be the listed word that stands there, by its last two letters: one slip
 * or plural leaves one of them in one of the last two places.
 * @param pool, listed the name's units, and where in them the core begins
 * @param at dense unit at which the core stands, 2 at least
 */
export function mayBeWordBefore(
  pool: Uint16Array,
  listed: number,
  units: Uint16Array,
  at: number,
): boolean {
  const last = pool[listed - 1] as number;
  const secondLast = pool[listed - 2] as number;
  const unit = units[at - 1] as number;
  const unitBefore = units[at - 2] as number;
  return (
    unit === last ||
    unit === secondLast ||
    unitBefore === last ||
    unitBefore === secondLast ||
    unit === AMPERSAND
  );
}

/**
 * Checks a place where one of a pattern's cores stands.
 * @param offset, size of the core in the name
 * @param start, end the core in `text`, UTF-16
 * @param rule how short a word with a slip may be
 * @returns the span of the variant and how many edits it takes; null where it is none or is exact
 */
export function followLatin(
  pattern: LatinPattern,
  offset: number,
  size: number,
  text: string,
  start: number,
  end: number,
  rule: FuzzyRule,
): { start: number; end: number; edits: number } | null {
  const core = pattern.cores.find((each) => each.offset === offset && each.size === size);
  if (core === undefined || isLatinWord(text.charCodeAt(start - 1))) return null;
  const { words, loose } = pattern;
  const plural = text.charAt(end).toLowerCase() === 's' ? 1 : 0;
  if (isLatinWord(text.charCodeAt(end + plural))) return null;
  const slips = {
    shortest: LONG_WORD[rule],
    exchanged: words.join('').length >= TELLING_NAME,
  };
  const before = words.slice(0, core.from).reverse();
  const left = follow(text, start, -1, before, loose, slips, MOST_EDITS);
  if (left === null) return null;
  // A plural at the end only inflects the name, one inside is an edit: outbound investments screening.
  const spent = left.edits + (core.to < words.length ? plural : 0);
  const after = words.slice(core.to);
  const right = follow(text, end + plural, 1, after, loose, slips, MOST_EDITS - spent);
  if (right === null || spent + right.edits === 0) return null;
  return { start: left.edge, end: right.edge, edits: spent + right.edits };
}
