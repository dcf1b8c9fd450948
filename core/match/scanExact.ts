import { isLatinWord } from '../text/characters';
import type { DenseText } from '../text/fold';
import { mayHavePair } from '../text/pairSieve';
import type { NameTable } from './nameTable';
import { prefixesAt, visitEntries } from './prefixTable';
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

/** Whether units `[from, from + size)` of the pool stand at `at`. */
function standsAt(
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

function collectSeeds(
  seedTable: SeedTable,
  table: NameTable,
  dense: DenseText,
  at: number,
  into: SeedHits,
): void {
  const { byPrefix, names, offsets, lengths, latin } = seedTable;
  const { pool, starts } = table;
  const { units, length } = dense;
  const mask = prefixesAt(byPrefix, units, at, length);
  if (mask === 0) return;
  visitEntries(byPrefix, mask, units, at, length, (seed, shortest, longest) => {
    const size = lengths[seed] as number;
    if (size < shortest || size > longest) return false;
    const name = names[seed] as number;
    const nameStart = starts[name] as number;
    const from = nameStart + (offsets[seed] as number);
    if (!standsAt(pool, from, size, dense, at)) return false;
    const nameEnd = starts[name + 1] as number;
    const single = editsAllowed(nameEnd - nameStart) === 1 && !latin.has(name);
    if (single && !isOneEditAway(pool, nameStart, nameEnd, from, size, dense, at)) return false;
    into.seeds.push(seed);
    into.places.push(at);
    return false;
  });
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

function longestAt(table: NameTable, dense: DenseText, at: number, judge: Judge): number {
  const { byPrefix, pool, starts } = table;
  const { units, length } = dense;
  const mask = prefixesAt(byPrefix, units, at, length);
  if (mask === 0) return -1;
  let found = -1;
  visitEntries(byPrefix, mask, units, at, length, (name, shortest, longest) => {
    const from = starts[name] as number;
    const size = (starts[name + 1] as number) - from;
    if (size < shortest || size > longest) return false;
    if (!standsAt(pool, from, size, dense, at) || !judge(name, at, size)) return false;
    found = name;
    return true;
  });
  return found;
}

/**
 * Finds all names in dense text, leftmost longest, neighbours included, and in the same pass all
 * seeds, those inside of names too.
 * @param seedTable null to look for names only
 * @param dense folded with the sieve of `seedTable`, or of `table` where that is null
 * @param judge last word on a place; a shorter name at the same start is tried where it says no
 */
export function scanExact(
  table: NameTable,
  seedTable: SeedTable | null,
  dense: DenseText,
  judge: Judge,
  into: Places,
  seedHits: SeedHits,
): void {
  const { sieve, singles, starts } = table;
  const { units, hits, sifted } = dense;
  into.names.length = 0;
  into.starts.length = 0;
  into.ends.length = 0;
  seedHits.seeds.length = 0;
  seedHits.places.length = 0;
  let free = 0;

  const take = (name: number, at: number) => {
    free = at + (starts[name + 1] as number) - (starts[name] as number);
    into.names.push(name);
    into.starts.push(at);
    into.ends.push(free);
  };
  const takeSingles = (from: number, to: number) => {
    if (singles === null) return;
    for (let at = Math.max(from, free); at < to; at++) {
      const name = singles.get(units[at] as number);
      if (name !== undefined && judge(name, at, 1)) take(name, at);
    }
  };

  let next = 0;
  for (let hit = 0; hit < sifted; hit++) {
    const at = (hits[hit] as number) - 1;
    if (at < 0 || isInsideLatinWord(dense, at)) continue;
    if (seedTable !== null) collectSeeds(seedTable, table, dense, at, seedHits);
    if (at < free) continue;
    takeSingles(next, at);
    next = at;
    if (seedTable !== null && !mayHavePair(sieve, units[at] as number, units[at + 1] as number)) {
      continue;
    }
    const name = longestAt(table, dense, at, judge);
    if (name >= 0) take(name, at);
  }
  takeSingles(next, dense.length);
}
