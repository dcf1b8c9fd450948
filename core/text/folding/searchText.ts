import './everyPair';
import { isDash, isHan, isInterpunct, isLatinWord, isQuote, isWhiteSpace } from '../characters';
import { fold } from './fold';
import { CONTEXTUAL, DROPPED, foldingMasks, foldUnit } from './foldingTable';

/** Text as search compares it: folded, without spaces and punctuation. */
export interface SearchText {
  text: string;
  /** Per unit its UTF-16 index in the original; one more entry holds the end of the last unit. */
  offsets: number[];
  /** Per unit 1 where a word begins: every Chinese character, the first letter of a Latin word. */
  wordStarts: Uint8Array;
}

const KEPT = /[\p{L}\p{N}]/u;

/** Folds a name or a query, and keeps letters and digits alone. */
export function searchTextOf(original: string): SearchText {
  const folded = fold(original);
  const kept: string[] = [];
  const offsets: number[] = [];
  const starts: number[] = [];
  let end = 0;
  let inWord = false;
  for (let at = 0; at < folded.text.length; at++) {
    const character = folded.text.charAt(at);
    const unit = character.charCodeAt(0);
    if (!isHan(unit) && !isLatinWord(unit) && !KEPT.test(character)) {
      // An apostrophe does not end a word: China's.
      inWord = inWord && character === '"';
      continue;
    }
    kept.push(character);
    offsets.push(folded.offsets[at] ?? 0);
    starts.push(inWord && isLatinWord(unit) ? 0 : 1);
    end = folded.offsets[at + 1] ?? original.length;
    inWord = isLatinWord(unit);
  }
  offsets.push(end);
  return { text: kept.join(''), offsets, wordStarts: Uint8Array.from(starts) };
}

/**
 * Folds running text: as `searchTextOf`, but words stay apart by a space, and so do clauses, so that
 * nothing is found across a full stop.
 */
export function searchProseOf(original: string): Pick<SearchText, 'text' | 'offsets'> {
  const offsets: number[] = [];
  return { text: foldProse(original, offsets), offsets };
}

/** The text of `searchProseOf` alone, for where thousands of passages are folded. */
export function searchProseText(original: string): string {
  return foldProse(original, null);
}

/** What a unit is in prose: nothing, white space, the end of a clause, a letter, a Latin letter or digit. */
const SKIPPED = 1;
const SPACE = 2;
const BREAK = 3;
const LETTER = 4;
const LATIN = 5;
/** By unit, as they are met; 0 is not known yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(original: number): number {
  if (isWhiteSpace(original)) return SPACE;
  if (isQuote(original)) return SKIPPED;
  if (isDash(original) || isInterpunct(original)) return BREAK;
  const unit = foldUnit(original);
  if (unit === DROPPED) return SKIPPED;
  if (unit === CONTEXTUAL) return BREAK;
  if (isLatinWord(unit)) return LATIN;
  return isHan(unit) || KEPT.test(String.fromCharCode(unit)) ? LETTER : BREAK;
}

const PIECE = 8192;

function foldProse(original: string, offsets: number[] | null): string {
  const masks = foldingMasks();
  const kept = new Uint16Array(original.length * 2);
  let length = 0;
  let end = 0;
  let last = 0;
  let broken = false;
  /** Where what parts the last letter from the next one begins. */
  let gap = -1;
  for (let at = 0; at < original.length; at++) {
    const from = original.charCodeAt(at);
    let kind = kinds[from] as number;
    if (kind === 0) {
      kind = kindOf(from);
      kinds[from] = kind;
    }
    if (kind < LETTER) {
      if (kind !== SKIPPED && gap < 0) gap = at;
      broken ||= kind === BREAK;
      continue;
    }
    if (gap >= 0) {
      // White space between Chinese characters is layout.
      if (last !== 0 && (broken || (last === LATIN && kind === LATIN))) {
        kept[length++] = 0x20;
        offsets?.push(gap);
      }
      gap = -1;
      broken = false;
    }
    kept[length++] = from ^ (masks[from] as number);
    offsets?.push(at);
    end = at + 1;
    last = kind;
  }
  offsets?.push(end);
  let text = '';
  for (let from = 0; from < length; from += PIECE) {
    // Spread, an array of numbers is walked by its iterator, which takes six times as long.
    const piece: string = Reflect.apply(
      String.fromCharCode,
      null,
      kept.subarray(from, Math.min(length, from + PIECE)),
    );
    text += piece;
  }
  return text;
}

/** The words of a query as the reader parted them, folded; a query of one word has one. */
export function searchWordsOf(query: string): string[] {
  return query
    .split(/[\s\u3000]+/)
    .map((word) => searchTextOf(word).text)
    .filter((word) => word !== '');
}

/** The query with its words parted where Chinese ends and Latin letters or digits begin too: 乌镇2025. */
export function partedByScript(query: string): string {
  return query.replace(
    /(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{N}])|(?<=[\p{Script=Latin}\p{N}])(?=\p{Script=Han})/gu,
    ' ',
  );
}

/** Whether a text has Chinese characters: pinyin and English are looked for without. */
export function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}
