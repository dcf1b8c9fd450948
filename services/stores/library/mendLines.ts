import { inTransaction } from '../inTransaction';
import { libraryDatabase } from './libraryDatabase';
import { announceChange } from './libraryRevision';
import { lineOf } from './storedPacks';

/**
 * Gives each stored pack that has none its line in `hashes`. They are written together, so that only a failing disk, or
 * what another program restores, parts them; a pack without its line would be in no list, and could neither be exported
 * nor removed.
 */
export async function mendLines(): Promise<void> {
  const mended = await inTransaction(
    await libraryDatabase(),
    ['packs', 'hashes'],
    async (writing) => {
      const lines = new Set(await writing.objectStore('hashes').getAllKeys());
      const ids = await writing.objectStore('packs').getAllKeys();
      const unlisted = ids.filter((id) => !lines.has(id));
      for (const id of unlisted) {
        const row = await writing.objectStore('packs').get(id);
        if (row !== undefined) await writing.objectStore('hashes').put(lineOf(row));
      }
      return unlisted.length;
    },
  );
  if (mended > 0) await announceChange();
}
