import { areLookalikes } from '../text/folding/lookalikes';
import { hasHan } from '../text/folding/searchText';
import { areHomophones } from '../text/sound/homophones';
import { closestSpan } from './closestSpan';
import { LONGEST_COMPARED, rankBySimilarity } from './rankBySimilarity';
import type { SearchName } from './searchName';

interface SimilarName {
  entry: SearchName;
  /** In the search text of the name. */
  span: { start: number; end: number };
  /** Of Fuse.js: 0 is equal, 1 nothing in common. */
  score: number;
}

/** What a query is compared with: the name itself or, for Latin letters, how it is read. */
interface Candidate {
  entry: SearchName;
  text: string;
  read: boolean;
}

const MOST_CANDIDATES = 400;

/** Typing errors that are forgiven: a Chinese character tells as much as two or three letters. */
function errorsAllowed(wanted: string): number {
  if (hasHan(wanted)) return Math.min(Math.floor(wanted.length / 4), 2);
  if (wanted.length < 5) return 0;
  return wanted.length < 8 ? 1 : wanted.length < 13 ? 2 : 3;
}

/**
 * Names that `wanted` is a misspelling of, or of their first words. Fuse.js ranks those that have
 * enough characters in common; what counts begins and ends with a word.
 */
export function findSimilarNames(names: SearchName[], wanted: string): SimilarName[] {
  const most = errorsAllowed(wanted);
  if (most === 0) return findConfusedNames(names, wanted);
  const pattern = wanted.slice(0, LONGEST_COMPARED);
  const han = hasHan(wanted);
  const candidates: Candidate[] = [];
  for (const entry of names) {
    const candidate = candidateOf(entry, han);
    if (candidate && mayBeNear(pattern, candidate.text, most)) candidates.push(candidate);
    if (candidates.length === MOST_CANDIDATES) break;
  }
  return rankBySimilarity(candidates, pattern).flatMap(({ item, score }) => {
    const span = closestSpan(pattern, item.text, most);
    const place = span && wholeWords(item, span);
    return place ? [{ entry: item.entry, span: place, score }] : [];
  });
}

/** How a confused character counts, on the scale of Fuse.js. */
const CONFUSED_SCORE = 0.1;
const SHORTEST_CONFUSED = 3;

/**
 * A short Chinese name is told from others by each of its characters: one wrong character is
 * forgiven where it sounds or looks like the right one, as input methods and eyes mistake them.
 */
function findConfusedNames(names: SearchName[], wanted: string): SimilarName[] {
  if (wanted.length < SHORTEST_CONFUSED || !hasHan(wanted)) return [];
  return names.flatMap((entry) =>
    isConfused(wanted, entry.text)
      ? [{ entry, span: { start: 0, end: wanted.length }, score: CONFUSED_SCORE }]
      : [],
  );
}

function isConfused(wanted: string, text: string): boolean {
  if (text.length !== wanted.length) return false;
  let confused = 0;
  for (let at = 0; at < wanted.length; at++) {
    const typed = wanted.charCodeAt(at);
    const right = text.charCodeAt(at);
    if (typed === right) continue;
    if (confused > 0 || !(areHomophones(typed, right) || areLookalikes(typed, right))) return false;
    confused++;
  }
  return confused === 1;
}

function candidateOf(entry: SearchName, han: boolean): Candidate | null {
  const { text, reading } = entry;
  if (han === hasHan(text)) return { entry, text, read: false };
  return han || reading === null ? null : { entry, text: reading.text, read: true };
}

/**
 * Whether the text may have the pattern with so many edits: one edit takes away one character and,
 * being a swap at worst, three pairs. After E. Ukkonen, “Approximate string-matching with q-grams”, 1992.
 */
function mayBeNear(pattern: string, text: string, most: number): boolean {
  let missing = 0;
  for (const character of pattern) if (!text.includes(character) && ++missing > most) return false;
  let missingPairs = 0;
  for (let at = 0; at + 1 < pattern.length; at++) {
    if (!text.includes(pattern.slice(at, at + 2)) && ++missingPairs > most * 3) return false;
  }
  return true;
}

/** The place in the name, if the span begins and ends with a word (a syllable, if read). */
function wholeWords({ entry, read }: Candidate, { start, end }: { start: number; end: number }) {
  const { text, wordStarts, reading } = entry;
  if (!read || reading === null) {
    const whole = wordStarts[start] === 1 && (end === text.length || wordStarts[end] === 1);
    return whole ? { start, end } : null;
  }
  const boundaries = [0];
  for (const { length } of reading.syllables) boundaries.push((boundaries.at(-1) ?? 0) + length);
  const from = reading.starts[boundaries.indexOf(start)];
  const to = reading.starts[boundaries.indexOf(end)];
  return from === undefined || to === undefined ? null : { start: from, end: to };
}
