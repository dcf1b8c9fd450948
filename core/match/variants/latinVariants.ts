/**
 * Variants of Latin names of several words, word by word: a small word more, less or another
 * (`community of a shared future in cyberspace`), `&` for `and`, a plural inside, or one slip in a long
 * word (`Internationl Telecommunication Union`); all else must stand as listed.
 */
import { isLatinWord } from '../../text/characters';
import { foldToString } from '../../text/folding/fold';
import { AMPERSAND, type LatinPattern, SMALL_WORDS } from '../tables/latinPattern';
import type { FuzzyRule } from './carefulRule';

const MOST_EDITS = 2;
/** Letters that the word with the slip must have. */
const LONG_WORD: Record<FuzzyRule, number> = { careful: 7, loose: 5 };
/** Letters that a word with two of them swapped must have, in a telling name: Belt and Raod Initiative. */
const SWAPPED_WORD = 4;
/** Letters a name must have for another letter to be a slip: digital resolution is no revolution. */
const TELLING_NAME = 20;
/** Below this an `s` makes another word: its is no plural of it. */
const SHORTEST_PLURAL = 3;
const WORD_GAP = /^[\s\u00ad\u2010-\u2012-]+$/;

interface FoundWord {
  word: string;
  /** Its end on the far side. */
  edge: number;
}

/** Reads words outwards from `at`; null where something else than a space or hyphen comes first. */
function wordsFrom(text: string, at: number, step: 1 | -1): () => FoundWord | null {
  const unitAt = (offset: number) => text.charCodeAt(step > 0 ? offset : offset - 1);
  let near = at;
  return () => {
    let edge = near;
    while (isBetweenWords(unitAt(edge)) && Math.abs(edge - near) <= FARTHEST) edge += step;
    const gap = text.slice(Math.min(near, edge), Math.max(near, edge));
    if (!WORD_GAP.test(gap)) return null;
    let far = edge;
    if (unitAt(far) === AMPERSAND) far += step;
    else while (isLatinWord(unitAt(far)) && Math.abs(far - edge) <= FARTHEST) far += step;
    if (far === edge) return null;
    near = far;
    const word = foldToString(text.slice(Math.min(edge, far), Math.max(edge, far)));
    return { word, edge: far };
  };
}

/** Most units looked at in a word, which no listed one has, and between two, however a page is indented. */
const FARTHEST = 200;

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
  const isShort = listed.length < shortest;
  if (isShort && !(exchanged && listed.length >= SWAPPED_WORD)) return false;
  if (Math.abs(listed.length - word.length) > 1) return false;
  if (listed[0] !== word[0] || /\d/.test(word)) return false;
  let start = 0;
  while (start < listed.length && listed[start] === word[start]) start++;
  let end = 0;
  const shorter = Math.min(listed.length, word.length);
  while (end < shorter - start && listed.at(-1 - end) === word.at(-1 - end)) end++;
  const listedRest = listed.slice(start, listed.length - end);
  const wordRest = word.slice(start, word.length - end);
  if (listedRest.length === 1 && wordRest.length === 1) return exchanged && !isShort;
  if (listedRest.length + wordRest.length <= 1) return !isShort;
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

/** Listed words to be followed away from a core. */
interface Way {
  text: string;
  /** Where the first word is looked for, a UTF-16 offset. */
  at: number;
  step: 1 | -1;
  /** In the order in which they are met. */
  listed: string[];
  /** Whether small words may differ. */
  loose: boolean;
  slips: Slips;
  /** Edits that may be made. */
  most: number;
}

/** @returns the far edge of the last word and the edits made, or null above `most` */
function follow({ text, at, step, listed, loose, slips, most }: Way) {
  const next = wordsFrom(text, at, step);
  let edits = 0;
  let edge = at;
  let found = listed.length > 0 ? next() : null;
  for (let position = 0; position < listed.length; ) {
    const expected = listed[position] as string;
    const isLast = step > 0 && position + 1 === listed.length;
    const cost = found === null ? null : editsFor(expected, found.word, isLast, slips);
    if (found !== null && cost !== null) {
      edits += cost;
      if (edits > most) return null;
      edge = found.edge;
      position++;
      found = position < listed.length ? next() : null;
      continue;
    }
    if (!loose || ++edits > most) return null;
    const expectedSmall = SMALL_WORDS.has(expected);
    const foundSmall = found !== null && SMALL_WORDS.has(found.word);
    if (expectedSmall && foundSmall) {
      // Another small word in its place, unless the listed one follows.
      found = next();
      if (found !== null && found.word !== expected) position++;
    } else if (expectedSmall && position + 1 < listed.length) position++;
    else if (foundSmall) found = next();
    else return null;
  }
  return { edge, edits };
}

/** A core of a pattern, and where it stands in a text, in UTF-16 offsets. */
interface StandingCore {
  offset: number;
  size: number;
  start: number;
  end: number;
}

/**
 * Checks a place where one of a pattern's cores stands.
 * @param rule how short a word with a slip may be
 * @returns the span of the variant and how many edits it takes; null where it is none or is exact
 */
export function followLatin(
  pattern: LatinPattern,
  { offset, size, start, end }: StandingCore,
  text: string,
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
  const left = follow({
    text,
    at: start,
    step: -1,
    listed: before,
    loose,
    slips,
    most: MOST_EDITS,
  });
  if (left === null) return null;
  // A plural at the end only inflects the name, one inside is an edit: outbound investments screening.
  const spent = left.edits + (core.to < words.length ? plural : 0);
  const after = words.slice(core.to);
  const most = MOST_EDITS - spent;
  const right = follow({ text, at: end + plural, step: 1, listed: after, loose, slips, most });
  if (right === null || spent + right.edits === 0) return null;
  return { start: left.edge, end: right.edge, edits: spent + right.edits };
}
