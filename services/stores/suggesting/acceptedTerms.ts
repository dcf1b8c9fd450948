/** Accepted suggestions as terms of packs, and how they leave them again. */

import {
  type TermDifference,
  termDifference,
  withTermDifference,
} from '../../../core/pack/changes/packDifference';
import { addTerms, type NewTerm, removeTerms } from '../../../core/pack/editing';
import { addName, byFirstName } from '../../../core/pack/names/termNames';
import type { Pack, PackName, PackTerm } from '../../../core/pack/types';
import { GoneError } from '../../../core/stored/GoneError';
import { foldToString } from '../../../core/text/folding/fold';
import { editPacks, packOf } from '../editing/editPacks';

/** What is added: a term to a pack, or names to a term that there is. */
export type Accepted =
  | { case: 'term'; pack: string; term: NewTerm }
  | { case: 'names'; pack: string; term: PackTerm; names: readonly PackName[] };

/** What it has become; of names, what takes them back. */
export type AcceptedPlace =
  | { case: 'term'; pack: string; id: string }
  | { case: 'names'; pack: string; back: TermDifference | null };

/**
 * Takes out what was accepted before and adds what is accepted now, in one transaction. A term that the pack has by that
 * name, because another window was quicker, is given the names and not made once more.
 *
 * @returns where what was added is, in its order
 * @throws GoneError where a pack is gone, or a term that is to have names
 */
export async function changeAccepted(
  withdrawn: readonly AcceptedPlace[],
  accepted: readonly Accepted[],
): Promise<AcceptedPlace[]> {
  const ids = [...new Set([...withdrawn, ...accepted].map(({ pack }) => pack))];
  const places = new Map<Accepted, AcceptedPlace>();
  if (ids.length > 0) {
    await editPacks(ids, (packs) =>
      ids.map((id) => {
        const isIn = ({ pack }: { pack: string }) => pack === id;
        const left = withoutAccepted(packOf(packs, id), withdrawn.filter(isIn));
        return withAccepted(left, accepted.filter(isIn), places);
      }),
    );
  }
  return accepted.flatMap((each) => places.get(each) ?? []);
}

function withoutAccepted(pack: Pack, places: readonly AcceptedPlace[]): Pack {
  const { terms, ...rest } = removeTerms(
    pack,
    places.flatMap((place) => (place.case === 'term' ? place.id : [])),
  );
  const named = new Map(terms.map((term) => [term.id, term]));
  for (const place of places) {
    const back = place.case === 'names' ? place.back : null;
    const term = back === null ? undefined : named.get(back.id);
    if (back !== null && term !== undefined) named.set(back.id, withTermDifference(term, back));
  }
  return { ...rest, terms: [...named.values()] };
}

/** @param places told where each is */
function withAccepted(
  pack: Pack,
  accepted: readonly Accepted[],
  places: Map<Accepted, AcceptedPlace>,
): Pack {
  const terms = new Map(pack.terms.map((term) => [term.id, term]));
  const there = sameNamed(pack.terms, accepted);
  const added: Extract<Accepted, { case: 'term' }>[] = [];
  for (const each of accepted) {
    const id = each.case === 'names' ? each.term.id : there.get(nameOf(each));
    if (each.case === 'term' && id === undefined) {
      added.push(each);
      continue;
    }
    const before = id === undefined ? undefined : terms.get(id);
    if (before === undefined) throw new GoneError(`no such term: ${id}`);
    const names = each.case === 'names' ? each.names : each.term.names;
    const after = { ...before, names: withNames(before.names, names) };
    terms.set(before.id, after);
    places.set(each, { case: 'names', pack: pack.id, back: termDifference(after, before) });
  }
  const made = addTerms(
    { ...pack, terms: [...terms.values()] },
    added.map(({ term }) => term),
  );
  const ids = made.terms.slice(terms.size).map(({ id }) => id);
  for (const [at, each] of added.entries()) {
    places.set(each, { case: 'term', pack: pack.id, id: ids[at] ?? '' });
  }
  return made;
}

/** Ids of the terms that have the name of one that is accepted, by those names. */
function sameNamed(
  terms: readonly PackTerm[],
  accepted: readonly Accepted[],
): ReadonlyMap<string, string> {
  const wanted = new Set(accepted.flatMap((each) => (each.case === 'term' ? nameOf(each) : [])));
  const found = new Map<string, string>();
  if (wanted.size === 0) return found;
  for (const { id, names } of terms) {
    for (const { text } of names) {
      const name = foldToString(text);
      if (wanted.has(name)) found.set(name, id);
    }
  }
  return found;
}

function nameOf({ term }: Accepted): string {
  return foldToString(byFirstName(term.names));
}

function withNames(names: readonly PackName[], added: readonly PackName[]): PackName[] {
  return added.reduce((list, { text, language }) => addName(list, text, language), [...names]);
}
