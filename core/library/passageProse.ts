import { searchProseText } from '../text/folding/searchText';
import type { Library, Passage } from './library';

const folded = new WeakMap<Library, ReadonlyMap<Passage, string>>();

/** The search prose of every passage of a library, in order: folded once, for search and for ranking. */
export function passageProseOf(library: Library): ReadonlyMap<Passage, string> {
  const known = folded.get(library);
  if (known) return known;
  const made = new Map(
    library.documents
      .flatMap(({ passages }) => passages)
      .map((passage) => [passage, searchProseText(passage.text)]),
  );
  folded.set(library, made);
  return made;
}
