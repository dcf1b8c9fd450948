/**
 * Folding: mapping text to one canonical form, so that names and pages can be compared unit by unit.
 * Script (Traditional to Simplified, one to one), width, Latin case, accents, Kangxi radicals and
 * compatibility forms are unified; invisible characters are dropped.
 *
 * There are two forms. The *readable* one (`fold`) keeps punctuation and one space between Latin
 * words: for search and comparison. The *dense* one (`foldDense`) also drops white space, dashes,
 * quotation marks, footnote markers and pinyin in brackets: it is what the matcher scans. Whether
 * what was dropped may stand inside a name is decided afterwards, for hits only (`match/rules/gaps.ts`).
 */
import {
  isDash,
  isHan,
  isInterpunct,
  isLatinLetter,
  isLatinWord,
  isQuote,
  isWhiteSpace,
} from '../characters';
import { CONTEXTUAL, DROPPED, foldingMasks, foldUnit } from './foldingTable';

export interface Folded {
  text: string;
  /** Per folded unit its UTF-16 index in the original; one more entry holds the original's length. */
  offsets: Uint32Array;
}

/** Buffers for `foldDense`, grown when needed and used again and again. */
export interface DenseText {
  /** At least two more than `length`; what is behind it has no meaning. */
  units: Uint16Array;
  /** Index in the original of each unit, and after the last one the original's length. */
  offsets: Uint32Array;
  length: number;
  /** What was folded. */
  text: string;
}

/** Room behind the last unit, so that nobody who looks ahead has to ask for the end. */
const MARGIN = 2;

export function createDenseText(): DenseText {
  return { units: new Uint16Array(256), offsets: new Uint32Array(256), length: 0, text: '' };
}

/**
 * Stands between blocks of text that are folded as one: the anchor of an interlinear annotation, which no
 * page has. It stays, and a block is folded between two of them as it is alone. A noncharacter will not
 * do: Chromium takes a script with one in it for broken.
 */
export const BARRIER = '\ufff9';
export const BARRIER_UNIT = BARRIER.charCodeAt(0);

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
/**
 * Lower-case syllables. What ends a syllable is no part of one, so that there is one way only to read a text: with
 * several, a text that nearly is pinyin takes ages.
 */
const SYLLABLES = /^(?:[a-z\p{M}]+(?:[1-5][ ’']?|[ ’']|$))+$/u;
/** A tone mark or a tone number: pinyin has at least one. */
const TONE = /[\p{M}\d]/u;

/**
 * Where a bracketed group that belongs to the character before it ends: a footnote marker
 * (`网络空间[3]命运共同体`) or pinyin (`烏鎮(zhèn)峰會`). `at` is the opening bracket.
 * @returns index after the closing bracket, or -1 where the brackets hold ordinary text
 */
function endOfAnnotation(text: string, at: number): number {
  if (at === 0 || text.charCodeAt(at - 1) === BARRIER_UNIT) return -1;
  const open = text.charAt(at);
  const rest = text.slice(at + 1, at + LONGEST_GROUP);
  const size = rest.indexOf(CLOSING.get(open) ?? open);
  if (size < 0) return -1;
  const close = at + 1 + size;
  const inner = rest.slice(0, size).normalize('NFD').trim();
  const square = open !== '(' && open !== '（';
  if (square) return FOOTNOTE.test(inner) ? close + 1 : -1;
  if (!isHan(text.charCodeAt(at - 1))) return -1;
  return SYLLABLES.test(inner) && TONE.test(inner) ? close + 1 : -1;
}

/** Whether the full stop at `at` belongs to an abbreviation of single letters (`A.I.`, `U.S.`). */
function isAbbreviationDot(text: string, at: number): boolean {
  return isLatinLetter(text.charCodeAt(at - 1)) && !isLatinWord(text.charCodeAt(at - 2));
}

function makeRoom(into: DenseText, size: number): void {
  if (into.units.length >= size + MARGIN) return;
  const capacity = Math.max(size + MARGIN, into.units.length * 2);
  into.units = new Uint16Array(capacity);
  into.offsets = new Uint32Array(capacity);
}

/**
 * What becomes of the contextual unit at `at`.
 * @returns index after the text that is dropped there; `at` where the unit stays
 */
function endOfContextual(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0xdb40) return isLowSurrogate(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  if (unit === 0x2e || unit === 0xff0e) return isAbbreviationDot(text, at) ? at + 1 : at;
  return Math.max(at, endOfAnnotation(text, at));
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** What a contextual unit that stays folds to. */
function halfWidth(unit: number): number {
  if (unit === 0xff0e) return 0x2e;
  if (unit === 0xff08) return 0x28;
  return unit === 0xff3b ? 0x5b : unit;
}

/**
 * Folds a text into `into`, dropping everything a name may be interrupted by.
 * Every original unit gives one unit or none; offsets ascend strictly.
 */
export function foldDense(text: string, into: DenseText): void {
  const end = text.length;
  makeRoom(into, end);
  into.length = 0;
  into.text = text;
  for (let at = 0; at < end; ) {
    const stop = Math.min(at + STRETCH, end);
    at = foldPlain(text, at, stop, into);
    if (at < stop) at = foldContextual(text, at, into);
  }
  into.offsets[into.length] = end;
}

/**
 * Units that the inner loop folds in one call. A function that is left for the first time after its loop has
 * got hot is compiled without its end, and given up and compiled again each time it gets there.
 */
const STRETCH = 512;

/**
 * Folds up to `end`, or to the first unit that needs a look at its neighbours: all text of all pages goes
 * through this loop, so nothing is called in it.
 * @returns where it stopped
 */
function foldPlain(text: string, from: number, end: number, into: DenseText): number {
  const masks = foldingMasks();
  const { units, offsets } = into;
  let { length } = into;
  let at = from;
  for (; at < end; at++) {
    const original = text.charCodeAt(at);
    const unit = original ^ (masks[original] as number);
    if (unit === CONTEXTUAL) break;
    units[length] = unit;
    offsets[length] = at;
    // 0 if the unit is `DROPPED`, to be overwritten by the next one; else 1. A branch would be guessed wrong.
    length += (unit + 0xffff) >>> 16;
  }
  into.length = length;
  return at;
}

/** Folds the contextual unit at `at`; returns where to go on. */
function foldContextual(text: string, at: number, into: DenseText): number {
  const next = endOfContextual(text, at);
  if (next > at) return next;
  into.units[into.length] = halfWidth(text.charCodeAt(at));
  into.offsets[into.length] = at;
  into.length++;
  return at + 1;
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

/** Latin words as most names are written, of which nothing is dropped or unified but case. */
const PLAIN_WORDS = /^[a-z\d]+(?:[ -][a-z\d]+)*$/i;

/** The readable folded form alone. */
export function foldToString(text: string): string {
  // Every page folds hundreds of names before it can mark anything.
  return PLAIN_WORDS.test(text) ? text.toLowerCase() : fold(text).text;
}
