/**
 * What every UTF-16 unit folds to. Every frame of every page that is read builds it for itself, when it is first
 * asked for, so building it must not take a loop over all units: the table holds what to XOR a unit with, and
 * is 0 for nearly all.
 */
import { PAIR_ALPHABET, PAIR_COUNT, PAIR_DIGITS } from './characterPairs';
import { DASHES, INTERPUNCTS, QUOTES } from './characters';

/** The unit is dropped. */
export const DROPPED = 0;
/** Whether the unit is dropped depends on what stands beside it. */
export const CONTEXTUAL = 1;

/** Simplified radicals that Unicode gives no decomposition for, as texts copied from PDF contain them. */
const RADICALS =
  '⺁厂⺇几⺌小⺎兀⺏尢⺓幺⺛旡⺝月⺟母⺠民⺩王⺪疋⺫目⺬示⺮竹⺯糸⺲罒⺶羊⺸羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';

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

/** Digits from here on are continued, see the generator. */
const BASE = 44;

function forEachPair(visit: (from: number, to: number) => void): void {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < PAIR_ALPHABET.length; digit++) {
    digits[PAIR_ALPHABET.charCodeAt(digit)] = digit;
  }
  const steps = new Int32Array(PAIR_COUNT * 2);
  let count = 0;
  let value = 0;
  let scale = 1;
  for (let at = 0; at < PAIR_DIGITS.length; at++) {
    const digit = digits[PAIR_DIGITS.charCodeAt(at)] as number;
    value += (digit % BASE) * scale;
    scale *= BASE;
    if (digit >= BASE) continue;
    steps[count++] = value & 1 ? -(value + 1) / 2 : value / 2;
    value = 0;
    scale = 1;
  }
  let from = 0;
  let to = 0;
  for (let pair = 0; pair < PAIR_COUNT; pair++) {
    from += steps[pair] as number;
    to += steps[PAIR_COUNT + pair] as number;
    visit(from, to);
  }
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const set = (unit: number, folded: number) => {
    table[unit] = unit ^ folded;
  };
  const folded = (unit: number) => unit ^ (table[unit] as number);
  const unify = (first: number, last: number, form: 'NFD' | 'NFKC') => {
    for (let unit = first; unit <= last; unit++) {
      const plain = String.fromCharCode(unit).normalize(form).toLowerCase();
      if (form === 'NFD' || plain.length === 1) set(unit, folded(plain.charCodeAt(0)));
    }
  };

  forEachPair(set);
  for (const zero of ZEROS) set(zero.charCodeAt(0), 0x96f6);
  for (const [first, last] of IGNORED) {
    for (let unit = first; unit <= last; unit++) set(unit, DROPPED);
  }
  for (const marks of [DASHES, QUOTES, INTERPUNCTS]) {
    for (const mark of marks) set(mark, DROPPED);
  }
  for (let unit = 0x41; unit <= 0x5a; unit++) set(unit, unit + 0x20);
  unify(0xc0, 0x24f, 'NFD');
  unify(0x1e00, 0x1eff, 'NFD');
  unify(0x2f00, 0x2fd5, 'NFKC');
  unify(0xf900, 0xfaff, 'NFKC');
  unify(0xff01, 0xff5e, 'NFKC');
  for (let at = 0; at < RADICALS.length; at += 2) {
    set(RADICALS.charCodeAt(at), folded(RADICALS.charCodeAt(at + 1)));
  }
  for (let at = 0; at < CONTEXTUAL_MARKS.length; at++) {
    set(CONTEXTUAL_MARKS.charCodeAt(at), CONTEXTUAL);
  }
  return table;
}

let masks: Uint16Array | null = null;

/** XOR a unit with its entry to fold it. */
export function foldingMasks(): Uint16Array {
  masks ??= buildTable();
  return masks;
}

/** What a unit folds to: another unit, `DROPPED` or `CONTEXTUAL`. `NaN` (no unit) folds to 0. */
export function foldUnit(unit: number): number {
  return unit ^ (foldingMasks()[unit] ?? 0);
}
