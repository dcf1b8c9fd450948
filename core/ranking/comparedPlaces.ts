import type { Library, Place } from '../library/library';

/** So many of a term's passages are compared with a paragraph, from so many documents: their text has to be read. */
const MOST_COMPARED = 300;
const MOST_DOCUMENTS = 60;

/** A term's places: those whose text is compared with a paragraph, and the rest, each in the order of documents. */
export interface ComparedPlaces {
  compared: Place[];
  rest: Place[];
}

/**
 * Of a term that stands in very many passages, those are compared that name most of what the paragraph names, the rarest
 * for most, and of equals the first: for that, no text has to be read.
 */
export function comparedPlaces(library: Library, term: string, paragraph: string): ComparedPlaces {
  const places = library.placesOf(term);
  const documents = new Set(places.map(({ document }) => document));
  if (places.length <= MOST_COMPARED && documents.size <= MOST_DOCUMENTS) {
    return { compared: places, rest: [] };
  }
  const shared = sharedNames(library, term, paragraph);
  const scores = places.map((place) => shared.get(keyOfPlace(place)) ?? 0);
  const byScore = [...places.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const chosen = new Set<number>();
  const read = new Set<string>();
  for (const at of byScore) {
    if (chosen.size === MOST_COMPARED) break;
    const { document } = places[at] as Place;
    if (read.size === MOST_DOCUMENTS && !read.has(document)) continue;
    read.add(document);
    chosen.add(at);
  }
  return {
    compared: places.filter((_, at) => chosen.has(at)),
    rest: places.filter((_, at) => !chosen.has(at)),
  };
}

/** By passage, how much the terms tell that it shares with the paragraph. */
function sharedNames(library: Library, term: string, paragraph: string): Map<string, number> {
  const shared = new Map<string, number>();
  for (const other of library.termsIn(paragraph)) {
    if (other === term) continue;
    const places = library.placesOf(other);
    const rarity = 1 / Math.log(2 + places.length);
    for (const place of places) {
      const key = keyOfPlace(place);
      shared.set(key, (shared.get(key) ?? 0) + rarity);
    }
  }
  return shared;
}

export function keyOfPlace({ document, passage }: Place): string {
  return `${document}#${passage}`;
}
