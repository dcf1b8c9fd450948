/**
 * What was worked out from the stored packs, kept for the next life of the background: with thousands of
 * passages it takes seconds, and the background is put to sleep after half a minute. Only a cache: in a
 * database of its own, thrown away with every release, and done without where it cannot be had.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PreparedLibrary } from '../../core/library/library';
import {
  readFindings,
  type StoredFindings,
  writeFindings,
} from '../../core/library/storedFindings';
import type { CompiledIndex } from '../../core/match/index/types';
import type { StoredPassageIndex } from '../../core/ranking/passageIndex';
import type { Problem } from '../../core/stored/problem';
import { version } from '../../package.json';

/** Of the packs that are left out because they cannot be read. */
export interface KeptProblems {
  id: string;
  problems: Problem[];
}

interface PreparedDatabase extends DBSchema {
  index: { key: string; value: { key: string; index: CompiledIndex; broken: KeptProblems[] } };
  findings: { key: string; value: { key: string; findings: StoredFindings } };
  ranking: { key: string; value: { key: string; ranking: StoredPassageIndex } };
}

export const PREPARED_DATABASE = 'pangzhu-prepared';
const VERSION = 2;
const STORES = ['index', 'findings', 'ranking'] as const;
/** There is one library at a time. */
const CURRENT = 'current';

/**
 * What was kept for the packs with these hashes, by this release; `null` for others.
 * @param hashes as one string
 */
export async function readPrepared(
  hashes: string,
): Promise<(PreparedLibrary & { broken: KeptProblems[] }) | null> {
  return withDatabase(async (database) => {
    const key = keyOf(hashes);
    const [kept, found] = await Promise.all([
      database.get('index', CURRENT),
      database.get('findings', CURRENT),
    ]);
    if (kept?.key !== key) return null;
    const findings = found?.key === key ? readFindings(found.findings) : null;
    return { index: kept.index, broken: kept.broken, findings };
  });
}

/** Keeps it in place of what was kept before. */
export async function keepPrepared(
  hashes: string,
  { index, findings }: PreparedLibrary,
  broken: KeptProblems[],
): Promise<void> {
  await withDatabase(async (database) => {
    const key = keyOf(hashes);
    await database.put('index', { key, index, broken }, CURRENT);
    if (findings === null) return null;
    await database.put('findings', { key, findings: writeFindings(findings) }, CURRENT);
    return null;
  });
}

/** What passages are ranked by, for the packs with these hashes; `null` for others. Apart: only notes ask for it. */
export async function readRanking(hashes: string): Promise<StoredPassageIndex | null> {
  return withDatabase(async (database) => {
    const kept = await database.get('ranking', CURRENT);
    return kept?.key === keyOf(hashes) ? kept.ranking : null;
  });
}

/** Keeps it in place of what was kept before. */
export async function keepRanking(hashes: string, ranking: StoredPassageIndex): Promise<void> {
  await withDatabase(async (database) => {
    await database.put('ranking', { key: keyOf(hashes), ranking }, CURRENT);
    return null;
  });
}

/** Another release may compile and match otherwise, also one of the same version that is being built. */
export async function forgetPrepared(): Promise<void> {
  await withDatabase(async (database) => {
    await Promise.all(STORES.map((store) => database.clear(store)));
    return null;
  });
}

function keyOf(hashes: string): string {
  return `${version} ${hashes}`;
}

/** Opened for each use, so that no forgotten tab holds it; `null` where the disk fails. */
async function withDatabase<Result>(
  use: (database: IDBPDatabase<PreparedDatabase>) => Promise<Result | null>,
): Promise<Result | null> {
  try {
    const database = await openDB<PreparedDatabase>(PREPARED_DATABASE, VERSION, {
      upgrade(created) {
        for (const store of STORES) {
          if (!created.objectStoreNames.contains(store)) created.createObjectStore(store);
        }
      },
    });
    try {
      return await use(database);
    } finally {
      database.close();
    }
  } catch (error) {
    // Without it everything is worked out again.
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}
