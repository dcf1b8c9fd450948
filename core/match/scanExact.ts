import type { DenseText } from '../text/fold';
import { NAME_BIT, type NameTable, pairHash, SEED_BIT, tripleHash } from './nameTable';
import type { SeedTable } from './seedTable';

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

function collectSeeds(
  seedTable: SeedTable,
  table: NameTable,
  dense: DenseText,
  at: number,
  hash: number,
  into: SeedHits,
): void {
  const { slots, slotShift, names, offsets, lengths } = seedTable;
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
    into.seeds.push(seed);
    into.places.push(at);
  }
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
      if (gate !== 0) {
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
