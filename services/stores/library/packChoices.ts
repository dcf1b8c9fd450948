/** What the reader chooses of a pack as a whole, and its file. */
import { GoneError } from '../../../core/stored/GoneError';
import { BUILT_IN_ID } from '../../../data/builtInId';
import { inTransaction } from '../inTransaction';
import { readBuiltInPack } from './builtInFiles';
import { libraryDatabase, type StoredPack } from './libraryDatabase';
import { announceChange } from './libraryRevision';
import { exportedPack, lineOf } from './storedPacks';

/**
 * The JSON of a pack of the newest format, as `importPack` takes it; that of a broken one as it is stored.
 *
 * @throws GoneError where there is no such pack
 */
export async function exportPack(id: string): Promise<string> {
  if (id === BUILT_IN_ID) return toJson(await readBuiltInPack());
  const stored = await (await libraryDatabase()).get('packs', id);
  if (stored === undefined) throw new GoneError(`no such pack: ${id}`);
  return toJson(exportedPack(stored));
}

/**
 * Keeps what one of the reader's own packs has terms for from pages, or no longer. Nothing happens where the pack
 * is gone.
 */
export async function setPackPrivacy(id: string, isPrivate: boolean): Promise<void> {
  await choose(id, ({ isPublic: _, ...kept }) => (isPrivate ? kept : { ...kept, isPublic: true }));
}

/** Switches one of the reader's own packs on or off. Nothing happens where the pack is gone. */
export async function switchPack(id: string, isOn: boolean): Promise<void> {
  await choose(id, ({ isOff: _, ...kept }) => (isOn ? kept : { ...kept, isOff: true }));
}

async function choose(id: string, chosen: (stored: StoredPack) => StoredPack): Promise<void> {
  await inTransaction(await libraryDatabase(), ['packs', 'hashes'], async (writing) => {
    const stored = await writing.objectStore('packs').get(id);
    if (stored === undefined) return;
    const wanted = chosen(stored);
    await writing.objectStore('packs').put(wanted);
    await writing.objectStore('hashes').put(lineOf(wanted));
  });
  await announceChange();
}

function toJson(pack: unknown): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
