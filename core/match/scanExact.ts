import { isLatinWord } from '../text/characters';
import type { DenseText } from '../text/fold';
import { NAME_BIT, type NameTable, pairHash, SEED_BIT, tripleHash } from './nameTable';
import { editsAllowed, type SeedTable } from './seedTable';

/** Asked for every place that reads like a name: is it one? */
export type Judge = (name: number, from: number, length: number) => boolean;

/** Exact places in dense units, in order, not overlapping. Reused from scan to scan. */
export interface Places {
  names: number[];
  starts: number[];
  ends: number[];
}

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

function collectSeeds(
  seedTable: SeedTable,
  table: NameTable,
  dense: DenseText,
  at: number,
  hash: number,
  into: SeedHits,
): void {
  const { slots, slotShift, names, offsets, lengths, latin } = seedTable;
  const { pool, starts } = table;
  const { units, length } = dense;
  const slot = hash >>> slotShift;
  const end = slots[slot + 1] as number;
  for (let seed = slots[slot] as number; seed < end; seed++) {
    const size = lengths[seed] as number;
    if (at + size > length) continue;
    const from = (starts[names[seed] as number] as number) + (offsets[seed] as number);
    let same = 0;
    while (same < size && pool[from + same] === units[at + same]) same++;
    if (same < size) continue;
    const nameStart = starts[names[seed] as number] as number;
    const nameEnd = starts[(names[seed] as number) + 1] as number;
    const single = editsAllowed(nameEnd - nameStart) === 1 && !latin.has(names[seed] as number);
    if (single && !isOneEditAway(pool, nameStart, nameEnd, from, size, dense, at)) continue;
    into.seeds.push(seed);
    into.places.push(at);
  }
}

/** Names and pieces that begin with a letter or digit begin a word. */
function isInsideLatinWord({ units, offsets }: DenseText, at: number): boolean {
  return (
    at > 0 &&
    isLatinWord(units[at] as number) &&
    isLatinWord(units[at - 1] as number) &&
    offsets[at] === (offsets[at - 1] as number) + 1
  );
}

function longestAt(table: NameTable, dense: DenseText, at: number, head: number, judge: Judge) {
  const { pool, starts, next } = table;
  const { units, length } = dense;
  for (let name = head; name >= 0; name = next[name] as number) {
    const from = starts[name] as number;
    const size = (starts[name + 1] as number) - from;
    if (at + size > length) continue;
    let same = 0;
    while (same < size && pool[from + same] === units[at + same]) same++;
    if (same === size && judge(name, at, size)) return name;
  }
  return -1;
}

/**
 * Finds all names in dense text, leftmost longest, neighbours included, and in the same pass all
 * seeds, those inside of names too.
 * @param judge last word on a place; a shorter name at the same start is tried where it says no
 * @param seedTable null to look for names only
 */
export function scanExact(
  table: NameTable,
  seedTable: SeedTable | null,
  dense: DenseText,
  judge: Judge,
  into: Places,
  seedHits: SeedHits,
): void {
  const { pairGate, pairShift, heads, headShift, hasPairs, singles, starts } = table;
  const { units, length } = dense;
  into.names.length = 0;
  into.starts.length = 0;
  into.ends.length = 0;
  seedHits.seeds.length = 0;
  seedHits.places.length = 0;
  const last = length - 1;
  let free = 0;
  for (let at = 0; at < length; at++) {
    let name = -1;
    if (at < last) {
      const first = units[at] as number;
      const second = units[at + 1] as number;
      const hash = pairHash(first, second);
      const gate = pairGate[hash >>> pairShift] as number;
      if (gate !== 0 && !isInsideLatinWord(dense, at)) {
        if ((gate & SEED_BIT) !== 0 && seedTable !== null) {
          collectSeeds(seedTable, table, dense, at, hash, seedHits);
        }
        if ((gate & NAME_BIT) !== 0 && at >= free) {
          const third = at + 2 < length ? (units[at + 2] as number) : 0;
          const head = heads[tripleHash(first, second, third) >>> headShift] as number;
          if (head >= 0) name = longestAt(table, dense, at, head, judge);
          if (name < 0 && hasPairs) {
            const pair = heads[tripleHash(first, second, 0) >>> headShift] as number;
            if (pair >= 0) name = longestAt(table, dense, at, pair, judge);
          }
        }
      }
    }
    if (name < 0) {
      if (singles === null || at < free) continue;
      name = singles.get(units[at] as number) ?? -1;
      if (name < 0 || !judge(name, at, 1)) continue;
    }
    free = at + (starts[name + 1] as number) - (starts[name] as number);
    into.names.push(name);
    into.starts.push(at);
    into.ends.push(free);
  }
}
