/**
 * Changes of packs: one transaction each, and none takes back what another tab has done meanwhile. The built-in pack is one of them: what
 * the reader changes of it is stored as its overlay.
 */

import { type Overlay, overlayPack } from '../../../core/pack/changes/overlay';
import { parsePack } from '../../../core/pack/parsePack';
import type { Pack } from '../../../core/pack/types';
import { GoneError } from '../../../core/stored/GoneError';
import { BUILT_IN_ID } from '../../../data/builtInId';
import { readBuiltInPack } from '../library/builtInFiles';
import type { StoredOverlay, StoredPack } from '../library/libraryDatabase';
import { announceChange } from '../library/libraryRevision';
import { overlaidBy, overlayIn, storedOverlay } from '../library/overlays';
import { choicesOf, withChoices } from '../library/storedPacks';
import { sha256 } from '../sha256';
import { type LibraryWriting, readRows, type StoredRows, swapRows } from './swapRows';

/** A pack as it was, `null` where there was none, and as a change has made it. */
export interface ChangedPack {
  before: Pack | null;
  after: Pack;
}

/** What is written along with a change. */
export type Beside = (writing: LibraryWriting, changed: readonly ChangedPack[]) => Promise<unknown>;

const NOTHING_BESIDE: Beside = async () => {};

/** The packs that there are of those asked for, by id, as they are by now. */
export type PacksById = ReadonlyMap<string, Pack>;

/** What a change makes of packs. */
export interface Outcome {
  put: readonly Pack[];
  /** Ids of those that go. */
  gone: readonly string[];
  /** Where it is not to be made from the built-in pack that is put. */
  overlay?: Overlay;
}

/**
 * Changes packs, all of them or none.
 *
 * @param ids all packs that the change reads or writes
 * @param change called with the packs there are; gives back those that are to be stored. Called again with newer ones
 *   where another tab has changed them meanwhile, so it must not do anything else
 * @returns what was changed: see `undoOf`
 * @throws what `change` throws; PackError where it made what is no pack
 */
export function editPacks(
  ids: readonly string[],
  change: (packs: PacksById) => readonly Pack[],
  beside?: Beside,
): Promise<ChangedPack[]> {
  return swapPacks(ids, (packs) => ({ put: change(packs), gone: [] }), beside);
}

/** As `editPacks`, for one pack that there is. */
export function editPack(id: string, change: (pack: Pack) => Pack): Promise<ChangedPack[]> {
  return editPacks([id], (packs) => [change(packOf(packs, id))]);
}

/**
 * The pack of that id.
 *
 * @throws GoneError where it is gone
 */
export function packOf(packs: PacksById, id: string): Pack {
  const pack = packs.get(id);
  if (pack === undefined) throw new GoneError(`no such pack: ${id}`);
  return pack;
}

/** As `editPacks`, where packs may go, too. */
export async function swapPacks(
  ids: readonly string[],
  change: (packs: PacksById) => Outcome,
  beside: Beside = NOTHING_BESIDE,
): Promise<ChangedPack[]> {
  for (;;) {
    const rows = await readRows(ids);
    const packs = await packsIn(rows);
    const outcome = change(packs);
    const put = outcome.put.filter((pack) => pack !== packs.get(pack.id));
    const changed = put.map((after) => ({ before: packs.get(after.id) ?? null, after }));
    const own = put.filter(({ id }) => id !== BUILT_IN_ID);
    const made = {
      put: await Promise.all(own.map((pack) => rowOf(pack, rows.packs.get(pack.id) ?? null))),
      gone: outcome.gone,
      overlay: await overlayOf(outcome, put, rows),
    };
    if (await swapRows(rows, made, (writing) => beside(writing, changed))) {
      await announceChange();
      return changed;
    }
  }
}

async function packsIn({ ids, packs, overlay }: StoredRows): Promise<PacksById> {
  const own = [...packs].map(([id, row]) => [id, withChoices(parsePack(row.pack), row)] as const);
  if (!ids.includes(BUILT_IN_ID)) return new Map(own);
  const builtIn = overlaidBy(await readBuiltInPack(), overlay);
  return new Map([...own, [BUILT_IN_ID, builtIn]]);
}

/** The row of the overlay as it is to be; `null` where it stays. */
async function overlayOf(
  { overlay }: Outcome,
  put: readonly Pack[],
  rows: StoredRows,
): Promise<StoredOverlay | null> {
  const wanted = put.find(({ id }) => id === BUILT_IN_ID);
  if (wanted === undefined) return null;
  const builtIn = await readBuiltInPack();
  return storedOverlay(builtIn, overlay ?? overlayPack(overlayIn(rows.overlay), builtIn, wanted));
}

async function rowOf(pack: Pack, earlier: StoredPack | null): Promise<StoredPack> {
  // Whatever made it: what is stored can be read again.
  const checked = parsePack(pack);
  return {
    id: checked.id,
    pack: checked,
    hash: await sha256(JSON.stringify(checked)),
    imported: earlier?.imported ?? new Date().toISOString(),
    ...choicesOf(checked),
  };
}
