import type { DenseText } from '../../text/fold';
import { AMPERSAND } from '../tables/latinPattern';
import type { NameTable } from '../tables/nameTable';
import { firstEntry, hangsOn, hashPrefixes, nextEntry, prefixesAt } from '../tables/prefixTable';
import { BESIDE, editsAllowed, type SeedTable } from '../tables/seedTable';
import { mayAlign } from './fewestEdits';

/** Where pieces of names stand: entry of the seed table and dense unit, in order. Reused like `Places`. */
export interface SeedHits {
  seeds: number[];
  places: number[];
}

/** Whether name and text agree up to the name's end once one edit has been made at these places. */
function agreesAfterEdit(
  pool: Uint16Array,
  name: number,
  nameEnd: number,
  units: Uint16Array,
  text: number,
  length: number,
): boolean {
  if (text + nameEnd - name > length) return false;
  for (let shift = 0; name + shift < nameEnd; shift++) {
    if (pool[name + shift] !== units[text + shift]) return false;
  }
  return true;
}

/** The same towards the name's start, for the unit at `name` and those before it. */
function agreesBeforeEdit(
  pool: Uint16Array,
  name: number,
  nameStart: number,
  units: Uint16Array,
  text: number,
): boolean {
  const agrees = (fromName: number, fromText: number) => {
    for (let shift = 0; fromName - shift >= nameStart; shift++) {
      if (fromText - shift < 0 || pool[fromName - shift] !== units[fromText - shift]) return false;
    }
    return true;
  };
  return agrees(name - 1, text - 1) || agrees(name, text - 1) || agrees(name - 1, text);
}

/**
 * Whether the text around a piece is exactly one edit from the name, as far as can be told without
 * aligning: one side of the piece is right, and on the other all behind the first difference agrees
 * but for a shift of one. Nearly all seeds of short names end here.
 */
function isOneEditAway(
  pool: Uint16Array,
  nameStart: number,
  nameEnd: number,
  piece: number,
  size: number,
  dense: DenseText,
  at: number,
): boolean {
  const { units, length } = dense;
  let right = piece + size;
  let text = at + size;
  while (right < nameEnd && text < length && pool[right] === units[text]) {
    right++;
    text++;
  }
  let left = piece - 1;
  let before = at - 1;
  while (left >= nameStart && before >= 0 && pool[left] === units[before]) {
    left--;
    before--;
  }
  if (right === nameEnd)
    return left >= nameStart && agreesBeforeEdit(pool, left, nameStart, units, before);
  if (left >= nameStart) return false;
  return (
    agreesAfterEdit(pool, right + 1, nameEnd, units, text + 1, length) ||
    agreesAfterEdit(pool, right, nameEnd, units, text + 1, length) ||
    agreesAfterEdit(pool, right + 1, nameEnd, units, text, length)
  );
}

/** Whether units `[from, from + size)` of the pool stand at `at`. */
export function standsAt(
  pool: Uint16Array,
  from: number,
  size: number,
  { units, length }: DenseText,
  at: number,
): boolean {
  if (at + size > length) return false;
  let same = 0;
  while (same < size && pool[from + same] === units[at + same]) same++;
  return same === size;
}

/** Whether a piece stands at `at`, and the text around it may be near enough to its name. */
function isSeedAt(
  { names, offsets, lengths, latin, beside }: SeedTable,
  { pool, starts }: NameTable,
  seed: number,
  dense: DenseText,
  at: number,
): boolean {
  const size = lengths[seed] as number;
  const name = names[seed] as number;
  const nameStart = starts[name] as number;
  const from = nameStart + (offsets[seed] as number);
  if (!standsAt(pool, from, size, dense, at)) return false;
  const { units, length } = dense;
  const sides = beside[seed] as number;
  if ((sides & BESIDE.after) !== 0) {
    if (!mayBeWordAfter(pool[from + size] as number, units, at + size)) return false;
  }
  if ((sides & BESIDE.before) !== 0) {
    if (at < 2 || !mayBeWordBefore(pool, from, units, at)) return false;
  }
  if (latin.has(name)) return true;
  const nameEnd = starts[name + 1] as number;
  const limit = editsAllowed(nameEnd - nameStart);
  if (limit === 1) return isOneEditAway(pool, nameStart, nameEnd, from, size, dense, at);
  const piece = from - nameStart;
  return mayAlign(pool, nameStart, nameEnd - nameStart, piece, size, units, length, at, limit);
}

export function collectSeeds(
  seedTable: SeedTable,
  table: NameTable,
  dense: DenseText,
  at: number,
  into: SeedHits,
): void {
  const { byPrefix, lengths } = seedTable;
  const mask = prefixesAt(byPrefix, dense.units, at, dense.length);
  if (mask === 0) return;
  for (let prefix = hashPrefixes(mask, dense.units, at, dense.length); prefix >= 0; prefix--) {
    let seed = firstEntry(byPrefix, mask, prefix);
    for (; seed >= 0; seed = nextEntry(byPrefix, seed, prefix)) {
      if (!hangsOn(prefix, lengths[seed] as number)) continue;
      if (!isSeedAt(seedTable, table, seed, dense, at)) continue;
      into.seeds.push(seed);
      into.places.push(at);
    }
  }
}

export function hasSeedAt(
  seedTable: SeedTable,
  table: NameTable,
  dense: DenseText,
  at: number,
): boolean {
  const { byPrefix } = seedTable;
  const mask = prefixesAt(byPrefix, dense.units, at, dense.length);
  let prefix = mask === 0 ? -1 : hashPrefixes(mask, dense.units, at, dense.length);
  for (; prefix >= 0; prefix--) {
    let seed = firstEntry(byPrefix, mask, prefix);
    for (; seed >= 0; seed = nextEntry(byPrefix, seed, prefix)) {
      if (isSeedAt(seedTable, table, seed, dense, at)) return true;
    }
  }
  return false;
}

const S = 0x73;

/** First letter of the word that `&` may stand for. */
const A = 0x61;

/**
 * Whether the text behind a core may be the listed word that follows it, by its first letter: slips leave
 * that alone, and only a plural comes before it.
 * @param expected folded first letter of the listed word
 * @param at dense unit behind the core
 */
function mayBeWordAfter(expected: number, units: Uint16Array, at: number): boolean {
  const unit = units[at] as number;
  const next = unit === S ? (units[at + 1] as number) : unit;
  return unit === expected || next === expected || (expected === A && next === AMPERSAND);
}

/**
 * Whether the text before a core may be the listed word that stands there, by its last two letters: one slip
 * or plural leaves one of them in one of the last two places.
 * @param pool, listed the name's units, and where in them the core begins
 * @param at dense unit at which the core stands, 2 at least
 */
function mayBeWordBefore(
  pool: Uint16Array,
  listed: number,
  units: Uint16Array,
  at: number,
): boolean {
  const last = pool[listed - 1] as number;
  const secondLast = pool[listed - 2] as number;
  const unit = units[at - 1] as number;
  const unitBefore = units[at - 2] as number;
  return (
    unit === last ||
    unit === secondLast ||
    unitBefore === last ||
    unitBefore === secondLast ||
    unit === AMPERSAND
  );
}
