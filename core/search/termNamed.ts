import '../text/folding/everyPair';
import type { Library } from '../library/library';
import { foldToString } from '../text/folding/fold';

/**
 * Id of the term that goes by exactly this name, whatever the script, width or case of `text`; `null` where none does.
 * Of several the weightiest that a passage names is taken, else the weightiest.
 */
export function termNamed(library: Library, text: string): string | null {
  const wanted = foldToString(text.trim());
  if (wanted === '') return null;
  const named = library.terms
    .filter(({ names }) => names.some((name) => foldToString(name.text) === wanted))
    .sort((first, second) => first.weight - second.weight);
  const found = named.find(({ id }) => library.placesOf(id).length > 0) ?? named[0];
  return found?.id ?? null;
}
