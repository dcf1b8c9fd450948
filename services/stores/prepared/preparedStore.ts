/**
 * What was worked out from the stored packs, kept for the next life of the background: with thousands of
 * passages it takes seconds, and the background is put to sleep after half a minute.
 */
import type { PreparedLibrary } from '../../../core/library/library';
import type { PackHead } from '../../../core/library/packHead';
import type { IndexMessage } from '../../../core/match/index/indexMessage';
import type { CompiledIndex } from '../../../core/match/index/types';
import { pageIndexOf } from '../../../core/match/textMatches';
import type { KnownLibrary, PreparedImport } from '../../../core/preparation/prepareImport';
import type { PassageStatistics } from '../../../core/ranking/passageStatistics';
import { inTransaction } from '../inTransaction';
import {
  hashesIn,
  type KeptProblems,
  keyOf,
  ORDER,
  type PreparedDatabase,
  STORES,
  type Unsettled,
  withPrepared,
} from './preparedDatabase';

/** What was kept of a library. */
export type KeptPrepared = PreparedLibrary & {
  broken: KeptProblems[];
  /** The sound packs without text; `null` where the library is not large. */
  heads: PackHead[] | null;
  /** How many its packs have, where mentions were not looked for when it was kept. */
  passages?: number;
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

/** Which parts of it are kept, without reading them: of a large library that takes long. `null` where nothing is. */
export async function keptParts(
  hashes: string,
): Promise<{ hasFindings: boolean; hasHeads: boolean } | null> {
  return withPrepared(async (database) => {
    const key = keyOf(hashes);
    const [indices, findings, heads] = await Promise.all(
      (['index', 'findings', 'heads'] as const).map((store) => database.count(store, key)),
    );
    return indices === 0 ? null : { hasFindings: findings !== 0, hasHeads: heads !== 0 };
  });
}

/** Its index alone, which a large library's findings are many times as large as; `null` where none was kept. */
export async function readKeptIndex(hashes: string): Promise<CompiledIndex | null> {
  return withPrepared(async (database) => {
    const kept = await database.get('index', keyOf(hashes));
    return kept?.index ?? null;
  });
}

/** The same as pages get it; `null` where none was kept. */
export async function readPageIndex(hashes: string): Promise<IndexMessage | null> {
  return withPrepared(async (database) => (await database.get('pageIndex', keyOf(hashes))) ?? null);
}

/** Its packs without text, where it is large; else `null`. */
export async function readHeads(hashes: string): Promise<PackHead[] | null> {
  return withPrepared(async (database) => (await database.get('heads', keyOf(hashes))) ?? null);
}

/**
 * The same as it is stored, for whoever works out more from it; `null` where the mentions are not kept, or not all of them
 * were looked for.
 */
export async function readKnown(hashes: string): Promise<KnownLibrary | null> {
  return withPrepared(async (database) => {
    const key = keyOf(hashes);
    const [kept, findings, unsettled] = await Promise.all([
      database.get('index', key),
      database.get('findings', key),
      database.count('unsettled', key),
    ]);
    if (kept === undefined || findings === undefined || unsettled > 0) return null;
    return { index: kept.index, findings };
  });
}

/** What an edit has left to be worked out; `null` where that is nothing. */
export async function readUnsettled(hashes: string): Promise<Unsettled | null> {
  return withPrepared(async (database) => (await database.get('unsettled', keyOf(hashes))) ?? null);
}

/** Everything is worked out. */
export async function forgetUnsettled(hashes: string): Promise<void> {
  await withPrepared(async (database) => {
    await database.delete('unsettled', keyOf(hashes));
    return null;
  });
}

/** The hashes of the packs of which something was kept last, as one string. */
export async function latestHashes(): Promise<string | null> {
  const key = await withPrepared(
    async (database) => (await database.get(ORDER, ORDER))?.[0] ?? null,
  );
  return key === null ? null : hashesIn(key);
}

/**
 * Keeps it, beside what was kept last for other packs.
 *
 * @param passages how many the packs have, for whoever looks for mentions
 */
export async function keepPrepared(
  hashes: string,
  { index, findings }: PreparedLibrary,
  broken: KeptProblems[],
  passages?: number,
): Promise<void> {
  await keep(hashes, {
    index: { index, broken, ...(passages !== undefined && { passages }) },
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

/** The stores of what is kept of a library. */
const KINDS = ['index', 'findings', 'ranking', 'heads', 'textsOf', 'unsettled'] as const;

export type Kept = { [Name in (typeof KINDS)[number]]?: PreparedDatabase[Name]['value'] };

/** Puts it into its stores, and takes out what is of packs of long ago. */
export async function keep(hashes: string, kept: Kept): Promise<void> {
  const pageIndex = kept.index && pageIndexOf(kept.index.index);
  await withPrepared(async (database) => {
    const key = keyOf(hashes);
    await inTransaction(database, [...STORES], async (writing) => {
      const before = (await writing.objectStore(ORDER).get(ORDER)) ?? [];
      const order = [key, ...before.filter((other) => other !== key)];
      for (const kind of KINDS) {
        if (kept[kind] !== undefined) await writing.objectStore(kind).put(kept[kind], key);
      }
      if (pageIndex !== undefined) await writing.objectStore('pageIndex').put(pageIndex, key);
      await writing.objectStore(ORDER).put(order.slice(0, KEPT), ORDER);
      for (const old of order.slice(KEPT)) {
        for (const store of STORES) await writing.objectStore(store).delete(old);
      }
    });
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
