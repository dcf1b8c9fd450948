import type { PackTerm } from '../pack/types';
import type { Library } from './library';

/** A term as the library has it, and as its pack does. */
export interface PackedTerm {
  /** With the id that links carry. */
  term: PackTerm;
  /** Id of its pack. */
  pack: string;
  /** With the id that it has in its pack. */
  inPack: PackTerm;
}

/** All terms of the library with what they are in their packs. Ids may be others in the library; the order is the same. */
export function packTerms({ packs, terms }: Library): PackedTerm[] {
  const listed = packs
    .filter(({ enabled }) => enabled)
    .flatMap((pack) => pack.terms.map((inPack) => ({ pack: pack.id, inPack })));
  return terms.flatMap((term, at) => {
    const place = listed[at];
    return place === undefined ? [] : [{ term, ...place }];
  });
}

/** One of them, by its id in the library; `null` where that has none. */
export function packTerm(library: Library, id: string): PackedTerm | null {
  return packTerms(library).find(({ term }) => term.id === id) ?? null;
}
