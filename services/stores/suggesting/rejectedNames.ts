/**
 * Names that the reader does not want as terms, by pack: in a database of its own, since a pack that is given away does
 * not tell what its reader left out.
 */
import { type DBSchema, openDB } from 'idb';
import { inTransaction } from '../inTransaction';

interface RejectedDatabase extends DBSchema {
  /** By the ids of packs. */
  rejected: { key: string; value: string[] };
}

export const REJECTED_DATABASE = 'pangzhu-rejected';

/** The names that were rejected in the documents of a pack, as they were shown. */
export async function readRejected(pack: string): Promise<string[]> {
  const database = await open();
  try {
    return (await database.get('rejected', pack)) ?? [];
  } finally {
    database.close();
  }
}

/** Adds names to those of a pack, and takes others out, in one transaction. */
export async function changeRejected(
  pack: string,
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
): Promise<void> {
  const database = await open();
  try {
    const gone = new Set(removed);
    await inTransaction(database, ['rejected'], async (writing) => {
      const store = writing.objectStore('rejected');
      const kept = ((await store.get(pack)) ?? []).filter((name) => !gone.has(name));
      await store.put([...new Set([...kept, ...added])], pack);
    });
  } finally {
    database.close();
  }
}

function open() {
  return openDB<RejectedDatabase>(REJECTED_DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore('rejected'),
  });
}
