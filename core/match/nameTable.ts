/**
 * The names of an index as flat typed arrays, and the exact lookup in them: a gate over the first
 * two units, a second one over the first three, then the names that begin with these three, longest
 * first, compared in one pool. Building is linear in the size of the names, which matters as much
 * as the scan: every frame of every page builds its own.
 */
import { isDash, isInterpunct, isQuote, isWhiteSpace } from '../text/characters';
import { createDenseText, foldDense } from '../text/fold';
import type { CompiledIndex } from './types';

/** What a name has between two of its units, see `NameTable.separators`. */
export const SEPARATORS = { space: 1, dash: 2, quote: 4 } as const;

/** Bits of `NameTable.pairGate`: a name begins like this, a piece of one does. */
export const NAME_BIT = 1;
export const SEED_BIT = 2;

export interface NameTable {
  count: number;
  /** Dense folded units of all names, one after the other. */
  pool: Uint16Array;
  /** Per unit of the pool: what the listed name has between it and the next one. */
  separators: Uint8Array;
  /** Where each name begins in the pool; one more entry holds the pool's size. */
  starts: Uint32Array;
  termOf: Int32Array;
  flags: Uint8Array;
  /** Per hash of the first two units: what begins like this, as bits. */
  pairGate: Uint8Array;
  /** Shift that leaves as many bits of a hash as `pairGate` has entries. */
  pairShift: number;
  /** Per hash of the first three units: first name, -1 for none. Names of two units hang on a hash with a third unit of 0. */
  heads: Int32Array;
  headShift: number;
  /** Next name with the same hash, never longer than this one. */
  next: Int32Array;
  /** Names of one unit, by unit; null where there are none, which is the rule. */
  singles: Map<number, number> | null;
  hasPairs: boolean;
}

const MULTIPLIER = 0x9e3779b1;

/** Hash of two units, to be shifted right. */
export function pairHash(first: number, second: number): number {
  return Math.imul((first << 16) | second, MULTIPLIER);
}

/** Hash of three units, to be shifted right. */
export function tripleHash(first: number, second: number, third: number): number {
  return Math.imul(Math.imul((first << 16) | second, MULTIPLIER) ^ (third << 7), 0x85ebca6b);
}

/** Shift for a table of at least `entries` places, a power of two between 2¹² and 2²⁰. */
function shiftFor(entries: number): number {
  let bits = 12;
  while (1 << bits < entries && bits < 20) bits++;
  return 32 - bits;
}

function separatorsOf(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isWhiteSpace(unit)) found |= SEPARATORS.space;
    else if (isDash(unit)) found |= SEPARATORS.dash;
    else if (isQuote(unit) || isInterpunct(unit)) found |= SEPARATORS.quote;
  }
  return found;
}

/** Builds the table. Names that fold to nothing stay in it, unreachable, so that positions hold. */
export function buildNameTable(index: CompiledIndex): NameTable {
  const texts = index.names === '' ? [] : index.names.split('\n');
  const count = texts.length;
  const pool = new Uint16Array(index.names.length);
  const separators = new Uint8Array(index.names.length);
  const starts = new Uint32Array(count + 1);
  const dense = createDenseText();
  let size = 0;
  for (let name = 0; name < count; name++) {
    const text = texts[name] as string;
    foldDense(text, dense);
    starts[name] = size;
    for (let at = 0; at < dense.length; at++) {
      pool[size] = dense.units[at] as number;
      const from = (dense.offsets[at] as number) + 1;
      const to = dense.offsets[at + 1] as number;
      if (to > from) separators[size] = separatorsOf(text, from, to);
      size++;
    }
  }
  starts[count] = size;

  const pairShift = shiftFor(count * 16);
  const headShift = shiftFor(count * 2);
  const table: NameTable = {
    count,
    pool: pool.slice(0, size),
    separators: separators.slice(0, size),
    starts,
    termOf: Int32Array.from(index.termOf),
    flags: Uint8Array.from(index.flags),
    pairGate: new Uint8Array(1 << (32 - pairShift)),
    pairShift,
    heads: new Int32Array(1 << (32 - headShift)).fill(-1),
    headShift,
    next: new Int32Array(count).fill(-1),
    singles: null,
    hasPairs: false,
  };
  linkNames(table);
  return table;
}

/** Hangs the names into their chains, shortest first, so that each chain begins with its longest. */
function linkNames(table: NameTable): void {
  const { count, starts, pool } = table;
  const byLength = new Map<number, number[]>();
  for (let name = 0; name < count; name++) {
    const length = (starts[name + 1] as number) - (starts[name] as number);
    const sameLength = byLength.get(length);
    if (sameLength === undefined) byLength.set(length, [name]);
    else sameLength.push(name);
  }
  for (const length of [...byLength.keys()].sort((a, b) => a - b)) {
    // Backwards: among names of one length the one that was listed first is found first.
    for (const name of (byLength.get(length) ?? []).reverse()) {
      if (length === 0) continue;
      const start = starts[name] as number;
      const first = pool[start] as number;
      if (length === 1) {
        table.singles ??= new Map();
        table.singles.set(first, name);
        continue;
      }
      const second = pool[start + 1] as number;
      const third = length === 2 ? 0 : (pool[start + 2] as number);
      if (length === 2) table.hasPairs = true;
      table.pairGate[pairHash(first, second) >>> table.pairShift] = NAME_BIT;
      const slot = tripleHash(first, second, third) >>> table.headShift;
      table.next[name] = table.heads[slot] as number;
      table.heads[slot] = name;
    }
  }
}
