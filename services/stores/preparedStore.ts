/**
 * What was worked out from the stored packs, kept for the next life of the background: with thousands of
 * passages it takes seconds, and the background is put to sleep after half a minute. Only a cache: in a
 * database of its own, thrown away with every release, and done without where it cannot be had.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PreparedLibrary, StoredFindings } from '../../core/library/library';
import type { CompiledIndex } from '../../core/match/index/types';
import type { KnownLibrary, PreparedImport } from '../../core/preparation/prepareImport';
import type { StoredPassageIndex } from '../../core/ranking/passageIndex';
import type { Problem } from '../../core/stored/problem';
import { version } from '../../package.json';

/** Of the packs that are left out because they cannot be read. */
export interface KeptProblems {
  id: string;
  problems: Problem[];
}

/** What was kept of a library. */
export type KeptPrepared = PreparedLibrary & { broken: KeptProblems[] };

/** Each by what packs it is of. */
interface PreparedDatabase extends DBSchema {
  index: { key: string; value: { index: CompiledIndex; broken: KeptProblems[] } };
  findings: { key: string; value: StoredFindings };
  ranking: { key: string; value: StoredPassageIndex };
  /** One line: what packs there is something of, those that were written last first. */
  order: { key: string; value: string[] };
}

export const PREPARED_DATABASE = 'pangzhu-prepared';
const VERSION = 3;
const STORES = ['index', 'findings', 'ranking', 'order'] as const;
const ORDER = 'order';
/** The library there is, and the one that it is about to become or was before. */
const KEPT = 2;

/**
 * What was kept for the packs with these hashes, by this release; `null` for others.
 * @param hashes as one string
 */
export async function readPrepared(hashes: string): Promise<KeptPrepared | null> {
  return withDatabase(async (database) => {
    const key = keyOf(hashes);
    const [kept, found] = await Promise.all([
      database.get('index', key),
      database.get('findings', key),
    ]);
    if (kept === undefined) return null;
    return { ...kept, findings: found ?? null };
  });
}

/** The same as it is stored, for whoever works out more from it; `null` where the mentions are not kept. */
export async function readKnown(hashes: string): Promise<KnownLibrary | null> {
  return withDatabase(async (database) => {
    const key = keyOf(hashes);
    const [kept, findings] = await Promise.all([
      database.get('index', key),
      database.get('findings', key),
    ]);
    return kept === undefined || findings === undefined ? null : { index: kept.index, findings };
  });
}

/** Keeps it, beside what was kept last for other packs. */
export async function keepPrepared(
  hashes: string,
  { index, findings }: PreparedLibrary,
  broken: KeptProblems[],
): Promise<void> {
  await keep(hashes, {
    index: { index, broken },
    ...(findings !== null && { findings }),
  });
}

/** What was prepared for an import, before the library has the pack. */
export async function keepImport(
  hashes: string,
  { index, findings, ranking }: PreparedImport,
  broken: KeptProblems[],
): Promise<void> {
  await keep(hashes, { index: { index, broken }, findings, ...(ranking !== null && { ranking }) });
}

/** What passages are ranked by, for the packs with these hashes; `null` for others. Apart: only notes ask for it. */
export async function readRanking(hashes: string): Promise<StoredPassageIndex | null> {
  return withDatabase(async (database) => (await database.get('ranking', keyOf(hashes))) ?? null);
}

/** Keeps it, beside what was kept last for other packs. */
export async function keepRanking(hashes: string, ranking: StoredPassageIndex): Promise<void> {
  await keep(hashes, { ranking });
}

type Kept = { [Name in 'index' | 'findings' | 'ranking']?: PreparedDatabase[Name]['value'] };

/** Puts it into its stores, and takes out what is of packs of long ago. */
async function keep(hashes: string, { index, findings, ranking }: Kept): Promise<void> {
  await withDatabase(async (database) => {
    const key = keyOf(hashes);
    const writing = database.transaction(STORES, 'readwrite');
    const before = (await writing.objectStore(ORDER).get(ORDER)) ?? [];
    const order = [key, ...before.filter((other) => other !== key)];
    await Promise.all([
      index && writing.objectStore('index').put(index, key),
      findings && writing.objectStore('findings').put(findings, key),
      ranking && writing.objectStore('ranking').put(ranking, key),
      writing.objectStore(ORDER).put(order.slice(0, KEPT), ORDER),
      ...order
        .slice(KEPT)
        .flatMap((old) => STORES.map((store) => writing.objectStore(store).delete(old))),
      writing.done,
    ]);
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
        // Other versions kept it in another way, and it can be worked out again.
        for (const store of [...created.objectStoreNames]) created.deleteObjectStore(store);
        for (const store of STORES) created.createObjectStore(store);
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
