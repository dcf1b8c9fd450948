import { isLatinWord } from '../text/characters';
import type { DenseText } from '../text/fold';
import { mayAlign } from './alignment';
import { mayBeWordAfter, mayBeWordBefore } from './latinVariants';
import type { NameTable } from './nameTable';
import { firstEntry, hangsOn, hashPrefixes, nextEntry, prefixesAt } from './prefixTable';
import { BESIDE, editsAllowed, type SeedTable } from './seedTable';
import type { Sifted } from './sieve';

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

function collectSeeds(
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

/** Folded units from here on are of no Latin word. */
const BEYOND_LATIN = 0x2000;

/** Names and pieces that begin with a letter or digit begin a word. */
export function isInsideLatinWord({ units, offsets }: DenseText, at: number): boolean {
  return (
    at > 0 &&
    (units[at] as number) < BEYOND_LATIN &&
    offsets[at] === (offsets[at - 1] as number) + 1 &&
    isLatinWord(units[at] as number) &&
    isLatinWord(units[at - 1] as number)
  );
}

function longestAt(table: NameTable, dense: DenseText, at: number, judge: Judge): number {
  const { byPrefix, pool, starts } = table;
  const mask = prefixesAt(byPrefix, dense.units, at, dense.length);
  if (mask === 0) return -1;
  for (let prefix = hashPrefixes(mask, dense.units, at, dense.length); prefix >= 0; prefix--) {
    let name = firstEntry(byPrefix, mask, prefix);
    for (; name >= 0; name = nextEntry(byPrefix, name, prefix)) {
      const from = starts[name] as number;
      const size = (starts[name + 1] as number) - from;
      if (!hangsOn(prefix, size) || !standsAt(pool, from, size, dense, at)) continue;
      if (judge(name, at, size)) return name;
    }
  }
  return -1;
}

/** Whether a name stands at `at`, as far as its units go, or a piece of one that may lead to a variant. */
export function hasEntryAt(
  table: NameTable,
  seedTable: SeedTable | null,
  dense: DenseText,
  at: number,
): boolean {
  const { units, length } = dense;
  const { byPrefix, pool, starts } = table;
  const mask = prefixesAt(byPrefix, units, at, length);
  let prefix = mask === 0 ? -1 : hashPrefixes(mask, units, at, length);
  for (; prefix >= 0; prefix--) {
    let name = firstEntry(byPrefix, mask, prefix);
    for (; name >= 0; name = nextEntry(byPrefix, name, prefix)) {
      const from = starts[name] as number;
      if (standsAt(pool, from, (starts[name + 1] as number) - from, dense, at)) return true;
    }
  }
  return seedTable !== null && hasSeedAt(seedTable, table, dense, at);
}

function hasSeedAt(seedTable: SeedTable, table: NameTable, dense: DenseText, at: number): boolean {
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

/**
 * Finds all names in dense text, leftmost longest, neighbours included, and in the same pass all
 * seeds, those inside of names too.
 * @param seedTable null to look for names only
 * @param sifted the places of `dense` at which names and pieces may begin
 * @param judge last word on a place; a shorter name at the same start is tried where it says no
 */
export function scanExact(
  table: NameTable,
  seedTable: SeedTable | null,
  dense: DenseText,
  sifted: Sifted,
  judge: Judge,
  into: Places,
  seedHits: SeedHits,
): void {
  const { singles, starts } = table;
  const { units } = dense;
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
  for (let hit = 0; hit < sifted.count; hit++) {
    const at = sifted.places[hit] as number;
    if (isInsideLatinWord(dense, at)) continue;
    if (seedTable !== null) collectSeeds(seedTable, table, dense, at, seedHits);
    if (at < free) continue;
    takeSingles(next, at);
    next = at;
    const name = longestAt(table, dense, at, judge);
    if (name >= 0) take(name, at);
  }
  takeSingles(next, dense.length);
}

/**
 * Which of several blocks hold something that `scanExact` would report or ask about.
 * @param dense the blocks, a barrier between them
 */
export function blocksWithEntries(
  table: NameTable,
  seedTable: SeedTable | null,
  dense: DenseText,
  sifted: Sifted,
  blocks: readonly string[],
): number[] {
  const { offsets } = dense;
  const found: number[] = [];
  let block = 0;
  /** Offset at which the block ends that is being looked at, and at which the last one with an entry does. */
  let end = blocks[0]?.length ?? 0;
  let known = 0;
  for (let hit = 0; hit < sifted.count; hit++) {
    const at = sifted.places[hit] as number;
    const offset = offsets[at] as number;
    if (offset < known || isInsideLatinWord(dense, at)) continue;
    if (!hasEntryAt(table, seedTable, dense, at)) continue;
    while (end <= offset) end += 1 + (blocks[++block] as string).length;
    found.push(block);
    known = end;
  }
  return found;
}
