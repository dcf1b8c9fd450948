/**
 * Pieces of names, for finding places that are nearly a name. A name of m units is cut into k + 1
 * pieces: whatever stands within k edits of it holds one of them unchanged (pigeonhole principle, as
 * in Wu and Manber, "Fast text searching allowing errors", 1992).
 */
import { isHan } from '../text/characters';
import { type LatinPattern, latinPatternOf } from './latinVariants';
import { NAME_FLAGS } from './nameFlags';
import { type NameTable, pairHash, SEED_BIT } from './nameTable';

/** Names shorter than this are matched exactly only. */
export const SHORTEST_FUZZY = 4;
/** Longer names would need more edits than anyone makes. */
export const LONGEST_FUZZY = 60;

/** How many edits a name of `length` units may be away. */
export function editsAllowed(length: number): number {
  return Math.max(1, Math.floor(length / 5));
}

export interface SeedTable {
  /** Per hash of a piece's first two units: where its pieces begin in the columns; one entry more at the end. */
  slots: Uint32Array;
  slotShift: number;
  /** Columns, one entry per piece: its name, where it begins in the name, its length. */
  names: Int32Array;
  offsets: Uint8Array;
  lengths: Uint8Array;
  /** How to follow a Latin name from its cores, which are its pieces. */
  latin: Map<number, LatinPattern>;
}

const NEVER_FUZZY =
  NAME_FLAGS.acronym |
  NAME_FLAGS.ambiguous |
  NAME_FLAGS.derived |
  NAME_FLAGS.person |
  NAME_FLAGS.quoted;

/** Names of three characters and less, persons and acronyms have too many lookalikes of their own. */
export function isFuzzyName(table: NameTable, name: number): boolean {
  const start = table.starts[name] as number;
  const length = (table.starts[name + 1] as number) - start;
  if (length < SHORTEST_FUZZY || length > LONGEST_FUZZY) return false;
  if (table.termOf[name] === -1 || ((table.flags[name] as number) & NEVER_FUZZY) !== 0)
    return false;
  let han = 0;
  for (let at = start; at < start + length; at++) if (isHan(table.pool[at] as number)) han++;
  return han >= SHORTEST_FUZZY;
}

/** Names longer than this do not fit the columns. */
const LONGEST_LATIN = 200;

function latinPatterns(table: NameTable, listed: string[]): Map<number, LatinPattern> {
  const patterns = new Map<number, LatinPattern>();
  for (let name = 0; name < table.count; name++) {
    if (table.termOf[name] === -1 || ((table.flags[name] as number) & NEVER_FUZZY) !== 0) continue;
    const text = listed[name] as string;
    const first = table.pool[table.starts[name] as number] as number;
    if (isHan(first) || text.length > LONGEST_LATIN || !text.includes(' ')) continue;
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

/** Builds the pieces of all names that may be matched approximately and opens the table's gate to them. */
export function buildSeedTable(table: NameTable, listed: string[]): SeedTable {
  const latin = latinPatterns(table, listed);
  const fuzzy: number[] = [];
  let count = 0;
  for (const { cores } of latin.values()) count += cores.length;
  for (let name = 0; name < table.count; name++) {
    if (!isFuzzyName(table, name)) continue;
    fuzzy.push(name);
    count += editsAllowed((table.starts[name + 1] as number) - (table.starts[name] as number)) + 1;
  }
  let bits = 8;
  while (1 << bits < count && bits < 18) bits++;
  const slotShift = 32 - bits;
  const slots = new Uint32Array((1 << bits) + 1);
  const { pool, starts, pairGate, pairShift } = table;

  type Visit = (slot: number, name: number, offset: number, size: number) => void;
  const visitSeed = (name: number, offset: number, size: number, visit: Visit) => {
    const at = (starts[name] as number) + offset;
    const hash = pairHash(pool[at] as number, pool[at + 1] as number);
    pairGate[hash >>> pairShift] = (pairGate[hash >>> pairShift] as number) | SEED_BIT;
    visit(hash >>> slotShift, name, offset, size);
  };
  const forEachSeed = (visit: Visit) => {
    for (const name of fuzzy) {
      const length = (starts[name + 1] as number) - (starts[name] as number);
      forEachPiece(length, (offset, size) => visitSeed(name, offset, size, visit));
    }
    for (const [name, { cores }] of latin) {
      for (const core of cores) visitSeed(name, core.offset, core.size, visit);
    }
  };
  forEachSeed((slot) => {
    slots[slot + 1] = (slots[slot + 1] as number) + 1;
  });
  for (let slot = 1; slot < slots.length; slot++) {
    slots[slot] = (slots[slot] as number) + (slots[slot - 1] as number);
  }
  const seeds: SeedTable = {
    slots,
    slotShift,
    names: new Int32Array(count),
    offsets: new Uint8Array(count),
    lengths: new Uint8Array(count),
    latin,
  };
  const filled = slots.slice();
  forEachSeed((slot, name, offset, size) => {
    const at = filled[slot] as number;
    filled[slot] = at + 1;
    seeds.names[at] = name;
    seeds.offsets[at] = offset;
    seeds.lengths[at] = size;
  });
  return seeds;
}
