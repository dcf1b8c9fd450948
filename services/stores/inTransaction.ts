import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/**
 * Writes in one transaction: all of it or nothing. A browser keeps what was asked for before something throws in the middle (a value
 * that is too large for it, say), and tells of a full disk only at the end.
 *
 * @param work awaits nothing but requests of its transaction, one after another: what is not awaited fails with nobody to hear it
 * @throws what `work` throws, or why the browser has refused
 */
export async function inTransaction<
  Schema extends DBSchema,
  Names extends StoreNames<Schema>[],
  Result,
>(
  database: IDBPDatabase<Schema>,
  stores: Names,
  work: (writing: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const writing = database.transaction(stores, 'readwrite');
  try {
    const result = await work(writing);
    await writing.done;
    return result;
  } catch (error) {
    // What is thrown says it already.
    writing.done.catch(() => {});
    try {
      writing.abort();
    } catch {
      // It has ended by itself.
    }
    throw writing.error ?? error;
  }
}
