/** What the reader has changed of the built-in pack. */
import type { IDBPDatabase } from 'idb';
import { emptyOverlay, type Overlay, withOverlay } from '../../../core/pack/changes/overlay';
import { parsePack } from '../../../core/pack/parsePack';
import type { Pack } from '../../../core/pack/types';
import { BUILT_IN_ID } from '../../../data/builtInId';
import { sha256 } from '../sha256';
import { readBuiltInPack } from './builtInFiles';
import {
  type LibraryDatabase,
  libraryDatabase,
  type PackHash,
  type StoredOverlay,
} from './libraryDatabase';

/** The built-in pack as the reader has it, and what tells it from what it was; `null` where nothing is changed. */
export interface OverlaidPack {
  pack: Pack;
  line: PackHash | null;
}

export async function readBuiltIn(database: IDBPDatabase<LibraryDatabase>): Promise<OverlaidPack> {
  const [builtIn, stored] = await Promise.all([
    readBuiltInPack(),
    database.get('overlays', BUILT_IN_ID),
  ]);
  if (stored === undefined) return { pack: builtIn, line: null };
  return { pack: overlaidBy(builtIn, stored), line: lineOfOverlay(stored) };
}

/** What the reader has changed of the built-in pack. */
export async function readOverlay(): Promise<Overlay> {
  return overlayIn(await (await libraryDatabase()).get('overlays', BUILT_IN_ID));
}

/** The built-in pack with what is stored of the reader's changes. */
export function overlaidBy(builtIn: Pack, stored: StoredOverlay | undefined): Pack {
  return withOverlay(builtIn, overlayIn(stored));
}

/** What a failing disk has left of an overlay must not take along the pack beneath. */
export function overlayIn(stored: StoredOverlay | undefined): Overlay {
  return Array.isArray(stored?.overlay?.terms) ? stored.overlay : emptyOverlay(BUILT_IN_ID);
}

/** @throws PackError where the pack could not be read with it */
export async function storedOverlay(builtIn: Pack, overlay: Overlay): Promise<StoredOverlay> {
  parsePack(withOverlay(builtIn, overlay));
  return { id: BUILT_IN_ID, overlay, hash: await sha256(JSON.stringify(overlay)) };
}

export function lineOfOverlay({ id, hash }: StoredOverlay): PackHash {
  return { id, hash };
}
