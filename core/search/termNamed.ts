import '../text/everyPair';
import type { Library } from '../library/library';
import { explainingPassage } from '../ranking/explainingPassage';
import { foldToString } from '../text/fold';

/**
 * The term that goes by exactly this name, whatever the script, width or case of `text`, and the passage
 * that explains it best; `null` where none does. Of several the weightiest is taken.
 */
export function termNamed(
  library: Library,
  text: string,
): { term: string; document: string; passage: number } | null {
  const wanted = foldToString(text.trim());
  if (wanted === '') return null;
  const named = library.terms
    .filter(({ names }) => names.some((name) => foldToString(name.text) === wanted))
    .sort((first, second) => first.weight - second.weight);
  for (const { id } of named) {
    const passage = explainingPassage(library, id);
    if (passage) return { term: id, document: passage.document, passage: passage.number };
  }
  return null;
}
