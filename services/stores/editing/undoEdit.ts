import { packDifference, withDifference } from '../../../core/pack/changes/packDifference';
import type { PackUndo } from '../../../core/pack/changes/packUndo';
import { emptyPack } from '../../../core/pack/editing';
import { type Beside, type ChangedPack, type PacksById, swapPacks } from './editPacks';

/** What takes a change back: plain data, for the bin, too. */
export function undoOf(changed: readonly ChangedPack[]): PackUndo[] {
  return changed.map(({ before, after: { id: pack, title }, after }) => ({
    pack,
    title,
    difference: packDifference(after, before ?? emptyPack(pack, title)),
    isNew: before === null,
  }));
}

/** Takes a change back, and leaves alone what has changed since. */
export function undoEdit(undo: readonly PackUndo[], beside?: Beside): Promise<ChangedPack[]> {
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
    beside,
  );
}
