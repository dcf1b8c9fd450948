/** What the reader has changed of the built-in pack. */
import type { IDBPDatabase } from 'idb';
import {
  emptyOverlay,
  type Overlay,
  overlayTerm,
  withOverlay,
} from '../../../core/pack/changes/overlay';
import { parsePack } from '../../../core/pack/parsePack';
import type { Pack, PackTerm } from '../../../core/pack/types';
import { BUILT_IN_ID } from '../../../data/builtInId';
import { sha256 } from '../sha256';
import { readBuiltInPack } from './builtInFiles';
import {
  type LibraryDatabase,
  libraryDatabase,
  type PackHash,
  type StoredOverlay,
} from './libraryDatabase';
import { announceChange } from './libraryRevision';

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
  return { pack: withOverlay(builtIn, overlayIn(stored)), line: lineOfOverlay(stored) };
}

/** What the reader has changed of the built-in pack. */
export async function readOverlay(): Promise<Overlay> {
  return overlayIn(await (await libraryDatabase()).get('overlays', BUILT_IN_ID));
}

/** What a failing disk has left of an overlay must not take along the pack beneath. */
function overlayIn(stored: StoredOverlay | undefined): Overlay {
  return Array.isArray(stored?.overlay?.terms) ? stored.overlay : emptyOverlay(BUILT_IN_ID);
}

/**
 * Changes a term of the built-in pack; of what the change makes, names, remark and rulings are kept.
 *
 * @returns what takes it back: the term as it was
 * @throws RangeError where there is no such term
 */
export async function editBuiltInTerm(
  id: string,
  change: (term: PackTerm) => PackTerm,
): Promise<() => Promise<void>> {
  const builtIn = await readBuiltInPack();
  const beneath = builtIn.terms.find((term) => term.id === id);
  if (beneath === undefined) throw new RangeError(`no such term: ${id}`);
  let before = beneath;
  await changeOverlay((overlay) => {
    before = withOverlay({ ...builtIn, terms: [beneath] }, overlay).terms[0] ?? beneath;
    return overlayTerm(overlay, beneath, change(before));
  });
  return () => changeOverlay((overlay) => overlayTerm(overlay, beneath, before));
}

/** Puts an overlay in the place of the present one, or changes nothing where the pack could not be read with it. */
export async function changeOverlay(change: (overlay: Overlay) => Overlay): Promise<void> {
  const builtIn = await readBuiltInPack();
  for (;;) {
    const database = await libraryDatabase();
    const before = await database.get('overlays', BUILT_IN_ID);
    const overlay = change(overlayIn(before));
    parsePack(withOverlay(builtIn, overlay));
    const hash = await sha256(JSON.stringify(overlay));
    if (await swap(before?.hash ?? null, { id: BUILT_IN_ID, overlay, hash })) break;
  }
  await announceChange();
}

async function swap(before: string | null, wanted: StoredOverlay): Promise<boolean> {
  const writing = (await libraryDatabase()).transaction(['overlays', 'hashes'], 'readwrite');
  const overlays = writing.objectStore('overlays');
  const hashes = writing.objectStore('hashes');
  const present = await overlays.get(wanted.id);
  const isSame = (present?.hash ?? null) === before;
  const isEmpty = wanted.overlay.terms.length === 0;
  if (isSame && isEmpty) {
    await Promise.all([overlays.delete(wanted.id), hashes.delete(wanted.id)]);
  } else if (isSame) {
    await Promise.all([overlays.put(wanted), hashes.put(lineOfOverlay(wanted))]);
  }
  await writing.done;
  return isSame;
}

function lineOfOverlay({ id, hash }: StoredOverlay): PackHash {
  return { id, hash };
}
