/**
 * What every UTF-16 unit folds to. Every frame of every page that is read builds it for itself, when it is first
 * asked for, so building it must not take a loop over all units: the table holds what to XOR a unit with, and
 * is 0 for nearly all.
 *
 * Which Traditional character folds to which Simplified one is learned: by the pages from the index, which
 * brings what its names need (`match/index/readCharacters.ts`); by all others by importing `everyPair.ts`.
 */
import { DASHES, INTERPUNCTS, isHan, QUOTES } from '../characters';

/** The unit is dropped. */
export const DROPPED = 0;
/** Whether the unit is dropped depends on what stands beside it. */
export const CONTEXTUAL = 1;

/** White space, control and invisible characters: first and last of each range. */
const IGNORED: [number, number][] = [
  [0, 0x20],
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x1680, 0x1680],
  [0x180b, 0x180e],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Zeros in Chinese numbers: 二〇二五, 二○二五. */
const ZEROS = '〇○零';
const CONTEXTUAL_MARKS = '.．([（［〔【\udb40';

/** Ideographs that fold to another one; none of `to` folds any further. */
export interface CharacterPairs {
  from: ArrayLike<number>;
  to: ArrayLike<number>;
}

interface FoldingTable {
  masks: Uint16Array;
  /** Units of compatibility that stand for ideographs: these may fold on. */
  compatible: number[];
}

function buildTable(): FoldingTable {
  const masks = new Uint16Array(0x10000);
  const compatible: number[] = [];
  const set = (unit: number, folded: number) => {
    masks[unit] = unit ^ folded;
  };
  const unify = (first: number, last: number, form: 'NFD' | 'NFKC') => {
    let units = '';
    for (let unit = first; unit <= last; unit++) units += `${String.fromCharCode(unit)}\n`;
    // All of a range at once: one by one, the browser takes several times as long.
    const plains = units.normalize(form).toLowerCase().split('\n');
    for (let unit = first; unit <= last; unit++) {
      const plain = plains[unit - first] as string;
      if (form === 'NFKC' && plain.length > 1) continue;
      const to = plain.charCodeAt(0);
      set(unit, to ^ (masks[to] as number));
      if (isHan(to)) compatible.push(unit);
    }
  };

  for (const zero of ZEROS) set(zero.charCodeAt(0), 0x96f6);
  for (const [first, last] of IGNORED) {
    for (let unit = first; unit <= last; unit++) set(unit, DROPPED);
  }
  for (const marks of [DASHES, QUOTES, INTERPUNCTS]) {
    for (const mark of marks) set(mark, DROPPED);
  }
  for (let unit = 0x41; unit <= 0x5a; unit++) set(unit, unit + 0x20);
  unify(0xc0, 0x24f, 'NFD');
  unify(0x370, 0x52f, 'NFD');
  unify(0x1e00, 0x1fff, 'NFD');
  unify(0x2f00, 0x2fd5, 'NFKC');
  unify(0xf900, 0xfaff, 'NFKC');
  unify(0xff01, 0xff9d, 'NFKC');
  for (let at = 0; at < CONTEXTUAL_MARKS.length; at++) {
    set(CONTEXTUAL_MARKS.charCodeAt(at), CONTEXTUAL);
  }
  return { masks, compatible };
}

let table: FoldingTable | null = null;
let everyPair: (() => CharacterPairs) | null = null;

/** XOR a unit with its entry to fold it. */
export function foldingMasks(): Uint16Array {
  if (table === null) {
    table = buildTable();
    if (everyPair !== null) learnPairs(everyPair());
  }
  return table.masks;
}

/**
 * Has ideographs fold to others from now on, and what is compatible with them, too. Nothing is ever unlearned:
 * a character that folds although no name needs it harms nobody.
 */
export function learnPairs({ from, to }: CharacterPairs): void {
  const masks = foldingMasks();
  for (let pair = 0; pair < from.length; pair++) {
    const unit = from[pair] as number;
    masks[unit] = unit ^ (to[pair] as number);
  }
  for (const unit of table?.compatible ?? []) masks[unit] = unit ^ foldUnit(foldUnit(unit));
}

/** Has all there are learned with the table, when that is first asked for. */
export function useEveryPair(pairs: () => CharacterPairs): void {
  everyPair = pairs;
  if (table !== null) learnPairs(pairs());
}

/**
 * Folds by the table of another script of the page from now on: what that one learns, this one knows. A script of its own has
 * a copy of this file, which no index has taught anything.
 *
 * @param masks of the other one
 */
export function foldBy(masks: Uint16Array): void {
  table = { masks, compatible: table?.compatible ?? [] };
}

/** What a unit folds to: another unit, `DROPPED` or `CONTEXTUAL`. `NaN` (no unit) folds to 0. */
export function foldUnit(unit: number): number {
  return unit ^ (foldingMasks()[unit] ?? 0);
}
