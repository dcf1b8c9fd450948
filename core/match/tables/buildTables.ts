import type { CompiledIndex } from '../index/types';
import { buildNameTable, type NameTable } from './nameTable';
import { buildSeedTable, type SeedTable } from './seedTable';
import { buildSieve, type Sieve } from './sieve';

/** All that a matcher looks things up in. */
export interface MatcherTables {
  table: NameTable;
  /** `null` where only names as listed are looked for. */
  seeds: SeedTable | null;
  sieve: Sieve;
}

export function buildTables(index: CompiledIndex, hasSeeds: boolean): MatcherTables {
  const table = buildNameTable(index);
  const seeds = hasSeeds ? buildSeedTable(table) : null;
  return { table, seeds, sieve: buildSieve(table, seeds) };
}
