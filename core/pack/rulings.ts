import '../text/folding/everyPair';
import { foldToString } from '../text/folding/fold';
import { PACK_LIMITS } from './packLimits';
import { soundTerm } from './soundPack';
import type { Pack, PackTerm, Rulings } from './types';

/** One thing that is ruled: a text, a name, or the id of a term, by which list of `Rulings` it is in. */
export interface Ruling {
  list: keyof Rulings;
  text: string;
}

/**
 * The term as the reader wants it found: its own rules and those that were generated, with what was ruled. A term
 * without rulings is given back as it is, and one that would lose its last name keeps all of them.
 */
export function withRulings(term: PackTerm): PackTerm {
  const { rulings } = term;
  if (rulings === undefined) return term;
  const { neighbours = [], ambiguous = [], plain = [], without = [], unsupported = [] } = rulings;
  const [isAmbiguous, isPlain, isOut] = [ambiguous, plain, without].map(foldsToOneOf);
  const kept = term.names.filter(({ text }) => !isOut?.(text));
  const names = (kept.length === 0 ? term.names : kept).map((name) => {
    const { ambiguous: before, ...rest } = name;
    const isNow = isAmbiguous?.(name.text) || (before === true && !isPlain?.(name.text));
    return isNow ? { ...rest, ambiguous: true as const } : rest;
  });
  const all = [...new Set([...(term.neighbours ?? []), ...neighbours])];
  const supportedBy = term.supportedBy?.filter((id) => !unsupported.includes(id));
  return soundTerm({
    ...term,
    names,
    ...(all.length > 0 && { neighbours: all }),
    ...(supportedBy !== undefined && { supportedBy }),
  });
}

function foldsToOneOf(texts: readonly string[]): (text: string) => boolean {
  const folded = new Set(texts.map(foldToString));
  return (text) => folded.size > 0 && folded.has(foldToString(text));
}

/** Whether that is ruled. */
export function hasRuling(rulings: Rulings, ruling: Ruling): boolean {
  return (rulings[ruling.list] ?? []).some((text) => isSame(ruling, text));
}

/** The rulings with one more; as they are where they have that, or as many as there may be. */
export function addRuling(rulings: Rulings, ruling: Ruling): Rulings {
  const list = rulings[ruling.list] ?? [];
  if (hasRuling(rulings, ruling) || list.length >= PACK_LIMITS.rulings) return rulings;
  return { ...rulings, [ruling.list]: [...list, ruling.text] };
}

/** The rulings without one. */
export function dropRuling(rulings: Rulings, ruling: Ruling): Rulings {
  if (!hasRuling(rulings, ruling)) return rulings;
  const { [ruling.list]: list = [], ...others } = rulings;
  const left = list.filter((text) => !isSame(ruling, text));
  return left.length === 0 ? others : { ...others, [ruling.list]: left };
}

/** The term with those rulings in the place of its own; as a term without any where there are none. */
export function setRulings(term: PackTerm, rulings: Rulings): PackTerm {
  const { rulings: _, ...rest } = term;
  return Object.keys(rulings).length === 0 ? rest : { ...rest, rulings };
}

/** The pack with what the reader has ruled of the terms it had before, where it says nothing of that itself. */
export function withRulingsOf(pack: Pack, earlier: Pack): Pack {
  const before = new Map(earlier.terms.map(({ id, rulings }) => [id, rulings]));
  const terms = pack.terms.map((term) => {
    const rulings = term.rulings ?? before.get(term.id);
    return rulings === term.rulings ? term : { ...term, ...(rulings !== undefined && { rulings }) };
  });
  return { ...pack, terms };
}

function isSame({ list, text }: Ruling, other: string): boolean {
  return list === 'unsupported' ? text === other : foldToString(text) === foldToString(other);
}
