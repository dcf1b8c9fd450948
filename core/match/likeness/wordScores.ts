/**
 * How much words belong to a subject, as text: two characters for each of three cells for two words. A word's hash tells two
 * cells that it may be in. Three bits of a cell tell the score, and nine whose it is, which one other word in three hundred
 * is taken for. What is in neither is of no subject in particular.
 */
import { FIRST, hashOf } from './bloomFilter';
import type { LikenessScript } from './textFeatures';

/** By the last three bits of a cell. */
const SCORES = [0, -1, -0.5, 0.5, 1, 1.5, 2, 2.5] as const;
const [, LEAST] = SCORES;
const MOST = 2.5;
const CELLS_PER_WORD = 1.5;
/** Each hint decides, so hardly one is left out, unless there are very many. */
const CELLS_PER_HINT = 4;
const MOST_HINTS_IN_FULL = 5_000;
/** Of the hash, whose it is. */
const CHECK = 0x1ff;
/** Bits that a character holds. */
const HALF = 6;
const LOW = 0x3f;

/** Which cells a word may be in, by where they begin, and all but the score of what is in them. */
function placesOf(word: string, length: number): { starts: number[]; check: number } {
  const hash = hashOf(word);
  const cells = length / 2;
  const other = Math.imul(hash, 0x9e3779b1) >>> 0;
  return { starts: [2 * (hash % cells), 2 * (other % cells)], check: (hash >>> 23) & CHECK };
}

/** @param score as near as can be kept: by halves, from -1 to 2.5 */
function stepOf(score: number): number {
  const rounded = Math.min(MOST, Math.max(LEAST, Math.round(score * 2) / 2));
  return (SCORES as readonly number[]).indexOf(rounded);
}

/** @param scores of words; one whose cells are both taken is left out, so the frequent ones come first */
export function writeScores(
  scores: Iterable<readonly [word: string, score: number]>,
  cellsPerWord = CELLS_PER_WORD,
): string {
  const told = [...scores].filter(([, score]) => stepOf(score) > 0);
  const digits = new Uint8Array(2 * Math.ceil(told.length * cellsPerWord));
  for (const [word, score] of told) {
    const { starts, check } = placesOf(word, digits.length);
    const cell = (check << 3) | stepOf(score);
    const free = starts.find((start) => digits[start] === 0 && digits[start + 1] === 0);
    if (free !== undefined) digits.set([cell >> HALF, cell & LOW], free);
  }
  return Array.from(digits, (digit) => String.fromCharCode(FIRST + digit)).join('');
}

/** @param scores what `writeScores` gave */
export function scoreOf(scores: string, word: string): number {
  if (scores === '') return 0;
  const { starts, check } = placesOf(word, scores.length);
  for (const start of starts) {
    const cell =
      ((scores.charCodeAt(start) - FIRST) << HALF) | (scores.charCodeAt(start + 1) - FIRST);
    const score = SCORES[cell & 7] ?? 0;
    if (cell >> 3 === check && score !== 0) return score;
  }
  return 0;
}

/** Between the scores and the hints: no character of theirs. */
const HINTS_AFTER = ' ';
/** Before a word that is a name of several senses, and before a stem that tells little: neither stands in a word. */
const SENSES = '~';
const LITTLE = '-';
const TOLD = 1;
/** Of this score or more even a frequent word tells of the subject. */
const TELLS = 1.5;
const PLURAL = /s$/;

/** Both as `scoreOf` takes them. */
export interface ScoresAndHints {
  scores: string;
  hints: string;
}

/**
 * @param scores what `writeScores` gave
 * @param senses names of the pack that are everyday words of several senses, in small letters
 * @param little stems that the pack has and that stand in texts of any subject
 */
export function withHints(
  scores: string,
  senses: readonly string[],
  little: readonly string[],
): string {
  const hints = [...senses.map((word) => SENSES + word), ...little.map((stem) => LITTLE + stem)];
  if (hints.length === 0) return scores;
  return (
    scores +
    HINTS_AFTER +
    writeScores(
      hints.map((hint) => [hint, TOLD]),
      hints.length > MOST_HINTS_IN_FULL ? CELLS_PER_WORD : CELLS_PER_HINT,
    )
  );
}

/** @param text what `withHints` gave, or scores alone, as they were kept earlier */
export function readHints(text: string): ScoresAndHints {
  const [scores = '', hints = ''] = text.split(HINTS_AFTER);
  return { scores, hints };
}

/** Whether a name, as it is written, was kept as a word of several senses. */
export function hasSenses({ hints }: ScoresAndHints, written: string): boolean {
  const word = written.toLowerCase();
  return [word, word.replace(PLURAL, '')].some((form) => scoreOf(hints, SENSES + form) > 0);
}

/** Whether that the pack has a stem says little of what a text is about. */
export function tellsLittle({ scores, hints }: ScoresAndHints, stem: string): boolean {
  const score = scoreOf(scores, stem);
  return score < 0 || (score < TELLS && scoreOf(hints, LITTLE + stem) > 0);
}

/** Between what is told of English words and of Chinese ones: no character of either. */
const PART = '|';

/** @param english, chinese scores with hints, hints alone, or nothing */
export function joinScores(english: string, chinese: string): string {
  return chinese === '' ? english : english + PART + chinese;
}

/** @param joined what `joinScores` gave, or scores of English words alone, as they were kept earlier */
export function scoresIn(joined = ''): Record<LikenessScript, string> {
  const [latin = '', han = ''] = joined.split(PART);
  return { latin, han };
}
