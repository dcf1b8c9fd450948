/** What readers do to packs and documents of their own, each in one transaction, and what takes it back. */
import {
  changeDocument,
  type DocumentFacts,
  moveDocument,
  type PackFacts,
  withPackFacts,
} from '../../../core/pack/editing';
import { editPack, editPacks, packOf } from './editPacks';
import type { Undo } from './editTerms';
import { binDocument, binPack, restoreFromBin } from './libraryBin';
import { undoEdit, undoOf } from './undoEdit';

/** Sets what is told of title and version of a pack. */
export async function savePack(id: string, facts: Partial<PackFacts>): Promise<Undo> {
  const undo = undoOf(await editPack(id, (pack) => withPackFacts(pack, facts)));
  return async () => void (await undoEdit(undo));
}

/** Deletes a pack; for a while it can be put back from the bin, too. */
export async function deletePack(id: string, title: string): Promise<Undo> {
  const binned = await binPack(id, title);
  return async () => {
    if (binned !== null) await restoreFromBin(binned);
  };
}

/** Sets what is told of a document. */
export async function saveDocument(
  pack: string,
  id: string,
  facts: Partial<DocumentFacts>,
): Promise<Undo> {
  const undo = undoOf(await editPack(pack, (present) => changeDocument(present, id, facts)));
  return async () => void (await undoEdit(undo));
}

/** Moves a document to another pack. */
export async function moveDocumentTo(from: string, id: string, to: string): Promise<Undo> {
  const changed = await editPacks([from, to], (packs) => {
    const moved = moveDocument(packOf(packs, from), packOf(packs, to), id);
    return [moved.from, moved.to];
  });
  const undo = undoOf(changed);
  return async () => void (await undoEdit(undo));
}

/** Deletes a document; for a while it can be put back from the bin, too. */
export async function deleteDocument(pack: string, id: string, title: string): Promise<Undo> {
  const binned = await binDocument(pack, id, title);
  return () => restoreFromBin(binned);
}
