/** Accepted suggestions as terms of packs, and how they leave them again. */
import { addTerms, type NewTerm, removeTerms } from '../../../core/pack/editing';
import { addName } from '../../../core/pack/names/termNames';
import type { PackName, PackTerm } from '../../../core/pack/types';
import { editPacks, packOf } from '../editing/editPacks';
import { saveTerm, type Undo } from '../editing/editTerms';

/** What is added: a term to a pack, or names to a term that there is. */
export type Accepted =
  | { case: 'term'; pack: string; term: NewTerm }
  | { case: 'names'; pack: string; term: PackTerm; names: readonly PackName[] };

/** What it has become. */
export type AcceptedPlace =
  | { case: 'term'; pack: string; id: string }
  | { case: 'names'; undo: Undo };

/**
 * Takes out what was accepted before and adds what is accepted now: terms in one transaction, then names.
 *
 * @returns where what was added is, in its order
 * @throws RangeError where a pack is gone
 */
export async function changeAccepted(
  withdrawn: readonly AcceptedPlace[],
  accepted: readonly Accepted[],
): Promise<AcceptedPlace[]> {
  const gone = withdrawn.filter((place) => place.case === 'term');
  const added = accepted.filter((each) => each.case === 'term');
  const ids = [...new Set([...gone, ...added].map(({ pack }) => pack))];
  let made = new Map<string, string[]>();
  if (ids.length > 0) {
    await editPacks(ids, (packs) => {
      made = new Map();
      return ids.map((pack) => {
        const wanted = added.filter((each) => each.pack === pack).map(({ term }) => term);
        const left = removeTerms(
          packOf(packs, pack),
          gone.filter((place) => place.pack === pack).map(({ id }) => id),
        );
        const changed = wanted.length === 0 ? left : addTerms(left, wanted);
        made.set(
          pack,
          changed.terms.slice(left.terms.length).map(({ id }) => id),
        );
        return changed;
      });
    });
  }
  for (const place of withdrawn) if (place.case === 'names') await place.undo();
  const places: AcceptedPlace[] = [];
  for (const each of accepted) {
    if (each.case === 'names') places.push({ case: 'names', undo: await addNames(each) });
    else places.push({ case: 'term', pack: each.pack, id: made.get(each.pack)?.shift() ?? '' });
  }
  return places;
}

function addNames({ pack, term, names }: Accepted & { case: 'names' }): Promise<Undo> {
  const all = names.reduce(
    (list, { text, language }) => addName(list, text, language),
    [...term.names],
  );
  return saveTerm(pack, term, { ...term, names: all });
}
