import { readCharacters } from '../index/readCharacters';
import type { CompiledIndex } from '../index/types';
import type { MatcherTables } from './buildTables';
import { listNames } from './nameTable';
import { ALIGNED } from './packTables';
import type { PrefixTable } from './prefixTable';
import type { SeedTable } from './seedTable';
import type { BitSet } from './sieve';

/** What `packTables` made of an index, without copying it. The page learns to fold what the names need. */
export function openTables(index: CompiledIndex, packed: Uint8Array): MatcherTables {
  const read = readCharacters(index);
  const next = openColumns(packed);
  const pool = next(Uint16Array);
  const starts = next(Uint32Array);
  const count = starts.length - 1;
  return {
    table: {
      count,
      pool,
      starts,
      termOf: next(Int32Array),
      flags: next(Uint16Array),
      byPrefix: openPrefixes(next),
      singles: openSingles(next(Uint32Array)),
      listed: listNames(index.names, count, read),
    },
    seeds: openSeeds(next),
    sieve: { triples: openBits(next), pairs: openPairs(openBits(next)) },
  };
}

function openSeeds(next: NextColumn): SeedTable | null {
  const names = next(Int32Array);
  if (names.length === 0) return null;
  return {
    names,
    offsets: next(Uint8Array),
    lengths: next(Uint8Array),
    cores: next(Uint8Array),
    byPrefix: openPrefixes(next),
  };
}

/** Of units and names by turns. */
function openSingles(columns: Uint32Array): Map<number, number> | null {
  if (columns.length === 0) return null;
  const singles = new Map<number, number>();
  for (let at = 0; at < columns.length; at += 2) {
    singles.set(columns[at] as number, columns[at + 1] as number);
  }
  return singles;
}

const openPairs = (set: BitSet) => (set.bits.length === 0 ? null : set);

function openPrefixes(next: NextColumn): PrefixTable {
  const [maskShift = 0, headShift = 0, entryBits = 0, hasPairs = 0] = next(Uint32Array);
  return {
    maskShift,
    headShift,
    entryBits,
    hasPairs: hasPairs === 1,
    masks: next(Uint8Array),
    heads: next(Uint32Array),
    next: next(Uint32Array),
  };
}

function openBits(next: NextColumn): BitSet {
  const [shift = 0] = next(Uint32Array);
  return { shift, bits: next(Uint32Array) };
}

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

interface ColumnKind<Kind extends Column> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): Kind;
}

/** The next column, which must be asked for as what it was packed from. */
type NextColumn = <Kind extends Column>(kind: ColumnKind<Kind>) => Kind;

function openColumns({ buffer, byteOffset }: Uint8Array): NextColumn {
  let at = byteOffset;
  return (Kind) => {
    const [size = 0] = new Uint32Array(buffer, at, 1);
    const column = new Kind(buffer, at + ALIGNED, size / Kind.BYTES_PER_ELEMENT);
    at += ALIGNED * (1 + Math.ceil(size / ALIGNED));
    return column;
  };
}
