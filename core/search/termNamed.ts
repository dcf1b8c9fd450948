import '../text/everyPair';
import type { Library, Passage } from '../library/library';
import { explainingPassage } from '../ranking/explainingPassage';
import { foldToString } from '../text/fold';

/**
 * The term that goes by exactly this name, whatever the script, width or case of `text`, and the passage
 * that explains it best; `null` where none does. Of several the weightiest that has a passage is taken, else
 * the weightiest, with no passage.
 */
export function termNamed(
  library: Library,
  text: string,
): { term: string; passage: Pick<Passage, 'document' | 'number'> | null } | null {
  const wanted = foldToString(text.trim());
  if (wanted === '') return null;
  const named = library.terms
    .filter(({ names }) => names.some((name) => foldToString(name.text) === wanted))
    .sort((first, second) => first.weight - second.weight);
  for (const { id } of named) {
    const passage = explainingPassage(library, id);
    if (passage) return { term: id, passage };
  }
  const [unexplained] = named;
  return unexplained === undefined ? null : { term: unexplained.id, passage: null };
}
