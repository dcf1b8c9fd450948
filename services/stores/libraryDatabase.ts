import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Overlay } from '../../core/pack/overlay';
import type { PackUndo } from '../../core/pack/packUndo';

/** A pack as the reader gave it, with what tells it from others without reading it. */
export interface StoredPack {
  id: string;
  /** A pack of any format: checked when it was stored, checked again whenever another release reads it. */
  pack: unknown;
  /** Of the pack's JSON: equal hashes mean equal packs. */
  hash: string;
  /** When it was imported, ISO 8601; missing where an earlier release stored it. */
  imported?: string;
  /** The reader lets pages find out what the pack has terms for. Without a word of theirs it is private. */
  isPublic?: true;
  /** The reader has switched it off. */
  isOff?: true;
}

export type PackHash = Pick<StoredPack, 'id' | 'hash' | 'isPublic' | 'isOff'>;

/** Something that was deleted, and can be put back for a while. */
export interface BinnedItem {
  id: string;
  kind: 'term' | 'document' | 'pack';
  /** What it is called. */
  title: string;
  /** Title of the pack that it was in. */
  pack: string;
  /** Milliseconds since 1970. */
  removed: number;
  kept: { case: 'edit'; undo: PackUndo[] } | { case: 'pack'; row: StoredPack };
}

/** What the reader has changed of a pack that is not theirs. */
export interface StoredOverlay {
  /** Of the pack beneath. */
  id: string;
  overlay: Overlay;
  /** Of the overlay's JSON. */
  hash: string;
}

export interface LibraryDatabase extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** One line per pack, in step with `packs` and `overlays`, so that asking what there is reads no documents. */
  hashes: { key: string; value: PackHash };
  overlays: { key: string; value: StoredOverlay };
  bin: { key: string; value: BinnedItem };
}

const NAME = 'pangzhu';
const VERSION = 2;

let opened: Promise<IDBPDatabase<LibraryDatabase>> | null = null;

/**
 * The reader's own packs. The handle is only a cache: it is dropped whenever the browser ends it or
 * another context needs the database for itself, and opened again by the next call, so that no
 * forgotten tab can block an upgrade or an import.
 */
export function libraryDatabase(): Promise<IDBPDatabase<LibraryDatabase>> {
  opened ??= open();
  return opened;
}

async function open(): Promise<IDBPDatabase<LibraryDatabase>> {
  const drop = () => {
    opened = null;
  };
  try {
    return await openDB<LibraryDatabase>(NAME, VERSION, {
      upgrade(database, earlier) {
        if (earlier < 1) {
          database.createObjectStore('packs', { keyPath: 'id' });
          database.createObjectStore('hashes', { keyPath: 'id' });
        }
        if (earlier < 2) {
          database.createObjectStore('overlays', { keyPath: 'id' });
          database.createObjectStore('bin', { keyPath: 'id' });
        }
      },
      blocking(_current, _blocked, event) {
        drop();
        (event.target as IDBDatabase).close();
      },
      terminated: drop,
    });
  } catch (error) {
    drop();
    throw error;
  }
}
