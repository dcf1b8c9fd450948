/** What is stored of packs as one: read, and put in the place of what was read if that is still there. */
import type { IDBPTransaction } from 'idb';
import { BUILT_IN_ID } from '../../../data/builtInId';
import { inTransaction } from '../inTransaction';
import {
  type LibraryDatabase,
  libraryDatabase,
  type StoredOverlay,
  type StoredPack,
} from '../library/libraryDatabase';
import { lineOfOverlay } from '../library/overlays';
import { isLine, lineOf } from '../library/storedPacks';

const STORES: ['packs', 'hashes', 'overlays', 'bin', 'encounters'] = [
  'packs',
  'hashes',
  'overlays',
  'bin',
  'encounters',
];

export type LibraryWriting = IDBPTransaction<LibraryDatabase, typeof STORES, 'readwrite'>;

export interface StoredRows {
  /** Of the packs that were asked for. */
  ids: readonly string[];
  packs: ReadonlyMap<string, StoredPack>;
  /** What the reader has changed of the built-in pack, where that was asked for. */
  overlay: StoredOverlay | undefined;
}

/** The rows that there are. */
export async function readRows(ids: readonly string[]): Promise<StoredRows> {
  const reading = (await libraryDatabase()).transaction(['packs', 'overlays']);
  const [overlay, ...rows] = await Promise.all([
    ids.includes(BUILT_IN_ID) ? reading.objectStore('overlays').get(BUILT_IN_ID) : undefined,
    ...ids.map((id) => reading.objectStore('packs').get(id)),
  ]);
  const packs = rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const]));
  return { ids, packs: new Map(packs), overlay };
}

export interface WantedRows {
  put: readonly StoredPack[];
  /** Ids of packs that go. */
  gone: readonly string[];
  /** `null` where it stays. */
  overlay: StoredOverlay | null;
}

/**
 * Stores rows, all of them or none.
 *
 * @param before what they were made from
 * @param beside writes what comes along
 * @returns `false` where one of the rows before is another one by now: then nothing is written
 */
export async function swapRows(
  before: StoredRows,
  { put, gone, overlay }: WantedRows,
  beside: (writing: LibraryWriting) => Promise<unknown>,
): Promise<boolean> {
  return inTransaction(await libraryDatabase(), STORES, async (writing) => {
    const packs = writing.objectStore('packs');
    const hashes = writing.objectStore('hashes');
    const overlays = writing.objectStore('overlays');
    for (const id of before.ids) {
      const row = before.packs.get(id);
      if (!isLine(row && lineOf(row), await packs.get(id))) return false;
    }
    if (overlay !== null && (await overlays.get(overlay.id))?.hash !== before.overlay?.hash) {
      return false;
    }
    for (const row of put) {
      await packs.put(row);
      await hashes.put(lineOf(row));
    }
    for (const id of gone) {
      await packs.delete(id);
      await hashes.delete(id);
    }
    if (overlay?.overlay.terms.length === 0) {
      await overlays.delete(overlay.id);
      await hashes.delete(overlay.id);
    } else if (overlay !== null) {
      await overlays.put(overlay);
      await hashes.put(lineOfOverlay(overlay));
    }
    await beside(writing);
    return true;
  });
}
