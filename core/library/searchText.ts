import { isHan, isLatinWord } from '../text/characters';
import { fold } from '../text/fold';

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
  const folded = fold(original);
  const kept: string[] = [];
  const offsets: number[] = [];
  let end = 0;
  let gap = -1;
  for (let at = 0; at < folded.text.length; at++) {
    const character = folded.text.charAt(at);
    const unit = character.charCodeAt(0);
    const offset = folded.offsets[at] ?? 0;
    if (character === '"') continue;
    if (!isHan(unit) && !isLatinWord(unit) && !KEPT.test(character)) {
      if (gap < 0) gap = offset;
      continue;
    }
    if (gap >= 0 && kept.length > 0) {
      kept.push(' ');
      offsets.push(gap);
    }
    gap = -1;
    kept.push(character);
    offsets.push(offset);
    end = folded.offsets[at + 1] ?? original.length;
  }
  offsets.push(end);
  return { text: kept.join(''), offsets };
}

/** The words of a query as the reader parted them, folded; a query of one word has one. */
export function searchWordsOf(query: string): string[] {
  return query
    .split(/[\s\u3000]+/)
    .map((word) => searchTextOf(word).text)
    .filter((word) => word !== '');
}

/** Whether a text has Chinese characters: pinyin and English are looked for without. */
export function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}
