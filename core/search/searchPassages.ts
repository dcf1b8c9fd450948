import type { Library, Passage } from '../library/library';
import { passageProseOf } from '../library/passageProse';
import { isLatinWord } from '../text/characters';
import { hasHan, partedByScript, searchProseText } from '../text/folding/searchText';
import { closestSpan } from './closestSpan';
import { type Range, withoutOverlaps } from './withoutOverlaps';

/** A passage as search sees it, whatever it is known by. */
export interface SearchPassage<Known = Passage> {
  passage: Known;
  /** Its search prose. */
  text: string;
  /** Whether there are Latin letters in it; most Chinese passages need not be searched for English. */
  latin: boolean;
}

export interface PassageMatch<Known = Passage> {
  passage: Known;
  /** 0 is best. */
  score: number;
  /** Ranges in the passage's search prose, in order, not overlapping. */
  ranges: Range[];
}

const SHORTEST_QUERY = 2;
/** Occurrences that count towards the score, and those that are marked. */
const MOST_COUNTED = 10;
const MOST_MARKED = 50;
const SCORES = { whole: 0.2, words: 0.3, similar: 0.6 } as const;
/** Passages that are looked at more closely for one misspelt query. */
const MOST_COMPARED = 200;
/** So many more than are wanted are found before the worst of them are dropped. */
const MOST_BEYOND = 1_000;
const SHORTEST_SIMILAR = { han: 4, latin: 6 };

const LATIN_LETTER = /[a-z]/;

export function searchPassagesOf(library: Library): SearchPassage[] {
  return Array.from(passageProseOf(library), ([passage, text]) => searchPassageOf(passage, text));
}

/** @param text the search prose of the passage */
export function searchPassageOf<Known>(passage: Known, text: string): SearchPassage<Known> {
  return { passage, text, latin: LATIN_LETTER.test(text) };
}

/**
 * Passages that have the query in them, best first, at most `most`: all of it in one place, else all
 * of its words, else, where no passage has them, something that differs by one or two characters.
 */
export function searchPassages<Known>(
  all: Iterable<SearchPassage<Known>>,
  query: string,
  most: number,
): PassageMatch<Known>[] {
  const wanted = searchProseText(query);
  if (wanted.length < SHORTEST_QUERY) return [];
  let found = findExact(all, wanted, wordsOf(query), most);
  const parted = partedByScript(query);
  if (found.length === 0 && parted !== query) {
    found = findExact(all, wanted, wordsOf(parted), most);
  }
  if (found.length === 0) return findSimilar(all, wanted).slice(0, most);
  return found.map(({ entry: { passage, text }, score, parts }) => ({
    passage,
    score,
    ranges: withoutOverlaps(parts.flatMap((part) => placesOf(text, part))),
  }));
}

/**
 * Of what was found in several parts of the same texts, the best at most `most`: similar ones only where nothing has the
 * words themselves.
 */
export function bestMatches<Known>(
  parts: readonly (readonly PassageMatch<Known>[])[],
  most: number,
): PassageMatch<Known>[] {
  const all = parts.flat().sort((a, b) => a.score - b.score);
  const exact = all.filter(({ score }) => score < SCORES.similar);
  return (exact.length > 0 ? exact : all).slice(0, most);
}

interface Found<Known> {
  entry: SearchPassage<Known>;
  score: number;
  parts: string[];
}

/** Best first, at most `most`. */
function findExact<Known>(
  passages: Iterable<SearchPassage<Known>>,
  wanted: string,
  words: string[],
  most: number,
): Found<Known>[] {
  const isLatin = LATIN_LETTER.test(wanted);
  let found: Found<Known>[] = [];
  for (const entry of passages) {
    if (isLatin && !entry.latin) continue;
    // What cannot be among the best any more is not kept: a word may be in all of very many passages.
    if (found.length >= most + MOST_BEYOND) found = best(found, most);
    const count = countOf(entry.text, wanted);
    if (count > 0) found.push({ entry, score: SCORES.whole - count / 100, parts: [wanted] });
    else if (words.length > 1 && words.every((word) => countOf(entry.text, word) > 0)) {
      const score = SCORES.words + spread(entry.text, words) / 10;
      found.push({ entry, score, parts: words });
    }
  }
  return best(found, most);
}

function best<Known>(found: Found<Known>[], most: number): Found<Known>[] {
  return found.sort((a, b) => a.score - b.score).slice(0, most);
}

function wordsOf(query: string): string[] {
  return query
    .split(/[\s\u3000]+/)
    .map((word) => searchProseText(word))
    .filter((word) => word !== '');
}

/** How often a text has it, up to `MOST_COUNTED`. */
function countOf(text: string, wanted: string): number {
  let count = 0;
  for (
    let at = nextPlace(text, wanted, 0);
    at >= 0 && count < MOST_COUNTED;
    at = nextPlace(text, wanted, at + wanted.length)
  ) {
    count++;
  }
  return count;
}

function placesOf(text: string, wanted: string): Range[] {
  const places: Range[] = [];
  for (
    let at = nextPlace(text, wanted, 0);
    at >= 0 && places.length < MOST_MARKED;
    at = nextPlace(text, wanted, at + wanted.length)
  ) {
    places.push({ start: at, end: at + wanted.length });
  }
  return places;
}

/** A Latin word is found from its beginning only: `net` not in “internet”. */
function nextPlace(text: string, wanted: string, from: number): number {
  let at = text.indexOf(wanted, from);
  while (at > 0 && isInsideWord(text, at)) at = text.indexOf(wanted, at + 1);
  return at;
}

function isInsideWord(text: string, at: number): boolean {
  return isLatinWord(text.charCodeAt(at - 1)) && isLatinWord(text.charCodeAt(at));
}

/** How far apart the words stand, as a share of the text. */
function spread(text: string, words: string[]): number {
  const places = words.map((word) => text.indexOf(word));
  return (Math.max(...places) - Math.min(...places)) / text.length;
}

/**
 * Passages with something that differs from `wanted` by a few characters. Whatever differs by k
 * has at least one of k + 1 pieces of it unchanged: only texts with such a piece are compared.
 */
function findSimilar<Known>(
  passages: Iterable<SearchPassage<Known>>,
  wanted: string,
): PassageMatch<Known>[] {
  const { han, latin } = SHORTEST_SIMILAR;
  if (wanted.length < (hasHan(wanted) ? han : latin)) return [];
  const most = wanted.length < 10 ? 1 : 2;
  const size = Math.ceil(wanted.length / (most + 1));
  const pieces = Array.from({ length: most + 1 }, (_, at) =>
    wanted.slice(at * size, at * size + size),
  );
  const isLatin = LATIN_LETTER.test(wanted);
  const found: PassageMatch<Known>[] = [];
  let compared = 0;
  for (const { passage, text, latin } of passages) {
    if (isLatin && !latin) continue;
    const span = similarSpan(text, wanted, pieces, most);
    if (span === undefined) continue;
    compared++;
    if (span !== null && isTidy(text, span, wanted)) {
      const { start, end, errors } = span;
      const score = SCORES.similar + errors / wanted.length;
      found.push({ passage, score, ranges: [{ start, end }] });
    }
    if (compared === MOST_COMPARED) break;
  }
  return found.sort((a, b) => a.score - b.score);
}

/** Begins and ends with a word, and does not reach over more breaks than the query has. */
function isTidy(text: string, { start, end }: Range, wanted: string): boolean {
  const breaks = (prose: string) => prose.split(' ').length;
  const whole = !isInsideWord(text, start) && !isInsideWord(text, end);
  return whole && breaks(text.slice(start, end)) <= breaks(wanted);
}

/** Looks around the first piece that the text has; `undefined` where it has none. */
function similarSpan(text: string, wanted: string, pieces: string[], most: number) {
  let order = 0;
  let at = -1;
  while (order < pieces.length) {
    at = text.indexOf(pieces[order] ?? '');
    if (at >= 0) break;
    order++;
  }
  if (at < 0) return undefined;
  const reach = wanted.length + most;
  const from = Math.max(0, at - reach);
  const span = closestSpan(wanted, text.slice(from, at + reach), most);
  return span && { ...span, start: span.start + from, end: span.end + from };
}
