/**
 * Folding: mapping text to one canonical form, so that names and pages can be compared unit by unit.
 * Script (Traditional to Simplified, one to one), width, Latin case, accents, Kangxi radicals and
 * compatibility forms are unified; invisible characters are dropped.
 *
 * There are two forms. The *readable* one (`fold`) keeps punctuation and one space between Latin
 * words: for search and comparison. The *dense* one (`foldDense`) also drops white space, dashes,
 * quotation marks, footnote markers and pinyin in brackets: it is what the matcher scans. Whether
 * what was dropped may stand inside a name is decided afterwards, for hits only (`match/gaps.ts`).
 */
import {
  isDash,
  isHan,
  isInterpunct,
  isLatinLetter,
  isLatinWord,
  isQuote,
  isWhiteSpace,
} from './characters';
import { CONTEXTUAL, DROPPED, FOLDING_MASKS, foldUnit } from './foldingTable';

export interface Folded {
  text: string;
  /** Per folded unit its UTF-16 index in the original; one more entry holds the original's length. */
  offsets: Uint32Array;
}

/** Buffers for `foldDense`, grown when needed and used again and again. */
export interface DenseText {
  units: Uint16Array;
  /** Index in the original of each unit, and after the last one the original's length. */
  offsets: Uint32Array;
  length: number;
}

export function createDenseText(): DenseText {
  return { units: new Uint16Array(256), offsets: new Uint32Array(257), length: 0 };
}

/** Longest bracketed group that is taken for a footnote marker or pinyin, brackets included. */
const LONGEST_GROUP = 24;
const CLOSING = new Map([
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['［', '］'],
  ['〔', '〕'],
  ['【', '】'],
]);
const FOOTNOTE = /^(?:\d{1,3}|注\d{0,2}|note \d{1,3}|[a-z*†‡])$/;
/** Lower-case syllables, at least one of them with a tone mark or a tone number. */
const PINYIN = /^(?=.*[\p{M}\d])(?:[a-z\p{M}]{1,9}[1-5]?[ ’']?)+$/u;

/**
 * Where a bracketed group that belongs to the character before it ends: a footnote marker
 * (`网络空间[3]命运共同体`) or pinyin (`烏鎮(zhèn)峰會`). `at` is the opening bracket.
 * @returns index after the closing bracket, or -1 where the brackets hold ordinary text
 */
function endOfAnnotation(text: string, at: number): number {
  if (at === 0) return -1;
  const open = text.charAt(at);
  const close = text.indexOf(CLOSING.get(open) ?? open, at + 1);
  if (close < 0 || close - at >= LONGEST_GROUP) return -1;
  const inner = text
    .slice(at + 1, close)
    .normalize('NFD')
    .trim();
  const square = open !== '(' && open !== '（';
  if (square) return FOOTNOTE.test(inner) ? close + 1 : -1;
  return isHan(text.charCodeAt(at - 1)) && PINYIN.test(inner) ? close + 1 : -1;
}

/** Whether the full stop at `at` belongs to an abbreviation of single letters (`A.I.`, `U.S.`). */
function isAbbreviationDot(text: string, at: number): boolean {
  return isLatinLetter(text.charCodeAt(at - 1)) && !isLatinWord(text.charCodeAt(at - 2));
}

/**
 * Folds `text` into `into`, dropping everything a name may be interrupted by.
 * Every original unit gives one unit or none; offsets ascend strictly.
 */
export function foldDense(text: string, into: DenseText): void {
  const size = text.length;
  if (into.units.length < size) {
    const capacity = Math.max(size, into.units.length * 2);
    into.units = new Uint16Array(capacity);
    into.offsets = new Uint32Array(capacity + 1);
  }
  const masks = FOLDING_MASKS;
  const { units, offsets } = into;
  let length = 0;
  for (let at = 0; at < size; at++) {
    const original = text.charCodeAt(at);
    let unit = original ^ (masks[original] as number);
    if (unit <= CONTEXTUAL) {
      if (unit === DROPPED) continue;
      if (original === 0xdb40) {
        at++;
        continue;
      }
      if (original === 0x2e || original === 0xff0e) {
        if (isAbbreviationDot(text, at)) continue;
        unit = 0x2e;
      } else {
        const end = endOfAnnotation(text, at);
        if (end > 0) {
          at = end - 1;
          continue;
        }
        unit = original === 0xff08 ? 0x28 : original === 0xff3b ? 0x5b : original;
      }
    }
    units[length] = unit;
    offsets[length] = at;
    length++;
  }
  offsets[length] = size;
  into.length = length;
}

/**
 * Folds to the readable form: punctuation stays (quotation marks and dashes each as one kind), white
 * space between Latin words or numbers becomes one space, any other white space is dropped.
 */
export function fold(text: string): Folded {
  const kept: number[] = [];
  const offsets: number[] = [];
  let last = Number.NaN;
  let space = -1;
  for (let at = 0; at < text.length; at++) {
    const original = text.charCodeAt(at);
    if (isWhiteSpace(original)) {
      if (space < 0) space = at;
      continue;
    }
    let unit = foldUnit(original);
    if (isDash(original)) unit = 0x2d;
    else if (isQuote(original)) unit = 0x22;
    else if (isInterpunct(original)) unit = 0xb7;
    else if (unit === CONTEXTUAL) unit = original >= 0xff00 ? original - 0xfee0 : original;
    if (unit === DROPPED) continue;
    if (space >= 0 && isLatinWord(last) && isLatinWord(unit)) {
      kept.push(0x20);
      offsets.push(space);
    }
    space = -1;
    kept.push(unit);
    offsets.push(at);
    last = unit;
  }
  let folded = '';
  for (let from = 0; from < kept.length; from += 8192) {
    folded += String.fromCharCode(...kept.slice(from, from + 8192));
  }
  offsets.push(text.length);
  return { text: folded, offsets: Uint32Array.from(offsets) };
}

/** The readable folded form alone. */
export function foldToString(text: string): string {
  return fold(text).text;
}
