import type { DenseText } from '../../text/folding/fold';
import { AMPERSAND } from '../tables/latinPattern';
import type { NameTable } from '../tables/nameTable';
import { firstEntry, hangsOn, hashPrefixes, nextEntry, prefixesAt } from '../tables/prefixTable';
import { CORE, editsAllowed, type SeedTable } from '../tables/seedTable';
import { fewestEditsAround } from './fewestEdits';
import { LOOKS_TO_COUNT, LOOKS_TO_FOLLOW, looks } from './looks';

/** Where pieces of names stand: entry of the seed table and dense unit, in order. Reused like `ExactHits`. */
export interface SeedHits {
  seeds: number[];
  units: number[];
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
  { names, offsets, lengths, cores }: SeedTable,
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
  const traits = cores[seed] as number;
  if ((traits & CORE.after) !== 0) {
    if (!mayBeWordAfter(pool[from + size] as number, units, at + size)) return false;
  }
  if ((traits & CORE.before) !== 0) {
    if (at < 2 || !mayBeWordBefore(pool, from, units, at)) return false;
  }
  if ((traits & CORE.any) !== 0) return true;
  const nameLength = (starts[name + 1] as number) - nameStart;
  const limit = editsAllowed(nameLength);
  const offset = from - nameStart;
  const piece = { pool, nameStart, nameLength, offset, size, units, length, at };
  looks.left -= LOOKS_TO_COUNT;
  const edits = fewestEditsAround(piece, limit);
  // Where the name itself stands, there is nothing to find that the exact scan has not asked about.
  return edits > 0 && edits <= limit;
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
      if (--looks.left < 0) return;
      if (!hangsOn(prefix, lengths[seed] as number)) continue;
      if (!isSeedAt(seedTable, table, seed, dense, at)) continue;
      looks.left -= LOOKS_TO_FOLLOW;
      into.seeds.push(seed);
      into.units.push(at);
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
      if (--looks.left < 0 || isSeedAt(seedTable, table, seed, dense, at)) return true;
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
