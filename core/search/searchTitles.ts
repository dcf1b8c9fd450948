import type { Library, LibraryDocument } from '../library/library';
import { searchTextOf } from '../text/folding/searchText';
import type { Language } from '../text/languages';
import type { TextRange } from '../text/textRange';

/** A document found by what it is called, or by who wrote or published it. */
export interface DocumentHit {
  document: string;
  title: string;
  language: Language;
  /** What of the title answers the query, in order; empty where author or publisher do. */
  ranges: TextRange[];
  /** The author or publisher that does; `null` where the title does. */
  by: string | null;
}

interface SearchedField {
  folded: string;
  /** Per folded unit its UTF-16 index in the field. */
  offsets: number[];
}

interface SearchedDocument {
  document: LibraryDocument;
  title: SearchedField;
  others: { text: string; field: SearchedField }[];
}

export type TitleSearch = readonly SearchedDocument[];

/** Prepares the titles, authors and publishers of a library for search. */
export function titleSearchOf(library: Library): TitleSearch {
  return library.documents.map((document) => ({
    document,
    title: fieldOf(document.title),
    others: [document.author, document.publisher]
      .filter((each) => each !== null)
      .map((text) => ({ text, field: fieldOf(text) })),
  }));
}

/**
 * Documents that have all words of the query in title, author and publisher together, those with all of them in the
 * title first, then in the order of the library. Script, width, case and accents do not matter.
 *
 * @param query one sign alone is found in too much, and finds nothing
 */
export function searchTitles(titles: TitleSearch, query: string, most: number): DocumentHit[] {
  const words = query
    .split(/\s+/)
    .map((word) => searchTextOf(word).text)
    .filter((word) => word !== '');
  if (words.join('').length < SHORTEST_QUERY) return [];
  const byTitle: DocumentHit[] = [];
  const byOthers: DocumentHit[] = [];
  for (const searched of titles) {
    const { document, title, others } = searched;
    const inTitle = words.flatMap((word) => placeOf(title, word) ?? []);
    const answer = others.find(({ field }) => words.some((word) => field.folded.includes(word)));
    const isFound = words.every(
      (word) =>
        title.folded.includes(word) || others.some(({ field }) => field.folded.includes(word)),
    );
    if (!isFound) continue;
    const isByTitle = inTitle.length === words.length;
    (isByTitle ? byTitle : byOthers).push({
      document: document.id,
      title: document.title,
      language: document.language,
      ranges: apart(inTitle),
      by: isByTitle ? null : (answer?.text ?? null),
    });
  }
  return [...byTitle, ...byOthers].slice(0, most);
}

const SHORTEST_QUERY = 2;

function fieldOf(text: string): SearchedField {
  const { text: folded, offsets } = searchTextOf(text);
  return { folded, offsets };
}

function placeOf({ folded, offsets }: SearchedField, word: string): TextRange | null {
  const at = folded.indexOf(word);
  if (at < 0) return null;
  return { start: offsets[at] ?? 0, end: (offsets[at + word.length - 1] ?? 0) + 1 };
}

/** In order; of those that overlap the first. */
function apart(ranges: readonly TextRange[]): TextRange[] {
  const kept: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  }
  return kept;
}
