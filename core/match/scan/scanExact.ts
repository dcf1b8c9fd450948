import { isLatinWord } from '../../text/characters';
import type { DenseText } from '../../text/folding/fold';
import { neighbourOf, OF_SEVERAL } from '../index/neighbourOwner';
import type { NameTable } from '../tables/nameTable';
import { firstEntry, hangsOn, hashPrefixes, nextEntry, prefixesAt } from '../tables/prefixTable';
import type { SeedTable } from '../tables/seedTable';
import type { Sifted } from '../tables/sieve';
import { allotLooks, looks } from './looks';
import { collectSeeds, hasSeedAt, type SeedHits, standsAt } from './scanSeeds';

/** Asked for every place that reads like a name: is it one? */
type Judge = (name: number, from: number, length: number) => boolean;

/**
 * Where names stand, in dense units, in order. They do not overlap, but that names may stand inside neighbours of
 * other terms: behind these, and with their ends. Reused from scan to scan.
 */
export interface ExactHits {
  names: number[];
  starts: number[];
  ends: number[];
}

/** Folded units from here on are of no Latin word. */
const BEYOND_LATIN = 0x2000;

/** Names and pieces that begin with a letter or digit begin a word. */
function isInsideLatinWord({ units, offsets }: DenseText, at: number): boolean {
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
    for (; name >= 0 && --looks.left > 0; name = nextEntry(byPrefix, name, prefix)) {
      const from = starts[name] as number;
      const size = (starts[name + 1] as number) - from;
      if (!hangsOn(prefix, size) || !standsAt(pool, from, size, dense, at)) continue;
      if (judge(name, at, size)) return name;
    }
  }
  return -1;
}

/** Whether a name stands at `at`, as far as its units go, or a piece of one that may lead to a variant. */
function hasEntryAt(
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
      const size = (starts[name + 1] as number) - from;
      if (--looks.left < 0 || standsAt(pool, from, size, dense, at)) return true;
    }
  }
  return seedTable !== null && hasSeedAt(seedTable, table, dense, at);
}

interface ExactScan {
  table: NameTable;
  /** `null` to look for names only. */
  seeds: SeedTable | null;
  dense: DenseText;
  /** The places of `dense` at which names and pieces may begin. */
  sifted: Sifted;
  /** Last word on a place; a shorter name at the same start is tried where it says no. */
  judge: Judge;
}

/**
 * Finds all names in dense text, leftmost longest, neighbours included, and in the same pass all
 * seeds, those inside of names too.
 */
export function scanExact(
  { table, seeds, dense, sifted, judge }: ExactScan,
  into: ExactHits,
  seedHits: SeedHits,
): void {
  const { singles, starts, termOf } = table;
  const { units } = dense;
  into.names.length = 0;
  into.starts.length = 0;
  into.ends.length = 0;
  seedHits.seeds.length = 0;
  seedHits.units.length = 0;
  allotLooks(dense);
  /** Where the next name may begin: past what was taken, and in it where that is a neighbour. */
  let free = 0;
  let innerFree = 0;
  let taken = -1;

  const take = (name: number, at: number) => {
    innerFree = at + (starts[name + 1] as number) - (starts[name] as number);
    if (at >= free) {
      free = innerFree;
      taken = name;
      if ((termOf[name] as number) < OF_SEVERAL) innerFree = at;
    }
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

  const judgeInner: Judge = (name, from, length) =>
    name !== taken &&
    neighbourOf(termOf[name] as number) !== termOf[taken] &&
    from + length <= free &&
    judge(name, from, length);

  let next = 0;
  for (let hit = 0; hit < sifted.count; hit++) {
    const at = sifted.places[hit] as number;
    if (isInsideLatinWord(dense, at)) continue;
    if (seeds !== null) collectSeeds(seeds, table, dense, at, seedHits);
    if (at >= free) {
      takeSingles(next, at);
      next = at;
      const name = longestAt(table, dense, at, judge);
      if (name >= 0) take(name, at);
    }
    if (at >= innerFree && at < free) {
      const name = longestAt(table, dense, at, judgeInner);
      if (name >= 0) take(name, at);
    }
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
  allotLooks(dense);
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
