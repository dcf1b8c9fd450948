/**
 * Pieces of names, for finding places that are nearly a name. A name of m units is cut into k + 1
 * pieces: whatever stands within k edits of it holds one of them unchanged (pigeonhole principle, as
 * in Wu and Manber, "Fast text searching allowing errors", 1992).
 */

import { isHan } from '../../text/characters';
import {
  IS_ACRONYM,
  IS_AMBIGUOUS,
  IS_DERIVED,
  IS_EXACT,
  IS_PERSON,
  IS_QUOTED,
} from '../index/nameFlags';
import { type LatinPattern, latinPatternOf } from './latinPattern';
import type { NameTable } from './nameTable';
import { createPrefixTable, hangUp, type PrefixTable } from './prefixTable';

/** Names shorter than this are matched exactly only. */
const SHORTEST_FUZZY = 4;
/** Longer names would need more edits than anyone makes. */
const LONGEST_FUZZY = 60;

/**
 * With more names than this, pieces of two units stand nearly everywhere, and following them would
 * cost hundreds of times the scan: then only names whose pieces are longer are matched approximately.
 */
export const MANY_NAMES = 100_000;
const LONG_PIECE = 3;

/** How many edits a name of `length` units may be away. */
export function editsAllowed(length: number): number {
  return Math.max(1, Math.floor(length / 5));
}

export interface SeedTable {
  byPrefix: PrefixTable;
  /** Columns, one entry per piece: its name, where it begins in the name, its length. */
  names: Int32Array;
  offsets: Uint8Array;
  lengths: Uint8Array;
  /** Whether it is a core of a Latin name, and which sides of it must look like the words beside it there: see `CORE`. */
  cores: Uint8Array;
}

/** What `SeedTable.cores` has for a core, for one that does not begin its name, and for one that does not end it. */
export const CORE = { any: 4, before: 1, after: 2 } as const;

const NEVER_FUZZY = IS_ACRONYM | IS_AMBIGUOUS | IS_DERIVED | IS_EXACT | IS_PERSON | IS_QUOTED;

/** Names of three characters and less, persons and acronyms have too many lookalikes of their own. */
function isFuzzyName(table: NameTable, name: number): boolean {
  const start = table.starts[name] as number;
  const length = (table.starts[name + 1] as number) - start;
  if (length < SHORTEST_FUZZY || length > LONGEST_FUZZY) return false;
  const shortestPiece = Math.floor(length / (editsAllowed(length) + 1));
  if (table.count > MANY_NAMES && shortestPiece < LONG_PIECE) return false;
  if ((table.termOf[name] as number) < 0 || ((table.flags[name] as number) & NEVER_FUZZY) !== 0)
    return false;
  let han = 0;
  for (let at = start; at < start + length; at++) if (isHan(table.pool[at] as number)) han++;
  return han >= SHORTEST_FUZZY;
}

/** Names longer than this do not fit the columns. */
const LONGEST_LATIN = 200;

function latinPatterns(table: NameTable): Map<number, LatinPattern> {
  const patterns = new Map<number, LatinPattern>();
  for (let name = 0; name < table.count; name++) {
    if ((table.termOf[name] as number) < 0 || ((table.flags[name] as number) & NEVER_FUZZY) !== 0)
      continue;
    const first = table.pool[table.starts[name] as number] as number;
    if (isHan(first)) continue;
    const text = table.listed(name);
    if (text.length > LONGEST_LATIN || !text.includes(' ')) continue;
    const pattern = latinPatternOf(text);
    if (pattern !== null) patterns.set(name, pattern);
  }
  return patterns;
}

/** Calls `visit` with every piece of a name of `length` units. */
function forEachPiece(length: number, visit: (offset: number, size: number) => void): void {
  const pieces = editsAllowed(length) + 1;
  for (let piece = 0; piece < pieces; piece++) {
    const offset = Math.floor((piece * length) / pieces);
    visit(offset, Math.floor(((piece + 1) * length) / pieces) - offset);
  }
}

/** Cuts up all names that may be matched approximately. */
export function buildSeedTable(table: NameTable): SeedTable {
  const latin = latinPatterns(table);
  const { pool, starts } = table;
  const lengthOf = (name: number) => (starts[name + 1] as number) - (starts[name] as number);
  const fuzzy: number[] = [];
  let count = 0;
  for (const { cores } of latin.values()) count += cores.length;
  for (let name = 0; name < table.count; name++) {
    if (!isFuzzyName(table, name)) continue;
    fuzzy.push(name);
    count += editsAllowed(lengthOf(name)) + 1;
  }
  const seeds: SeedTable = {
    byPrefix: createPrefixTable(count),
    names: new Int32Array(count),
    offsets: new Uint8Array(count),
    lengths: new Uint8Array(count),
    cores: new Uint8Array(count),
  };
  let filled = 0;
  const add = (name: number, offset: number, size: number) => {
    const start = (starts[name] as number) + offset;
    seeds.names[filled] = name;
    seeds.offsets[filled] = offset;
    seeds.lengths[filled] = size;
    hangUp(seeds.byPrefix, filled, pool, start, size);
    filled++;
  };
  for (const name of fuzzy) {
    forEachPiece(lengthOf(name), (offset, size) => add(name, offset, size));
  }
  for (const [name, { cores, words, loose }] of latin) {
    for (const core of cores) {
      // Where small words may differ, anything may stand beside a core.
      let traits: number = CORE.any;
      if (!loose && core.from > 0) traits |= CORE.before;
      if (!loose && core.to < words.length) traits |= CORE.after;
      seeds.cores[filled] = traits;
      add(name, core.offset, core.size);
    }
  }
  return seeds;
}
