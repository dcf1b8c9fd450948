/** What readers do to terms, each in one transaction, and what takes it back. */

import { termDifference, withTermDifference } from '../../../core/pack/changes/packDifference';
import type { FoundSelection } from '../../../core/pack/drafts/foundSelection';
import { keepSelection } from '../../../core/pack/drafts/keepSelection';
import {
  addTerms,
  changeTerm,
  duplicateTerm,
  emptyPack,
  moveTerms,
  type NewTerm,
} from '../../../core/pack/editing';
import { addRuling, dropRuling, type Ruling, setRulings } from '../../../core/pack/rulings';
import type { PackTerm } from '../../../core/pack/types';
import { dayOf } from '../../../core/text/dayOf';
import { type ChangedPack, editPack, editPacks, type PacksById, packOf } from './editPacks';
import { binTerms, restoreFromBin } from './libraryBin';
import { undoEdit, undoOf } from './undoEdit';

/** Takes a change back, and leaves alone what has changed since. */
export type Undo = () => Promise<void>;

/** A pack by its id, and what it is to be called where it has to be made. */
export interface PackTarget {
  id: string;
  title: string;
}

/** Adds terms to a pack, which is made where there is none of that id. */
export async function addTermsTo(target: PackTarget, terms: readonly NewTerm[]): Promise<Undo> {
  return takingBack(
    await editPacks([target.id], (packs) => [addTerms(packFor(packs, target), terms)]),
  );
}

/**
 * Adds a term with where the reader has found it: that is kept as a passage in a pack of its own.
 *
 * @param selections the pack for passages; it may be the term's, too
 */
export async function addSelectedTerm(
  target: PackTarget,
  term: NewTerm,
  selections: PackTarget,
  { sentence, title, url }: FoundSelection,
): Promise<Undo> {
  return takingBack(
    await editPacks([target.id, selections.id], (packs) => {
      const before = packFor(packs, selections);
      const taken = new Set(before.documents.map(({ id }) => id));
      const found = { text: sentence, title, url, day: dayOf(new Date()) };
      const kept = keepSelection(before, found, selections.title, taken) ?? before;
      if (target.id === selections.id) return [addTerms(kept, [term])];
      return [kept, addTerms(packFor(packs, target), [term])];
    }),
  );
}

/**
 * Makes a term what the reader wants it to be. Only what they have changed is changed: another tab may have changed
 * the rest meanwhile. Of a term of the built-in pack, names, remark and rulings are taken.
 *
 * @param before the term as the reader had it before them
 * @throws GoneError where it is gone
 */
export async function saveTerm(pack: string, before: PackTerm, wanted: PackTerm): Promise<Undo> {
  const difference = termDifference(before, { ...wanted, id: before.id });
  if (difference === null) return async () => {};
  const change = (term: PackTerm) => withTermDifference(term, difference);
  return takingBack(await changeTermOf(pack, before.id, change));
}

/**
 * Puts a ruling on a term, or takes it away.
 *
 * @throws GoneError where the term is gone
 */
export async function ruleTerm(
  pack: string,
  id: string,
  ruling: Ruling,
  isOn: boolean,
): Promise<void> {
  await changeTermOf(pack, id, (term) => {
    const { rulings = {} } = term;
    return setRulings(term, isOn ? addRuling(rulings, ruling) : dropRuling(rulings, ruling));
  });
}

/**
 * Keeps the reader's own words on a term; none where they are empty.
 *
 * @throws GoneError where the term is gone
 */
export async function remarkOnTerm(pack: string, id: string, remark: string): Promise<void> {
  await changeTermOf(pack, id, ({ remark: _, ...rest }) =>
    remark === '' ? rest : { ...rest, remark },
  );
}

function changeTermOf(
  pack: string,
  id: string,
  change: (term: PackTerm) => PackTerm,
): Promise<ChangedPack[]> {
  return editPack(pack, (present) => changeTerm(present, id, change));
}

/** Deletes a term; for a while it can be put back from the bin, too. */
export async function deleteTerm(pack: string, id: string, label: string): Promise<Undo> {
  const binned = await binTerms(pack, [id], label);
  return () => restoreFromBin(binned);
}

/** Moves a term to another pack. */
export async function moveTerm(from: string, id: string, to: string): Promise<Undo> {
  return takingBack(
    await editPacks([from, to], (packs) => {
      const moved = moveTerms(packOf(packs, from), packOf(packs, to), [id]);
      return [moved.from, moved.to];
    }),
  );
}

/** Puts a copy of the term behind it. */
export async function copyTerm(pack: string, id: string): Promise<Undo> {
  return takingBack(await editPack(pack, (present) => duplicateTerm(present, id)));
}

function packFor(packs: PacksById, { id, title }: PackTarget) {
  return packs.get(id) ?? emptyPack(id, title);
}

function takingBack(changed: readonly ChangedPack[]): Undo {
  const undo = undoOf(changed);
  return async () => {
    await undoEdit(undo);
  };
}
