import type { Library, LibraryDocument } from './library';

interface TermPlace {
  /** Number of the passage. */
  passage: number;
  /** Where the passage begins and ends, as shares of the document's text. */
  start: number;
  end: number;
  /** How often the term stands in it. */
  mentions: number;
}

export interface DocumentPlaces {
  document: LibraryDocument;
  /** In the order of the document; empty where it does not mention the term. */
  places: TermPlace[];
  mentions: number;
}

/** Where in each document of the library a term stands. */
export function termPlaces(library: Library, term: string): DocumentPlaces[] {
  const counts = new Map<string, Map<number, number>>();
  const countsIn = (document: string) => {
    const known = counts.get(document) ?? new Map<number, number>();
    counts.set(document, known);
    return known;
  };
  for (const { document, number } of library.passagesOf(term)) countsIn(document).set(number, 0);
  for (const { document, passage } of library.mentionsOf(term)) {
    const known = countsIn(document);
    known.set(passage, (known.get(passage) ?? 0) + 1);
  }
  return library.documents.map((document) => placesIn(document, countsIn(document.id)));
}

function placesIn(document: LibraryDocument, counts: ReadonlyMap<number, number>): DocumentPlaces {
  const length = document.passages.reduce((sum, { text }) => sum + text.length, 0) || 1;
  const places: TermPlace[] = [];
  let before = 0;
  for (const { number, text } of document.passages) {
    const mentions = counts.get(number);
    const start = before / length;
    before += text.length;
    if (mentions !== undefined)
      places.push({ passage: number, start, end: before / length, mentions });
  }
  const mentions = places.reduce((sum, place) => sum + place.mentions, 0);
  return { document, places, mentions };
}
