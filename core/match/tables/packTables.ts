/**
 * Tables that come with an index instead of being built by each page: the columns as they are in memory, one after
 * the other, in little-endian order as all browsers have it. A page that builds its own takes several times as long,
 * since all of that code runs for the first time.
 */

import { countNames } from '../index/countNames';
import type { CompiledIndex } from '../index/types';
import { buildTables } from './buildTables';
import type { PrefixTable } from './prefixTable';
import type { SeedTable } from './seedTable';
import type { BitSet } from './sieve';

/** Columns begin at multiples of this many bytes. */
export const ALIGNED = 4;

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/**
 * With more names their pieces are left out, so that variants are not found: they take some 100 bytes a name, and
 * browsers store nothing of more than 130 MB in one piece.
 */
const MOST_WITH_PIECES = 300_000;

/**
 * The tables of an index, to be kept beside it in `CompiledIndex.tables`. Folds as the context does that asks: it must
 * know every pair (`text/everyPair.ts`).
 */
export function packTables(index: CompiledIndex, mostWithPieces = MOST_WITH_PIECES): Uint8Array {
  const hasPieces = countNames(index) <= mostWithPieces;
  const { table, seeds, sieve } = buildTables(index, hasPieces);
  return pack([
    table.pool,
    table.starts,
    Int32Array.from(table.termOf),
    Uint16Array.from(table.flags),
    ...prefixColumns(table.byPrefix),
    Uint32Array.from([...(table.singles ?? [])].flat()),
    ...seedColumns(seeds),
    ...bitColumns(sieve.triples),
    ...bitColumns(sieve.pairs),
  ]);
}

/** Where there are none, the first column alone, which is empty then. */
function seedColumns(seeds: SeedTable | null): Column[] {
  if (seeds === null || seeds.names.length === 0) return [new Int32Array(0)];
  const { names, offsets, lengths, cores, byPrefix } = seeds;
  return [names, offsets, lengths, cores, ...prefixColumns(byPrefix)];
}

function prefixColumns(table: PrefixTable): Column[] {
  const { masks, maskShift, heads, headShift, next, entryBits, hasPairs } = table;
  return [Uint32Array.of(maskShift, headShift, entryBits, hasPairs ? 1 : 0), masks, heads, next];
}

/** None are of no bits. */
function bitColumns(set: BitSet | null): Column[] {
  return set === null
    ? bitColumns({ shift: 0, bits: new Uint32Array(0) })
    : [Uint32Array.of(set.shift), set.bits];
}

/** Each column after the number of its bytes. */
function pack(columns: readonly Column[]): Uint8Array {
  const roomOf = ({ byteLength }: Column) => ALIGNED * (1 + Math.ceil(byteLength / ALIGNED));
  const packed = new Uint8Array(columns.reduce((sum, column) => sum + roomOf(column), 0));
  let at = 0;
  for (const column of columns) {
    new Uint32Array(packed.buffer, at, 1)[0] = column.byteLength;
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    packed.set(bytes, at + ALIGNED);
    at += roomOf(column);
  }
  return packed;
}
