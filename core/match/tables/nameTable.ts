/**
 * The names of an index as flat typed arrays, and the exact lookup in them: masks over the first three
 * units, then the names that begin alike, longest first, compared in one pool. Building is linear in the size of the names.
 */

import { isDash, isInterpunct, isQuote, isWhiteSpace } from '../../text/characters';
import { BARRIER, BARRIER_UNIT, createDenseText, foldDense } from '../../text/folding/fold';
import { followSteps, readColumn } from '../index/columns';
import { type ReadNames, readCharacters } from '../index/readCharacters';
import type { CompiledIndex } from '../index/types';
import { createPrefixTable, hangUp, type PrefixTable } from './prefixTable';

/** What a name has between two of its units, see `separatorsOf`. */
export const SEPARATORS = { space: 1, dash: 2, quote: 4 } as const;

export interface NameTable {
  count: number;
  /** Dense folded units of all names, one after the other. */
  pool: Uint16Array;
  /** Where each name begins in the pool; one more entry holds the pool's size. */
  starts: Uint32Array;
  termOf: ArrayLike<number>;
  flags: ArrayLike<number>;
  byPrefix: PrefixTable;
  /** Names of one unit, by unit; null where there are none, which is the rule. */
  singles: Map<number, number> | null;
  /** A name as listed. */
  listed(name: number): string;
}

function separatorBetween(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isWhiteSpace(unit)) found |= SEPARATORS.space;
    else if (isDash(unit)) found |= SEPARATORS.dash;
    else if (isQuote(unit) || isInterpunct(unit)) found |= SEPARATORS.quote;
  }
  return found;
}

/** Per dense unit of a name as listed: what stands between it and the next one, see `SEPARATORS`. */
export function separatorsOf(listed: string): Uint8Array {
  const dense = createDenseText();
  foldDense(listed, dense);
  const separators = new Uint8Array(dense.length);
  for (let at = 0; at < dense.length; at++) {
    const from = (dense.offsets[at] as number) + 1;
    const to = dense.offsets[at + 1] as number;
    if (to > from) separators[at] = separatorBetween(listed, from, to);
  }
  return separators;
}

/** Names are folded many at a time, but not so many that the buffers outgrow the processor's caches. */
const FOLDED_AT_ONCE = 8_000;

/** Lines as blocks; whatever may be in a name, a barrier is none. */
function asBlocks(lines: string): string {
  return lines.replaceAll(BARRIER, '\ufffd').replaceAll('\n', BARRIER);
}

interface FoldedNames {
  pool: Uint16Array;
  starts: Uint32Array;
}

/** A function of its own, so that nothing it needs is kept by what reads names later. */
function foldNames(names: string, count: number, read: ReadNames): FoldedNames {
  const pool = new Uint16Array(names.length);
  const starts = new Uint32Array(count + 1);
  const dense = createDenseText();
  let size = 0;
  let name = 0;
  const take = (from: number, to: number) => {
    foldDense(asBlocks(read(from, to)), dense);
    for (let at = 0; at < dense.length; at++) {
      const unit = dense.units[at] as number;
      if (unit !== BARRIER_UNIT) {
        pool[size++] = unit;
        continue;
      }
      name++;
      starts[name] = size;
    }
  };
  for (let from = 0; from < names.length; ) {
    const feed = names.indexOf('\n', from + FOLDED_AT_ONCE);
    const to = feed < 0 ? names.length : feed + 1;
    take(from, to);
    from = to;
  }
  starts[count] = size;
  return { pool: pool.slice(0, size), starts };
}

/** Gives a name as listed, by its position. Where the names begin is looked up when the first is asked for. */
export function listNames(names: string, count: number, read: ReadNames): (name: number) => string {
  let lines: Uint32Array | null = null;
  return (name) => {
    lines ??= linesOf(names, count);
    return read(lines[name] as number, (lines[name + 1] as number) - 1);
  };
}

/** Where each line begins, and where another one would. */
function linesOf(names: string, count: number): Uint32Array {
  const lines = new Uint32Array(count + 1);
  for (let name = 1; name < count; name++) {
    lines[name] = names.indexOf('\n', lines[name - 1]) + 1;
  }
  lines[count] = names.length + 1;
  return lines;
}

/** Builds the table. Names that fold to nothing stay in it, unreachable, so that positions hold. */
export function buildNameTable(index: CompiledIndex): NameTable {
  const read = readCharacters(index);
  const termOf = followSteps(readColumn(index.termOf));
  const flags = Uint16Array.from(readColumn(index.flags));
  const count = termOf.length;
  const { pool, starts } = foldNames(index.names, count, read);
  const table: NameTable = {
    count,
    pool,
    starts,
    termOf,
    flags,
    byPrefix: createPrefixTable(count),
    singles: null,
    listed: listNames(index.names, count, read),
  };
  hangUpNames(table, byLength(table));
  return table;
}

/** Positions of names, shortest first; among names of one length the one listed last comes first. */
function byLength({ count, starts }: NameTable): Uint32Array {
  const lengthOf = (name: number) => (starts[name + 1] as number) - (starts[name] as number);
  let longest = 0;
  for (let name = 0; name < count; name++) longest = Math.max(longest, lengthOf(name));
  const ends = new Uint32Array(longest + 1);
  for (let name = 0; name < count; name++) {
    const length = lengthOf(name);
    ends[length] = (ends[length] as number) + 1;
  }
  for (let length = 1; length <= longest; length++) {
    ends[length] = (ends[length] as number) + (ends[length - 1] as number);
  }
  const sorted = new Uint32Array(count);
  for (let name = 0; name < count; name++) {
    const at = (ends[lengthOf(name)] as number) - 1;
    ends[lengthOf(name)] = at;
    sorted[at] = name;
  }
  return sorted;
}

/** Hangs up names, shortest first, so that the longest of those that begin alike is met first. */
function hangUpNames(table: NameTable, names: Uint32Array): void {
  const { starts, pool, byPrefix } = table;
  for (const name of names) {
    const start = starts[name] as number;
    const length = (starts[name + 1] as number) - start;
    if (length === 0) continue;
    if (length === 1) {
      table.singles ??= new Map();
      table.singles.set(pool[start] as number, name);
      continue;
    }
    hangUp(byPrefix, name, pool, start, length);
  }
}
