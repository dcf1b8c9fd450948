import { isLatinWord } from '../text/characters';
import { PLACES_KEPT, type SuggestionDocument, type SuggestionPlace } from './suggestion';

export interface FoundPlaces {
  /** In the order of the text, the first `PLACES_KEPT` of them. */
  places: SuggestionPlace[];
  /** Of all places. */
  count: number;
}

/** Where a name stands in documents, letter by letter; a Latin one as whole words only. */
export function findPlaces(name: string, documents: readonly SuggestionDocument[]): FoundPlaces {
  const places: SuggestionPlace[] = [];
  let count = 0;
  if (name === '') return { places, count };
  for (const { id, blocks } of documents) {
    for (const [block, { text }] of blocks.entries()) {
      let start = text.indexOf(name);
      while (start >= 0) {
        const end = start + name.length;
        if (isWhole(text, start, end)) {
          count++;
          if (places.length < PLACES_KEPT) places.push({ document: id, block, start, end });
        }
        start = text.indexOf(name, end);
      }
    }
  }
  return { places, count };
}

function isWhole(text: string, start: number, end: number): boolean {
  const isWithin = (at: number) =>
    isLatinWord(text.charCodeAt(at - 1)) && isLatinWord(text.charCodeAt(at));
  return !isWithin(start) && !isWithin(end);
}
