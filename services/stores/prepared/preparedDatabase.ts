/**
 * Where what was worked out from the stored packs is kept: only a cache, in a database of its own, thrown away with every
 * release, and done without where it cannot be had.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoredFindings } from '../../../core/library/library';
import type { PackHead } from '../../../core/library/packHead';
import type { IndexMessage } from '../../../core/match/index/indexMessage';
import type { CompiledIndex } from '../../../core/match/index/types';
import type { PackBlock } from '../../../core/pack/blocks';
import type { PassageStatistics } from '../../../core/ranking/passageStatistics';
import type { Problem } from '../../../core/stored/problem';
import { version } from '../../../package.json';

/** Of the packs that are left out because they cannot be read. */
export interface KeptProblems {
  id: string;
  problems: Problem[];
}

/** What is left to be worked out after an edit, see `settleLibrary.ts`. */
export interface Unsettled {
  /** Hash of the index by which the findings were found. */
  foundBy: string;
  /** Ids of documents in which nothing was looked for yet. */
  unread: string[];
}

/** Each by what packs it is of. */
export interface PreparedDatabase extends DBSchema {
  /** `passages`: how many its packs have, where mentions are not looked for yet. */
  index: {
    key: string;
    value: { index: CompiledIndex; broken: KeptProblems[]; passages?: number };
  };
  /** The same as pages get it: a background that has just woken sends it as it is read. */
  pageIndex: { key: string; value: IndexMessage };
  findings: { key: string; value: StoredFindings };
  ranking: { key: string; value: PassageStatistics };
  /** Packs without the text of their documents, of large libraries only. */
  heads: { key: string; value: PackHead[] };
  /** Hashes of those texts. */
  textsOf: { key: string; value: string[] };
  /** Of a library of which an edit has left something to be worked out. */
  unsettled: { key: string; value: Unsettled };
  /** The text of documents, by its hash: libraries share those that are the same. */
  texts: { key: string; value: PackBlock[] };
  /** One line: what packs there is something of, those that were written last first. */
  order: { key: string; value: string[] };
}

export const PREPARED_DATABASE = 'pangzhu-prepared';
const VERSION = 7;
export const STORES = [
  'index',
  'pageIndex',
  'findings',
  'ranking',
  'heads',
  'textsOf',
  'unsettled',
  'order',
] as const;
export const ORDER = 'order';

/** What a library of packs with these hashes is kept under, by this release. */
export function keyOf(hashes: string): string {
  return `${version} ${hashes}`;
}

/** The hashes of a key of this release; `null` for others. */
export function hashesIn(key: string): string | null {
  const own = keyOf('');
  return key.startsWith(own) ? key.slice(own.length) : null;
}

/** Opened for each use, so that no forgotten tab holds it; `null` where the disk fails. */
export async function withPrepared<Result>(
  use: (database: IDBPDatabase<PreparedDatabase>) => Promise<Result | null>,
): Promise<Result | null> {
  try {
    const database = await openDB<PreparedDatabase>(PREPARED_DATABASE, VERSION, {
      upgrade(created) {
        // Other versions kept it in another way, and it can be worked out again.
        for (const store of [...created.objectStoreNames]) created.deleteObjectStore(store);
        for (const store of [...STORES, 'texts'] as const) created.createObjectStore(store);
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
