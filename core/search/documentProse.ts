import type { Place } from '../library/library';
import type { PackBlock } from '../pack/blocks';
import { searchProseText } from '../text/folding/searchText';
import {
  type PassageMatch,
  type SearchPassage,
  searchPassageOf,
  searchPassages,
} from './searchPassages';

/** The search prose of a document in one string: a large library has too many passages for a string and more each. */
export interface DocumentProse {
  document: string;
  /** Passages in order, parted by line breaks, which are in no prose. */
  prose: string;
}

export function documentProse(document: string, blocks: readonly PackBlock[]): DocumentProse {
  const passages = blocks.filter(({ type }) => type !== 'heading');
  return { document, prose: passages.map(({ text }) => searchProseText(text)).join('\n') };
}

/** As `searchPassages`, in documents of which nothing else is at hand. */
export function searchProse(
  documents: readonly DocumentProse[],
  query: string,
  most: number,
): PassageMatch<Place>[] {
  return searchPassages({ [Symbol.iterator]: () => passagesIn(documents) }, query, most);
}

function* passagesIn(documents: readonly DocumentProse[]): Generator<SearchPassage<Place>> {
  for (const { document, prose } of documents) {
    if (prose === '') continue;
    let passage = 0;
    for (let from = 0; from <= prose.length; ) {
      const end = prose.indexOf('\n', from);
      const to = end < 0 ? prose.length : end;
      passage++;
      yield searchPassageOf({ document, passage }, prose.slice(from, to));
      from = to + 1;
    }
  }
}
