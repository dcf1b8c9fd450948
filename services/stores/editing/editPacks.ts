/** Changes of the reader's own packs: one transaction each, and none takes back what another tab has done meanwhile. */

import { packDifference, withDifference } from '../../../core/pack/changes/packDifference';
import type { PackUndo } from '../../../core/pack/changes/packUndo';
import { emptyPack } from '../../../core/pack/editing';
import { parsePack } from '../../../core/pack/parsePack';
import type { Pack } from '../../../core/pack/types';
import { type BinnedItem, libraryDatabase, type StoredPack } from '../library/libraryDatabase';
import { announceChange } from '../library/libraryRevision';
import { choicesOf, isLine, lineOf, withChoices } from '../library/storedPacks';
import { sha256 } from '../sha256';

/** What is done to the bin along with a change. */
export interface BinChange {
  put: readonly BinnedItem[];
  gone: readonly string[];
}

const NO_BIN_CHANGE: BinChange = { put: [], gone: [] };

/** The packs that there are of those asked for, by id, as they are by now. */
export type PacksById = ReadonlyMap<string, Pack>;

/**
 * Changes packs, all of them or none.
 *
 * @param ids all packs that the change reads or writes
 * @param change called with the packs there are; gives back those that are to be stored. Called again with newer ones
 *   where another tab has changed them meanwhile, so it must not do anything else
 * @param bin what to do to the bin along with it, told from what takes the change back
 * @returns what takes it back
 * @throws what `change` throws; PackError where it made what is no pack
 */
export function editPacks(
  ids: readonly string[],
  change: (packs: PacksById) => readonly Pack[],
  bin: (undo: readonly PackUndo[]) => BinChange = () => NO_BIN_CHANGE,
): Promise<PackUndo[]> {
  return swapPacks(ids, (packs) => ({ put: change(packs), gone: [] }), bin);
}

/** As `editPacks`, for one pack that there is. */
export function editPack(id: string, change: (pack: Pack) => Pack): Promise<PackUndo[]> {
  return editPacks([id], (packs) => [change(packOf(packs, id))]);
}

/**
 * Takes a change back, and leaves alone what has changed since.
 *
 * @param binned what to take out of the bin along with it
 * @returns what makes the change again
 */
export function undoEdit(
  undo: readonly PackUndo[],
  binned: readonly string[] = [],
): Promise<PackUndo[]> {
  const change = (packs: PacksById) => {
    const made = undo.map(({ pack: id, title, difference, isNew }) => {
      const pack = withDifference(packs.get(id) ?? emptyPack(id, title), difference);
      return { pack, isGone: isNew && pack.terms.length === 0 && pack.documents.length === 0 };
    });
    return {
      put: made.filter(({ isGone }) => !isGone).map(({ pack }) => pack),
      gone: made.filter(({ isGone }) => isGone).map(({ pack }) => pack.id),
    };
  };
  return swapPacks(
    undo.map(({ pack }) => pack),
    change,
    () => ({ put: [], gone: binned }),
  );
}

/**
 * The pack of that id.
 *
 * @throws RangeError where it is gone
 */
export function packOf(packs: PacksById, id: string): Pack {
  const pack = packs.get(id);
  if (pack === undefined) throw new RangeError(`no such pack: ${id}`);
  return pack;
}

/** What a change makes of packs: those to store, and ids of those that go. */
interface Outcome {
  put: readonly Pack[];
  gone: readonly string[];
}

async function swapPacks(
  ids: readonly string[],
  change: (packs: PacksById) => Outcome,
  bin: (undo: readonly PackUndo[]) => BinChange,
): Promise<PackUndo[]> {
  for (;;) {
    const rows = await readRows(ids);
    const packs = new Map(
      [...rows].map(([id, row]) => [id, withChoices(parsePack(row.pack), row)]),
    );
    const { put, gone } = change(packs);
    const changed = put.filter((pack) => pack !== packs.get(pack.id));
    const undo = changed.map((pack) => undoOf(pack, packs.get(pack.id) ?? null));
    const made = await Promise.all(changed.map((pack) => rowOf(pack, rows.get(pack.id) ?? null)));
    if (await swap(ids, rows, { put: made, gone }, bin(undo))) {
      await announceChange();
      return undo;
    }
  }
}

function undoOf(pack: Pack, before: Pack | null): PackUndo {
  const earlier = before ?? emptyPack(pack.id, pack.title);
  return {
    pack: pack.id,
    title: pack.title,
    difference: packDifference(pack, earlier),
    isNew: before === null,
  };
}

async function readRows(ids: readonly string[]): Promise<ReadonlyMap<string, StoredPack>> {
  const database = await libraryDatabase();
  const rows = await Promise.all(ids.map((id) => database.get('packs', id)));
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
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

/** Stores packs if the ones that they were made from are still there; `false` where they are not. */
async function swap(
  ids: readonly string[],
  before: ReadonlyMap<string, StoredPack>,
  { put, gone }: { put: readonly StoredPack[]; gone: readonly string[] },
  bin: BinChange,
): Promise<boolean> {
  const writing = (await libraryDatabase()).transaction(['packs', 'hashes', 'bin'], 'readwrite');
  const packs = writing.objectStore('packs');
  const hashes = writing.objectStore('hashes');
  const present = await Promise.all(ids.map((id) => packs.get(id)));
  const isSame = ids.every((id, at) => {
    const row = before.get(id);
    return isLine(row && lineOf(row), present[at]);
  });
  if (isSame) {
    await Promise.all([
      ...put.flatMap((row) => [packs.put(row), hashes.put(lineOf(row))]),
      ...gone.flatMap((id) => [packs.delete(id), hashes.delete(id)]),
      ...bin.put.map((item) => writing.objectStore('bin').put(item)),
      ...bin.gone.map((id) => writing.objectStore('bin').delete(id)),
    ]);
  }
  await writing.done;
  return isSame;
}
