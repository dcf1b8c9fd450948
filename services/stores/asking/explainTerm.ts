import type { Library, Passage } from '../../../core/library/library';
import { comparedPlaces } from '../../../core/ranking/comparedPlaces';
import { explainingPassage } from '../../../core/ranking/explainingPassage';
import { libraryWithTexts } from '../prepared/libraryTexts';

/**
 * The passage that explains a term best, its text read if it is not in the library: of a term that stands in very many,
 * one of those that a note would compare. `null` where none mentions the term.
 */
export async function explainTerm(library: Library, term: string): Promise<Passage | null> {
  const { compared } = comparedPlaces(library, term, '');
  const read = await libraryWithTexts(
    library,
    compared.map(({ document }) => document),
  );
  return explainingPassage(read, term);
}
