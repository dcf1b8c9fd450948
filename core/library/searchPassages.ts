import { closestSpan } from './closestSpan';
import type { Library } from './createLibrary';
import { hasHan, searchProseOf } from './searchText';
import type { Passage } from './types';

/** A passage as search sees it. */
export interface SearchPassage {
  passage: Passage;
  /** Its search prose. */
  text: string;
}

export interface PassageMatch {
  passage: Passage;
  /** 0 is best. */
  score: number;
  /** Ranges in the passage's search prose, in order, not overlapping. */
  ranges: { start: number; end: number }[];
}

const SHORTEST_QUERY = 2;
/** Occurrences that count towards the score, and those that are marked. */
const MOST_COUNTED = 10;
const MOST_MARKED = 50;
const SCORES = { words: 0.3, similar: 0.6 } as const;
/** Passages that are looked at more closely for one misspelt query. */
const MOST_CANDIDATES = 200;
const SHORTEST_SIMILAR = { han: 4, latin: 6 };

export function searchPassagesOf(library: Library): SearchPassage[] {
  return library.documents.flatMap(({ passages }) =>
    passages.map((passage) => ({ passage, text: searchProseOf(passage.text).text })),
  );
}

/**
 * Passages that have the query in them, best first: all of it in one place, else all of its words,
 * else, where no passage has them, something that differs by one or two characters.
 */
export function searchPassages(passages: SearchPassage[], query: string): PassageMatch[] {
  const wanted = searchProseOf(query).text;
  if (wanted.length < SHORTEST_QUERY) return [];
  const words = wordsOf(query);
  const found: PassageMatch[] = [];
  for (const { passage, text } of passages) {
    const places = occurrences(text, wanted);
    if (places.length > 0) {
      const counted = Math.min(places.length, MOST_COUNTED);
      found.push({ passage, score: 0.2 - counted / 100, ranges: places });
    } else if (words.length > 1 && words.every((word) => text.includes(word))) {
      const ranges = merged(words.flatMap((word) => occurrences(text, word)));
      found.push({ passage, score: SCORES.words + spread(text, words) / 10, ranges });
    }
  }
  if (found.length === 0) found.push(...findSimilar(passages, wanted));
  return found.sort((a, b) => a.score - b.score);
}

function wordsOf(query: string): string[] {
  return query
    .split(/[\s\u3000]+/)
    .map((word) => searchProseOf(word).text)
    .filter((word) => word !== '');
}

/** A Latin word is found from its beginning only: `net` not in “internet”. */
function occurrences(text: string, wanted: string): { start: number; end: number }[] {
  const latin = /^[a-z0-9]/.test(wanted);
  const places: { start: number; end: number }[] = [];
  for (
    let at = text.indexOf(wanted);
    at >= 0 && places.length < MOST_MARKED;
    at = text.indexOf(wanted, at + wanted.length)
  ) {
    if (latin && at > 0 && /[a-z0-9]/.test(text.charAt(at - 1))) continue;
    places.push({ start: at, end: at + wanted.length });
  }
  return places;
}

function merged(ranges: { start: number; end: number }[]): { start: number; end: number }[] {
  const inOrder = ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter(({ start }, at) => at === 0 || start >= (inOrder[at - 1]?.end ?? 0));
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
function findSimilar(passages: SearchPassage[], wanted: string): PassageMatch[] {
  const { han, latin } = SHORTEST_SIMILAR;
  if (wanted.length < (hasHan(wanted) ? han : latin)) return [];
  const most = wanted.length < 10 ? 1 : 2;
  const size = Math.ceil(wanted.length / (most + 1));
  const pieces = Array.from({ length: most + 1 }, (_, at) =>
    wanted.slice(at * size, at * size + size),
  );
  const candidates = passages
    .filter(({ text }) => pieces.some((piece) => text.includes(piece)))
    .slice(0, MOST_CANDIDATES);
  return candidates.flatMap(({ passage, text }) => {
    const span = closestSpan(wanted, text, most);
    if (span === null || !isWhole(text, span.start) || !isWhole(text, span.end)) return [];
    const score = SCORES.similar + span.errors / wanted.length;
    return [{ passage, score, ranges: [{ start: span.start, end: span.end }] }];
  });
}

/** Whether `at` does not lie inside a Latin word. */
function isWhole(text: string, at: number): boolean {
  return !/^[a-z0-9]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
