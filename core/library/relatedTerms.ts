import type { PackTerm } from '../pack/types';
import type { Library } from './library';

export interface RelatedTerm {
  term: PackTerm;
  /** Passages that mention both. */
  shared: number;
}

/**
 * Terms that stand in the same passages as `term`, the most telling first: each passage counts for
 * more the rarer the other term is (as in tf-idf), so that a term found everywhere does not lead.
 * Names inside longer names do not count: they are always together.
 */
export function relatedTerms(library: Library, term: string, most: number): RelatedTerm[] {
  const shared = new Map<string, number>();
  for (const { document, passage } of library.placesOf(term)) {
    const here = new Set(library.mentionsIn(document, passage).map((mention) => mention.term));
    here.delete(term);
    for (const other of here) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const passages = library.documents.reduce((sum, { passageCount }) => sum + passageCount, 0);
  return [...shared]
    .flatMap(([id, count]) => {
      const other = library.term(id);
      if (other === null) return [];
      const rarity = Math.log((passages + 1) / library.placesOf(id).length);
      return [{ term: other, shared: count, score: count * rarity }];
    })
    .sort((a, b) => b.score - a.score || b.shared - a.shared || (a.term.id < b.term.id ? -1 : 1))
    .slice(0, most)
    .map(({ term: other, shared: count }) => ({ term: other, shared: count }));
}
