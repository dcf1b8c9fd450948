/**
 * What the reader has changed of a pack that is not theirs: kept apart from it, so that a newer version of the pack
 * takes nothing of it away.
 */

import { isSameData } from '../../stored/isSameData';
import { nameAsLabel } from '../names/termNames';
import { soundTerm } from '../soundPack';
import type { Pack, PackName, PackTerm, Rulings } from '../types';
import { type ListDifference, listDifference, withListDifference } from './listDifference';
import { nameKey } from './packDifference';

/** What the reader has changed of one term. */
interface TermOverlay {
  id: string;
  names: ListDifference<PackName>;
  /** `null` where they have none, or leave the pack's own. */
  remark: string | null;
  /** What they have ruled of where it is marked; missing for nothing. */
  rulings?: Rulings;
}

export interface Overlay {
  formatVersion: 1;
  /** Id of the pack beneath. */
  pack: string;
  terms: TermOverlay[];
}

export function emptyOverlay(pack: string): Overlay {
  return { formatVersion: 1, pack, terms: [] };
}

/** The pack as the reader has it. What concerns terms that it has no more is left out, but stays in the overlay. */
export function withOverlay(pack: Pack, { terms }: Overlay): Pack {
  if (terms.length === 0) return pack;
  const byId = new Map(terms.map((each) => [each.id, each]));
  return {
    ...pack,
    terms: pack.terms.map((term) => {
      const overlay = byId.get(term.id);
      return overlay === undefined ? term : overlaid(term, overlay);
    }),
  };
}

function overlaid(term: PackTerm, { names, remark, rulings }: TermOverlay): PackTerm {
  const all = withListDifference(term.names, names, nameKey);
  // The reader's own label wins over one that the pack has got meanwhile.
  const labelled = names.put.reduce(
    (made: readonly PackName[], { item }) =>
      item.role === 'label'
        ? nameAsLabel(
            made,
            made.findIndex((name) => nameKey(name) === nameKey(item)),
          )
        : made,
    all,
  );
  const made = soundTerm({
    ...term,
    names: [...labelled],
    ...(remark !== null && { remark }),
    ...(rulings !== undefined && { rulings }),
  });
  // A newer version may have lost the names that the reader has left.
  return made.names.length === 0 ? term : made;
}

/**
 * The overlay with the terms of a pack as the reader wants them. Terms that the pack beneath has not are left alone.
 *
 * @param beneath the pack as it is without the overlay
 */
export function overlayPack(overlay: Overlay, beneath: Pack, wanted: Pack): Overlay {
  const plain = new Map(beneath.terms.map((term) => [term.id, term]));
  const before = new Map(withOverlay(beneath, overlay).terms.map((term) => [term.id, term]));
  return wanted.terms.reduce((made, term) => {
    const under = plain.get(term.id);
    const isSame = isSameData(before.get(term.id), term);
    return under === undefined || isSame ? made : overlayTerm(made, under, term);
  }, overlay);
}

/**
 * The overlay with a term as the reader wants it; with nothing of it where that is what the pack has. Kind, weight,
 * definition and the like stay the pack's.
 *
 * @param beneath the term as the pack has it
 */
export function overlayTerm(overlay: Overlay, beneath: PackTerm, wanted: PackTerm): Overlay {
  const others = overlay.terms.filter(({ id }) => id !== beneath.id);
  const names = listDifference(
    beneath.names,
    wanted.names,
    nameKey,
    (a, b) => JSON.stringify(a) !== JSON.stringify(b),
  );
  const remark = wanted.remark === beneath.remark ? null : (wanted.remark ?? null);
  const { rulings } = wanted;
  const isSame =
    names.gone.length === 0 &&
    names.put.length === 0 &&
    remark === null &&
    JSON.stringify(rulings) === JSON.stringify(beneath.rulings);
  const made = { id: beneath.id, names, remark, ...(rulings !== undefined && { rulings }) };
  const terms = isSame ? others : [...others, made];
  return { ...overlay, terms };
}
