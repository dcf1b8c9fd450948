/**
 * What was worked out from the stored packs, kept for the next life of the background: with thousands of
 * passages it takes seconds, and the background is put to sleep after half a minute.
 */
import type { PreparedLibrary } from '../../core/library/library';
import type { Pack } from '../../core/pack/types';
import type { KnownLibrary, PreparedImport } from '../../core/preparation/prepareImport';
import type { PassageStatistics } from '../../core/ranking/passageStatistics';
import {
  type KeptProblems,
  keyOf,
  ORDER,
  type PreparedDatabase,
  STORES,
  withPrepared,
} from './preparedDatabase';

/** What was kept of a library. */
export type KeptPrepared = PreparedLibrary & {
  broken: KeptProblems[];
  /** The sound packs without text; `null` where the library is not large. */
  heads: Pack[] | null;
};

/** The library there is, and the one that it is about to become or was before. */
const KEPT = 2;

/**
 * What was kept for the packs with these hashes, by this release; `null` for others.
 * @param hashes as one string
 */
export async function readPrepared(hashes: string): Promise<KeptPrepared | null> {
  return withPrepared(async (database) => {
    const key = keyOf(hashes);
    const [kept, found, heads] = await Promise.all([
      database.get('index', key),
      database.get('findings', key),
      database.get('heads', key),
    ]);
    if (kept === undefined) return null;
    return { ...kept, findings: found ?? null, heads: heads ?? null };
  });
}

/** The same as it is stored, for whoever works out more from it; `null` where the mentions are not kept. */
export async function readKnown(hashes: string): Promise<KnownLibrary | null> {
  return withPrepared(async (database) => {
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
  { index, findings, statistics }: PreparedImport,
  broken: KeptProblems[],
): Promise<void> {
  await keep(hashes, {
    index: { index, broken },
    findings,
    ...(statistics !== null && { ranking: statistics }),
  });
}

/** What passages are compared by, for the packs with these hashes; `null` for others. Apart: only notes ask for it. */
export async function readStatistics(hashes: string): Promise<PassageStatistics | null> {
  return withPrepared(async (database) => (await database.get('ranking', keyOf(hashes))) ?? null);
}

/** Keeps it, beside what was kept last for other packs. */
export async function keepStatistics(hashes: string, statistics: PassageStatistics): Promise<void> {
  await keep(hashes, { ranking: statistics });
}

type Kept = {
  [Name in 'index' | 'findings' | 'ranking' | 'heads']?: PreparedDatabase[Name]['value'];
};

/** Puts it into its stores, and takes out what is of packs of long ago. */
export async function keep(
  hashes: string,
  { index, findings, ranking, heads }: Kept,
): Promise<void> {
  await withPrepared(async (database) => {
    const key = keyOf(hashes);
    const writing = database.transaction(STORES, 'readwrite');
    const before = (await writing.objectStore(ORDER).get(ORDER)) ?? [];
    const order = [key, ...before.filter((other) => other !== key)];
    await Promise.all([
      index && writing.objectStore('index').put(index, key),
      findings && writing.objectStore('findings').put(findings, key),
      ranking && writing.objectStore('ranking').put(ranking, key),
      heads && writing.objectStore('heads').put(heads, key),
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
  await withPrepared(async (database) => {
    await Promise.all([...STORES, 'texts' as const].map((store) => database.clear(store)));
    return null;
  });
}
