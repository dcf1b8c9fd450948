import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import type { NumberedEncounter } from '../../../core/collection/encounter';
import type { Overlay } from '../../../core/pack/changes/overlay';
import type { PackUndo } from '../../../core/pack/changes/packUndo';

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

/** An encounter with what it is found by. */
export interface StoredEncounter extends NumberedEncounter {
  /** The page's address without the place on it. */
  page: string;
  /** The page's host as site rules know it. */
  site: string;
}

export interface LibraryDatabase extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** One line per pack, in step with `packs` and `overlays`, so that asking what there is reads no documents. */
  hashes: { key: string; value: PackHash };
  overlays: { key: string; value: StoredOverlay };
  bin: { key: string; value: BinnedItem };
  encounters: {
    key: number;
    value: StoredEncounter;
    indexes: {
      /** How it was kept, and when: `itself` comes apart from what the reader's hand has kept. */
      age: [by: string, day: string];
      day: string;
      term: [pack: string, term: string];
      /** A term on a page on a day. */
      place: [pack: string, term: string, page: string, day: string];
      siteDay: [site: string, day: string];
    };
  };
}

const NAME = 'pangzhu';
const VERSION = 3;

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
      upgrade(database) {
        // By what there is, not by the version: one that was opened and never filled has a version, too.
        const isMissing = (store: StoreNames<LibraryDatabase>) =>
          !database.objectStoreNames.contains(store);
        for (const store of ['packs', 'hashes', 'overlays', 'bin'] as const) {
          if (isMissing(store)) database.createObjectStore(store, { keyPath: 'id' });
        }
        if (isMissing('encounters')) {
          const encounters = database.createObjectStore('encounters', {
            keyPath: 'id',
            autoIncrement: true,
          });
          encounters.createIndex('age', ['by', 'day']);
          encounters.createIndex('day', 'day');
          encounters.createIndex('term', ['pack', 'term']);
          encounters.createIndex('place', ['pack', 'term', 'page', 'day']);
          encounters.createIndex('siteDay', ['site', 'day']);
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
