import type { Library } from '../library/library';
import type { PackTerm } from '../pack/types';
import { hasHan, partedByScript, searchTextOf, searchWordsOf } from '../text/folding/searchText';
import { traitsOf } from '../text/languages';
import { findSimilarNames } from './findSimilarNames';
import { guessReading, matchPinyin, readingOf } from './matchPinyin';
import type { SearchName } from './searchName';
import { withoutOverlaps } from './withoutOverlaps';

/** A name that answers a query. */
export interface NameHit {
  entry: SearchName;
  /** Whether the name, or how it is read, begins like the query. */
  begins: boolean;
  /** 0 is best. */
  score: number;
  /** Ranges in the name's search text, in order. */
  ranges: { start: number; end: number }[];
}

/**
 * What each way of matching scores where it answers for the whole name, and how much is added where
 * it answers for little of it. A name that is nearly all there inside goes before one of which there
 * is only the beginning.
 */
const SCORES = {
  whole: { at: 0, band: 0 },
  wholeReading: { at: 0.04, band: 0 },
  wholeInitials: { at: 0.06, band: 0 },
  beginning: { at: 0.1, band: 0.2 },
  readingBeginning: { at: 0.18, band: 0.15 },
  wordInside: { at: 0.2, band: 0.2 },
  initialsBeginning: { at: 0.26, band: 0.1 },
  readingInside: { at: 0.4, band: 0.05 },
  initialsInside: { at: 0.5, band: 0.05 },
  words: { at: 0.52, band: 0.05 },
  inside: { at: 0.62, band: 0.05 },
} as const;
type Way = keyof typeof SCORES;
/** Where a name begins like the query, no similar ones are looked for. */
const BEGINNINGS: ReadonlySet<Way> = new Set([
  'whole',
  'wholeReading',
  'wholeInitials',
  'beginning',
  'readingBeginning',
  'initialsBeginning',
]);
/** Terms that have the words in several names: those that go by each of them first. */
const WORDS_APART = 0.51;
const WORDS_APART_BAND = 0.25;
/** Similar names come after all of these, nearest first. */
const SIMILAR = 0.7;
const SIMILAR_BAND = 0.05;

/** Letters amid a word tell little where they are few: cat is no word of communication. */
const SHORTEST_INSIDE = 5;
const SHORTEST_INITIALS_INSIDE = 4;

const prepared = new WeakMap<Library, SearchName[]>();

/** All names of a library, prepared for search once. */
export function searchNamesOf(library: Library): SearchName[] {
  const known = prepared.get(library);
  if (known) return known;
  const names = makeSearchNames(library);
  prepared.set(library, names);
  return names;
}

/** The same for whoever does not keep them as long as the library. */
export function makeSearchNames(library: Library): SearchName[] {
  return library.terms.flatMap(searchNamesIn);
}

function searchNamesIn(term: PackTerm): SearchName[] {
  const names = term.names.map((name) => ({ name, ...searchTextOf(name.text) }));
  const read = new Set(names.filter(({ name }) => name.pinyin).map(({ text }) => text));
  return names.map(({ name, text, wordStarts }) => {
    if (name.pinyin !== undefined) {
      return { term, name, text, wordStarts, reading: readingOf(text, name.pinyin) };
    }
    // Names that differ by script alone are read alike: one of them is enough.
    const guessed = traitsOf(name.language).reading === 'pinyin' && hasHan(text) && !read.has(text);
    read.add(text);
    return { term, name, text, wordStarts, reading: guessed ? guessReading(text) : null };
  });
}

/** The best hit of each term that answers `query`, best first; equals keep the library's order. */
export function searchNames(names: SearchName[], query: string): NameHit[] {
  const wanted = wantedOf(query);
  if (wanted.text === '') return [];
  const words = searchWordsOf(query);
  const best = new Map<PackTerm, NameHit>();
  const offer = (hit: NameHit | null) => {
    if (!hit) return;
    const known = best.get(hit.entry.term);
    if (!known || hit.score < known.score) best.set(hit.entry.term, hit);
  };
  for (const entry of names)
    offer(matchName(entry, wanted.text) ?? matchReading(entry, wanted.read));
  if (words.length > 1) for (const hit of matchWords(names, words)) offer(hit);
  const parts = best.size > 0 ? [] : searchWordsOf(partedByScript(query));
  if (parts.length > words.length) for (const hit of matchWords(names, parts)) offer(hit);
  if (![...best.values()].some(({ begins }) => begins)) {
    for (const { entry, span, score } of findSimilarNames(names, wanted.text)) {
      const share = 1 - (span.end - span.start) / entry.text.length;
      offer({
        entry,
        begins: false,
        score: penalised(entry, SIMILAR + score * (1 - SIMILAR) + share * SIMILAR_BAND),
        ranges: [span],
      });
    }
  }
  return [...best.values()].sort((a, b) => a.score - b.score);
}

/** A query as names are compared with it, and as their readings are: `wu1zhen4` without its tones. */
function wantedOf(query: string): { text: string; read: string } {
  const { text } = searchTextOf(query);
  return { text, read: /^(?:[a-z]{1,6}[1-5])+$/.test(text) ? text.replace(/[1-5]/g, '') : text };
}

function matchName(entry: SearchName, wanted: string): NameHit | null {
  const { text, wordStarts } = entry;
  let at = text.indexOf(wanted);
  if (at < 0) return null;
  const hit = (way: Way) => rate(entry, way, [{ start: at, end: at + wanted.length }]);
  if (at === 0) return hit(wanted.length === text.length ? 'whole' : 'beginning');
  for (let next = at; next >= 0; next = text.indexOf(wanted, next + 1)) {
    at = next;
    if (wordStarts[at] === 1) return hit('wordInside');
  }
  return wanted.length >= SHORTEST_INSIDE ? hit('inside') : null;
}

function matchReading(entry: SearchName, wanted: string): NameHit | null {
  const { text, reading } = entry;
  if (reading === null || !/[a-z]/.test(wanted)) return null;
  const match = matchPinyin(wanted, text, reading);
  if (match === null) return null;
  const { kind, from, to } = match;
  const { starts, syllables } = reading;
  const whole = from === 0 && to === syllables.length;
  const hit = (way: Way) =>
    rate(entry, way, [{ start: starts[from] ?? 0, end: starts[to] ?? text.length }]);
  if (kind === 'syllables') {
    if (whole) return hit('wholeReading');
    return hit(from === 0 ? 'readingBeginning' : 'readingInside');
  }
  if (whole) return hit('wholeInitials');
  if (from === 0) return hit('initialsBeginning');
  return wanted.length >= SHORTEST_INITIALS_INSIDE ? hit('initialsInside') : null;
}

/** Names that have all words of the query in whatever order, else terms that have them in several names. */
function matchWords(names: SearchName[], words: string[]): NameHit[] {
  const together: NameHit[] = [];
  const perWord = words.map(() => new Map<PackTerm, NameHit>());
  const reads = words.map((word) => wantedOf(word).read);
  for (const entry of names) {
    const hits: NameHit[] = [];
    for (const [at, word] of words.entries()) {
      const hit = matchName(entry, word) ?? matchReading(entry, reads[at] ?? word);
      if (hit === null) continue;
      hits.push(hit);
      const known = perWord[at]?.get(entry.term);
      if (!known || hit.score < known.score) perWord[at]?.set(entry.term, hit);
    }
    if (hits.length === words.length) together.push(combine(entry, hits));
  }
  const [first, ...others] = perWord;
  const apart = [...(first ?? [])].flatMap(([term, hit]) => {
    const rest = others.map((found) => found.get(term)).filter((each) => each !== undefined);
    if (rest.length < others.length) return [];
    const mean = [hit, ...rest].reduce((sum, { score }) => sum + score, 0) / words.length;
    return [{ ...hit, begins: false, score: WORDS_APART + mean * WORDS_APART_BAND }];
  });
  return [...together, ...apart];
}

/** One hit for several words that one name has. */
function combine(entry: SearchName, hits: NameHit[]): NameHit {
  return rate(entry, 'words', withoutOverlaps(hits.flatMap((hit) => hit.ranges)));
}

function rate(entry: SearchName, way: Way, ranges: NameHit['ranges']): NameHit {
  const { at, band } = SCORES[way];
  const answered = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  const share = 1 - answered / entry.text.length;
  const score = penalised(entry, at + band * share);
  return { entry, begins: BEGINNINGS.has(way), score, ranges };
}

/** Weighty terms and labels first among names that answer about equally well. */
function penalised({ term, name }: SearchName, score: number): number {
  const lesser = (name.role === 'label' ? 0 : 1) + (name.origin === 'generated' ? 0.1 : 0);
  return score + (term.weight - 1) * 0.008 + lesser * 0.01;
}
