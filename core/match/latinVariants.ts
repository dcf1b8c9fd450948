/**
 * Variants of long Latin names, word by word: a small word more, less or another (`community of a
 * shared future in cyberspace`); every other word must stand as listed, a plural aside.
 */
import { isLatinWord } from '../text/characters';
import { foldToString } from '../text/fold';

const SMALL_WORDS = new Set(
  'a an the of in on for with to and by at from between among'.split(' '),
);
const SMALL_WORD_INSIDE = / (?:an?|the|o[fn]|in|for|with|to|and|by|at|from|between|among) /i;
/** Below this a name has too few other words to be told from an ordinary phrase. */
const FEWEST_WORDS = 3;
const MOST_EDITS = 2;
const WORD_GAP = /^[\s\u00ad\u2010-\u2012-]+$/;

export interface LatinPattern {
  /** Words left of the core, nearest first. */
  before: string[];
  after: string[];
  /** Longest run of words without a small one, dense: what the scan looks for. */
  core: string;
}

/** @returns how to find variants of a name, or null where only its listed form counts */
export function latinPatternOf(name: string): LatinPattern | null {
  if (!SMALL_WORD_INSIDE.test(name)) return null;
  const words = foldToString(name).split(/[ -]+/);
  if (words.some((word) => !/^[a-z0-9]+$/.test(word))) return null;
  const small = words.filter((word) => SMALL_WORDS.has(word)).length;
  if (small === 0 || words.length - small < FEWEST_WORDS) return null;
  let best = { from: 0, to: 0, length: 0 };
  for (let from = 0; from < words.length; from++) {
    if (SMALL_WORDS.has(words[from] as string)) continue;
    let to = from;
    while (to < words.length && !SMALL_WORDS.has(words[to] as string)) to++;
    const length = words.slice(from, to).join('').length;
    if (length > best.length) best = { from, to, length };
    from = to;
  }
  return {
    before: words.slice(0, best.from).reverse(),
    after: words.slice(best.to),
    core: words.slice(best.from, best.to).join(''),
  };
}

interface Reader {
  /** The next word outwards as folded text and where it ends on the far side; null where there is none. */
  next(): { word: string; edge: number } | null;
}

function readWords(text: string, at: number, step: 1 | -1): Reader {
  let place = at;
  return {
    next() {
      let edge = place;
      while (edge >= 0 && edge < text.length + 1) {
        const unit = text.charCodeAt(step > 0 ? edge : edge - 1);
        if (Number.isNaN(unit) || isLatinWord(unit)) break;
        edge += step;
      }
      const gap = text.slice(Math.min(place, edge), Math.max(place, edge));
      if (!WORD_GAP.test(gap)) return null;
      let far = edge;
      while (isLatinWord(text.charCodeAt(step > 0 ? far : far - 1))) far += step;
      if (far === edge) return null;
      place = far;
      const word = foldToString(text.slice(Math.min(edge, far), Math.max(edge, far)));
      return { word, edge: far };
    },
  };
}

const isSame = (listed: string, word: string) => word === listed || word === `${listed}s`;

/**
 * Follows the listed words outwards.
 * @returns the far edge of the last one and the edits made, or null
 */
function follow(text: string, at: number, step: 1 | -1, listed: string[], most: number) {
  const reader = readWords(text, at, step);
  let edits = 0;
  let edge = at;
  let word = listed.length > 0 ? reader.next() : null;
  for (let position = 0; position < listed.length; ) {
    const expected = listed[position] as string;
    const small = SMALL_WORDS.has(expected);
    if (word !== null && isSame(expected, word.word)) {
      edge = word.edge;
      position++;
      word = position < listed.length ? reader.next() : null;
      continue;
    }
    if (++edits > most) return null;
    const extra = word !== null && SMALL_WORDS.has(word.word);
    const nextListed = listed[position + 1];
    if (small && extra && word !== null) {
      // Another small word in its place, unless the listed one follows.
      const after = reader.next();
      if (after !== null && after.word !== expected) position++;
      word = after;
    } else if (small && nextListed !== undefined) position++;
    else if (extra) word = reader.next();
    else return null;
  }
  return { edge, edits };
}

/**
 * Checks a place where a pattern's core stands.
 * @param start, end the core in `text`, UTF-16
 * @returns the span of the variant; null where it is none or no edit is needed
 */
export function followLatin(pattern: LatinPattern, text: string, start: number, end: number) {
  if (isLatinWord(text.charCodeAt(start - 1))) return null;
  const left = follow(text, start, -1, pattern.before, MOST_EDITS);
  if (left === null) return null;
  const plural = text.charAt(end).toLowerCase() === 's' ? 1 : 0;
  if (isLatinWord(text.charCodeAt(end + plural))) return null;
  const right = follow(text, end + plural, 1, pattern.after, MOST_EDITS - left.edits);
  if (right === null || left.edits + right.edits === 0) return null;
  return { start: left.edge, end: right.edge, edits: left.edits + right.edits };
}
