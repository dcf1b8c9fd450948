import '../text/folding/everyPair';
import { isPlainWord, PLAIN_CHARACTERS } from '../match/likeness/textFeatures';
import { isHan } from '../text/characters';
import { foldToString } from '../text/folding/fold';
import { type Dismissal, LONGEST_BESIDE } from './dismissal';

type Beside = Pick<Dismissal, 'surface' | 'before' | 'after'>;

/** Most characters, and most words in other scripts, on one side of a name that are taken into a neighbour. */
const MOST_CHARACTERS = 4;
const MOST_WORDS = 2;

const PLAIN_HAN = new Set(PLAIN_CHARACTERS);
/** English words that short are as plain, and not in the list. */
const SHORT = /^[a-z]{1,2}$/;
const IS_WORD = /[\p{L}\p{N}]/u;

/**
 * The longer text that the name stood in each time: what is the same right before and right after it, up to
 * punctuation, without what may stand beside any name (的, `the`) at its ends.
 *
 * @param places at least one, the latest last: as that one writes it, the text is given
 * @returns `null` where nothing is the same
 */
export function commonNeighbour(places: readonly Beside[]): string | null {
  const last = places.at(-1);
  if (last === undefined) return null;
  const before = common(places.map((place) => unitsBefore(place.before)));
  const after = common(places.map((place) => unitsAfter(place.after)));
  if (before.length + after.length === 0) return null;
  const text = [...before.toReversed(), last.surface, ...after].join('');
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Of each side of a name the first character or word, folded; empty where there is none that tells something. */
export function adjoining({ before, after }: Beside): { before: string; after: string } {
  const first = (units: readonly string[]) => telling(units).map(foldToString)[0] ?? '';
  return { before: first(unitsBefore(before)), after: first(unitsAfter(after)) };
}

/** What all sides begin with, as the last one writes it. */
function common(sides: readonly string[][]): string[] {
  const [first = []] = sides;
  const folded = sides.map((units) => units.map(foldToString));
  let length = 0;
  while (length < first.length && folded.every((units) => units[length] === folded[0]?.[length])) {
    length += 1;
  }
  return telling((sides.at(-1) ?? []).slice(0, length));
}

/** Without what is plain at the far end. */
function telling(units: readonly string[]): string[] {
  let length = units.length;
  while (length > 0 && isPlain(units[length - 1] ?? '')) length -= 1;
  return units.slice(0, length);
}

function isPlain(unit: string): boolean {
  const word = unit.trim();
  return PLAIN_HAN.has(foldToString(word)) || isPlainWord(word.toLowerCase()) || SHORT.test(word);
}

/** Characters and words that follow a name, nearest first, until something else comes. */
function unitsAfter(text: string): string[] {
  const units: string[] = [];
  let at = 0;
  while (at < text.length && hasRoom(units)) {
    const end = isHan(text.charCodeAt(at)) ? at + 1 : wordEnd(text, at);
    if (end === at || isCut(text, end)) break;
    units.push(text.slice(at, end));
    at = end;
  }
  return units;
}

/** Those that stand before it, nearest first. */
function unitsBefore(text: string): string[] {
  const units: string[] = [];
  let at = text.length;
  while (at > 0 && hasRoom(units)) {
    const start = isHan(text.charCodeAt(at - 1)) ? at - 1 : wordStart(text, at);
    if (start === at || (start === 0 && isCut(text, LONGEST_BESIDE))) break;
    units.push(text.slice(start, at));
    at = start;
  }
  return units;
}

function hasRoom(units: readonly string[]): boolean {
  const [first = ''] = units;
  return units.length < (isHan(first.charCodeAt(0)) ? MOST_CHARACTERS : MOST_WORDS);
}

/** A word that reaches as far as text was kept may go on. */
function isCut(text: string, end: number): boolean {
  return end >= LONGEST_BESIDE && text.length >= LONGEST_BESIDE;
}

/** End of the word at `at`, with a space before it; `at` where there is none. */
function wordEnd(text: string, at: number): number {
  let end = text[at] === ' ' ? at + 1 : at;
  const start = end;
  while (end < text.length && isOfWord(text.charAt(end))) end += 1;
  return end === start ? at : end;
}

function wordStart(text: string, at: number): number {
  let start = text[at - 1] === ' ' ? at - 1 : at;
  const end = start;
  while (start > 0 && isOfWord(text.charAt(start - 1))) start -= 1;
  return start === end ? at : start;
}

function isOfWord(character: string): boolean {
  return IS_WORD.test(character) && !isHan(character.charCodeAt(0));
}
