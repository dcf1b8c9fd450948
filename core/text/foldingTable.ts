/**
 * What every UTF-16 unit folds to. Built once per context (about 1 ms) from the generated pairs and
 * a few ranges; 128 KB, so that folding is one array read per unit.
 */
import { PAIR_ALPHABET, PAIR_COUNT, PAIR_DIGITS } from './characterPairs';
import { isDash, isInterpunct, isWhiteSpace, QUOTES } from './characters';

/** The unit is dropped. */
export const DROPPED = 0;
/** Whether the unit is dropped depends on what stands beside it. */
export const CONTEXTUAL = 1;

/** Simplified radicals that Unicode gives no decomposition for, as texts copied from PDF contain them. */
const RADICALS =
  '⺁厂⺇几⺌小⺎兀⺏尢⺓幺⺛旡⺝月⺟母⺠民⺩王⺪疋⺫目⺬示⺮竹⺯糸⺲罒⺶羊⺸羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';

/** Digits from here on are continued, see the generator. */
const BASE = 44;

function decodePairs(): { from: number; to: number }[] {
  const values: number[] = [];
  let value = 0;
  let scale = 1;
  for (const letter of PAIR_DIGITS) {
    const digit = PAIR_ALPHABET.indexOf(letter);
    value += (digit % BASE) * scale;
    scale *= BASE;
    if (digit >= BASE) continue;
    values.push(value & 1 ? -(value + 1) / 2 : value / 2);
    value = 0;
    scale = 1;
  }
  let from = 0;
  let to = 0;
  return Array.from({ length: PAIR_COUNT }, (_, index) => {
    from += values[index] ?? 0;
    to += values[PAIR_COUNT + index] ?? 0;
    return { from, to };
  });
}

function foldCompatibility(table: Uint16Array, first: number, last: number, form: 'NFD' | 'NFKC') {
  for (let unit = first; unit <= last; unit++) {
    const folded = String.fromCharCode(unit).normalize(form).toLowerCase();
    if (form === 'NFD' || folded.length === 1) table[unit] = folded.charCodeAt(0);
  }
}

function drop(table: Uint16Array, first: number, last: number) {
  table.fill(DROPPED, first, last + 1);
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20;
  foldCompatibility(table, 0xc0, 0x24f, 'NFD');
  foldCompatibility(table, 0x1e00, 0x1eff, 'NFD');
  foldCompatibility(table, 0x2f00, 0x2fd5, 'NFKC');
  foldCompatibility(table, 0xf900, 0xfaff, 'NFKC');
  foldCompatibility(table, 0xff01, 0xff5e, 'NFKC');
  for (let at = 0; at < RADICALS.length; at += 2) {
    table[RADICALS.charCodeAt(at)] = RADICALS.charCodeAt(at + 1);
  }
  const simplified = table.slice();
  for (const { from, to } of decodePairs()) simplified[from] = to;
  for (let unit = 0x2e80; unit < table.length; unit++) {
    table[unit] = simplified[table[unit] ?? 0] ?? unit;
  }
  for (let unit = 0; unit < table.length; unit++) {
    if (isWhiteSpace(unit) || isDash(unit) || isInterpunct(unit)) table[unit] = DROPPED;
  }
  for (const zero of '〇○零') table[zero.charCodeAt(0)] = 0x96f6;
  for (const quote of QUOTES) table[quote] = DROPPED;
  drop(table, 0xad, 0xad);
  drop(table, 0x300, 0x36f);
  drop(table, 0x61c, 0x61c);
  drop(table, 0x180b, 0x180e);
  drop(table, 0x200b, 0x200f);
  drop(table, 0x202a, 0x202e);
  drop(table, 0x2060, 0x206f);
  drop(table, 0xfe00, 0xfe0f);
  drop(table, 0xfeff, 0xfeff);
  for (const unit of '.．([（［〔【\udb40') table[unit.charCodeAt(0)] = CONTEXTUAL;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) {
    const folded = table[unit] ?? 0;
    if (folded > CONTEXTUAL && table[folded] === DROPPED) table[unit] = DROPPED;
  }
  return table;
}

export const FOLDING_TABLE = buildTable();
