import type { Library } from './createLibrary';
import { findSimilarNames } from './findSimilarNames';
import { matchPinyin, type Reading, readingOf } from './matchPinyin';
import { searchTextOf, searchWordsOf } from './searchText';
import type { PackName, PackTerm } from './types';

/** A name as search sees it. */
export interface SearchName {
  term: PackTerm;
  name: PackName;
  /** Search text of the name, and where its words begin. */
  text: string;
  wordStarts: Uint8Array;
  reading: Reading | null;
}

/** A name that answers a query. */
export interface NameHit {
  entry: SearchName;
  /** 0 is best. */
  score: number;
  /** Ranges in the name's search text, in order. */
  ranges: { start: number; end: number }[];
}

/** What each way of matching scores at best; within its band, the fuller match is better. */
const SCORES = {
  whole: 0,
  wholeReading: 0.04,
  wholeInitials: 0.06,
  beginning: 0.1,
  readingBeginning: 0.2,
  initialsBeginning: 0.26,
  wordInside: 0.32,
  readingInside: 0.42,
  initialsInside: 0.5,
  words: 0.55,
  wordsApart: 0.58,
  inside: 0.6,
} as const;
const BAND = 0.05;
/** Similar names come after all of these, nearest first. */
const SIMILAR = 0.7;

const SHORTEST_INSIDE = 3;
const SHORTEST_INITIALS_INSIDE = 4;

/** Prepares all names of a library for search. */
export function searchNamesOf(library: Library): SearchName[] {
  return library.terms.flatMap((term) =>
    term.names.map((name) => {
      const { text, wordStarts } = searchTextOf(name.text);
      const reading = name.pinyin === undefined ? null : readingOf(text, name.pinyin);
      return { term, name, text, wordStarts, reading };
    }),
  );
}

/** The best hit of each term that answers `query`, best first; equals keep the library's order. */
export function searchNames(names: SearchName[], query: string): NameHit[] {
  const wanted = searchTextOf(query).text;
  if (wanted === '') return [];
  const words = searchWordsOf(query);
  const best = new Map<PackTerm, NameHit>();
  const offer = (hit: NameHit | null) => {
    if (!hit) return;
    const known = best.get(hit.entry.term);
    if (!known || hit.score < known.score) best.set(hit.entry.term, hit);
  };
  for (const entry of names) offer(matchName(entry, wanted) ?? matchReading(entry, wanted));
  if (words.length > 1) for (const hit of matchWords(names, words)) offer(hit);
  if (![...best.values()].some(({ score }) => score < SCORES.wordInside)) {
    for (const { entry, span, score } of findSimilarNames(names, wanted)) {
      const share = 1 - (span.end - span.start) / entry.text.length;
      offer(rate(entry, SIMILAR + score * (1 - SIMILAR) + share * BAND, [span]));
    }
  }
  return [...best.values()].sort((a, b) => a.score - b.score);
}

function matchName(entry: SearchName, wanted: string): NameHit | null {
  const { text, wordStarts } = entry;
  let at = text.indexOf(wanted);
  if (at < 0) return null;
  const share = 1 - wanted.length / text.length;
  const hit = (score: number) =>
    rate(entry, score + share * BAND, [{ start: at, end: at + wanted.length }]);
  if (at === 0) return hit(share === 0 ? SCORES.whole : SCORES.beginning);
  for (let next = at; next >= 0; next = text.indexOf(wanted, next + 1)) {
    at = next;
    if (wordStarts[at] === 1) return hit(SCORES.wordInside);
  }
  return wanted.length >= SHORTEST_INSIDE ? hit(SCORES.inside) : null;
}

function matchReading(entry: SearchName, wanted: string): NameHit | null {
  const { text, reading } = entry;
  if (reading === null || !/[a-z]/.test(wanted)) return null;
  const match = matchPinyin(wanted, text, reading);
  if (match === null) return null;
  const { kind, from, to } = match;
  const { starts, syllables } = reading;
  const share = 1 - (to - from) / syllables.length;
  const hit = (score: number) =>
    rate(entry, score + share * BAND, [
      { start: starts[from] ?? 0, end: starts[to] ?? text.length },
    ]);
  if (kind === 'syllables') {
    if (share === 0) return hit(SCORES.wholeReading);
    return hit(from === 0 ? SCORES.readingBeginning : SCORES.readingInside);
  }
  if (share === 0) return hit(SCORES.wholeInitials);
  if (from === 0) return hit(SCORES.initialsBeginning);
  return wanted.length >= SHORTEST_INITIALS_INSIDE ? hit(SCORES.initialsInside) : null;
}

/** Names that have all words of the query in whatever order, else terms that have them in several names. */
function matchWords(names: SearchName[], words: string[]): NameHit[] {
  const together: NameHit[] = [];
  const perWord = words.map(() => new Map<PackTerm, NameHit>());
  for (const entry of names) {
    const hits = words.map((word) => matchName(entry, word) ?? matchReading(entry, word));
    for (const [at, hit] of hits.entries()) {
      const known = perWord[at]?.get(entry.term);
      if (hit && (!known || hit.score < known.score)) perWord[at]?.set(entry.term, hit);
    }
    const [hit, ...rest] = hits.filter((each) => each !== null);
    if (hit && rest.length === words.length - 1) {
      together.push(combine([hit, ...rest], SCORES.words));
    }
  }
  const [first, ...others] = perWord;
  const apart = [...(first ?? [])].flatMap(([term, hit]) => {
    const rest = others.map((found) => found.get(term)).filter((each) => each !== undefined);
    return rest.length === others.length ? [combine([hit, ...rest], SCORES.wordsApart)] : [];
  });
  return [...together, ...apart];
}

/** One hit for several words; shown is the name of the first, with what it has of the others. */
function combine(hits: [NameHit, ...NameHit[]], score: number): NameHit {
  const [{ entry }] = hits;
  const mean = hits.reduce((sum, hit) => sum + hit.score, 0) / hits.length;
  const ranges = hits.filter((hit) => hit.entry === entry).flatMap((hit) => hit.ranges);
  ranges.sort((a, b) => a.start - b.start);
  const apart = ranges.filter(({ start }, at) => start >= (ranges[at - 1]?.end ?? 0));
  return { entry, score: score + mean * BAND, ranges: apart };
}

/** Weighty terms and labels first among names that answer equally well. */
function rate(entry: SearchName, score: number, ranges: NameHit['ranges']): NameHit {
  const { term, name } = entry;
  const lesser = (name.role === 'label' ? 0 : 1) + (name.origin === 'generated' ? 1 : 0);
  return { entry, score: score + (term.weight - 1) * 0.008 + lesser * 0.001, ranges };
}
