/** What the reader has deleted, kept for a while: put back, it is where it was. */

import { removeDocument, removeTerms } from '../../../core/pack/editing';
import type { Pack } from '../../../core/pack/types';
import { GoneError } from '../../../core/stored/GoneError';
import { inTransaction } from '../inTransaction';
import { type BinnedItem, libraryDatabase } from '../library/libraryDatabase';
import { announceChange } from '../library/libraryRevision';
import { lineOf } from '../library/storedPacks';
import { mayFail } from '../mayFail';
import { type ChangedPack, editPacks, type PacksById, packOf } from './editPacks';
import { undoEdit, undoOf } from './undoEdit';

/** How long deleted things can be put back, in milliseconds: 30 days. */
export const BIN_TIME = 30 * 24 * 60 * 60 * 1000;

/** What is in the bin, without what it takes to put it back. */
export type BinEntry = Omit<BinnedItem, 'kept'>;

/** What a pack as a whole goes out of, or into. */
const PACK_STORES: ['packs', 'hashes', 'bin'] = ['packs', 'hashes', 'bin'];

let lastMoment = 0;

/** The time, in milliseconds since 1970, and later than any time before: what is deleted within one keeps its order. */
function nextMoment(): number {
  lastMoment = Math.max(Date.now(), lastMoment + 1);
  return lastMoment;
}

/** All that can still be put back, what was deleted last first. What is too old goes for good. */
export async function readBin(now = Date.now()): Promise<BinEntry[]> {
  const database = await libraryDatabase();
  const items = (await database.getAll('bin')).filter(isSound);
  const old = items.filter(({ removed }) => now - removed > BIN_TIME);
  // It is out of sight, and goes the next time where a full disk keeps it.
  for (const { id } of old) await mayFail(database.delete('bin', id));
  return items
    .filter((item) => !old.includes(item))
    .sort((a, b) => b.removed - a.removed)
    .map(({ kept: _, ...entry }) => entry);
}

/** Whether it can be shown and put back. What a failing disk has left of others stays until the bin is emptied. */
function isSound({ kind, title, pack, removed, kept }: Partial<BinnedItem>): boolean {
  const isWhole = kept?.case === 'pack' ? kept.row?.id !== undefined : Array.isArray(kept?.undo);
  const isCalled = typeof title === 'string' && typeof pack === 'string';
  return isWhole && isCalled && Number.isSafeInteger(removed) && KINDS.has(kind);
}

const KINDS = new Set<unknown>(['term', 'document', 'pack'] satisfies BinnedItem['kind'][]);

/**
 * Deletes terms of one pack.
 *
 * @param title what they are called together
 * @returns the id in the bin
 */
export function binTerms(pack: string, ids: readonly string[], title: string): Promise<string> {
  return binOf(pack, { kind: 'term', title }, (packs) => removeTerms(packOf(packs, pack), ids));
}

/** Deletes a document; the id in the bin. */
export function binDocument(pack: string, id: string, title: string): Promise<string> {
  return binOf(pack, { kind: 'document', title }, (packs) =>
    removeDocument(packOf(packs, pack), id),
  );
}

/** Deletes one of the reader's own packs, sound or broken; the id in the bin, `null` where it is gone already. */
export async function binPack(id: string, title: string): Promise<string | null> {
  const binned = await inTransaction(await libraryDatabase(), PACK_STORES, async (writing) => {
    const row = await writing.objectStore('packs').get(id);
    await writing.objectStore('packs').delete(id);
    await writing.objectStore('hashes').delete(id);
    if (row === undefined) return null;
    return writing.objectStore('bin').put({
      id: crypto.randomUUID(),
      kind: 'pack',
      title,
      pack: title,
      removed: nextMoment(),
      kept: { case: 'pack', row },
    });
  });
  await announceChange();
  return binned;
}

/**
 * Puts back what was deleted. What has changed in its pack since stays; a pack that is gone is made anew.
 *
 * @throws GoneError where it is not in the bin any more, or a pack of the same id has come instead
 */
export async function restoreFromBin(id: string): Promise<void> {
  const item = await (await libraryDatabase()).get('bin', id);
  if (item === undefined) throw new GoneError(`not in the bin: ${id}`);
  if (item.kept.case === 'edit') {
    await undoEdit(item.kept.undo, (writing) => writing.objectStore('bin').delete(id));
    return;
  }
  const { row } = item.kept;
  await inTransaction(await libraryDatabase(), PACK_STORES, async (writing) => {
    const present = await writing.objectStore('hashes').get(row.id);
    if (present !== undefined) throw new GoneError(`there is a pack again: ${row.id}`);
    await writing.objectStore('packs').put(row);
    await writing.objectStore('hashes').put(lineOf(row));
    await writing.objectStore('bin').delete(id);
  });
  await announceChange();
}

/** Deletes for good. */
export async function emptyBin(): Promise<void> {
  await (await libraryDatabase()).clear('bin');
  await announceChange();
}

async function binOf(
  pack: string,
  { kind, title }: Pick<BinnedItem, 'kind' | 'title'>,
  change: (packs: PacksById) => Pack,
): Promise<string> {
  const id = crypto.randomUUID();
  const itemOf = (changed: readonly ChangedPack[]): BinnedItem => ({
    id,
    kind,
    title,
    pack: changed[0]?.after.title ?? pack,
    removed: nextMoment(),
    kept: { case: 'edit', undo: undoOf(changed) },
  });
  await editPacks(
    [pack],
    (packs) => [change(packs)],
    (writing, changed) => writing.objectStore('bin').put(itemOf(changed)),
  );
  return id;
}
