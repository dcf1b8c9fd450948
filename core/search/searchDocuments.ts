import type { Library, LibraryDocument, Passage } from '../library/library';
import { passageProseOf } from '../library/passageProse';
import { searchProseOf } from '../text/folding/searchText';
import type { TextRange } from '../text/textRange';
import {
  type PassageMatch,
  type SearchPassage,
  searchPassageOf,
  searchPassages,
} from './searchPassages';

export interface TextHit {
  /** The passage, or for a heading the first one under it. */
  passage: number;
  /** Whether the text is that of a heading. */
  where: 'passage' | 'heading';
  text: string;
  /** In `text`, in order. */
  ranges: TextRange[];
}

export interface DocumentHits {
  document: LibraryDocument;
  /** In the order of the document. */
  hits: TextHit[];
  /** How often it has what was looked for. */
  places: number;
}

export interface DocumentSearch {
  /**
   * Everything in the documents that has `query`: in one piece, else, per passage, all its words,
   * else, where there is nothing of that, something that differs by a character or two. Script,
   * width and case do not matter. Documents without a hit are left out.
   */
  search(query: string): DocumentHits[];
}

/** Nobody types more; what is pasted is cut. */
const LONGEST_QUERY = 100;

interface SearchedText {
  document: LibraryDocument;
  passage: number;
  where: 'passage' | 'heading';
}

/** Prepares the whole text of a library for search, when first asked. */
export function createDocumentSearch(library: Library): DocumentSearch {
  let texts: ReturnType<typeof textsOf> | null = null;
  // Where to go for a query and what to show there are asked one after the other.
  let last: { query: string; found: DocumentHits[] } | null = null;
  return {
    search(query) {
      if (last?.query === query) return last.found;
      texts ??= textsOf(library);
      const { entries, places } = texts;
      const matches = searchPassages(entries, query.trim().slice(0, LONGEST_QUERY), entries.length);
      const found = new Map(matches.map((match) => [match.passage, match]));
      const groups = new Map<LibraryDocument, TextHit[]>();
      for (const { passage } of entries) {
        const match = found.get(passage);
        const place = places.get(passage);
        if (!match || !place) continue;
        const hits = groups.get(place.document) ?? [];
        groups.set(place.document, hits);
        hits.push({ passage: place.passage, where: place.where, ...textOf(match) });
      }
      const all = [...groups].map(([document, hits]) => ({
        document,
        hits,
        places: hits.reduce((sum, { ranges }) => sum + ranges.length, 0),
      }));
      last = { query, found: all };
      return all;
    },
  };
}

/** Headings are searched like passages, each in its place. */
function textsOf(library: Library) {
  const places = new Map<Passage, SearchedText>();
  const entries: SearchPassage[] = [];
  const prose = passageProseOf(library);
  for (const document of library.documents) {
    let number = 0;
    for (const block of document.blocks) {
      if (block.type !== 'heading') number += 1;
      const known = block.type === 'heading' ? null : (document.passages[number - 1] ?? null);
      const passage = known ?? {
        document: document.id,
        number: Math.min(number + 1, document.passages.length),
        text: block.text,
      };
      places.set(passage, {
        document,
        passage: passage.number,
        where: known === null ? 'heading' : 'passage',
      });
      const text = prose.get(passage) ?? searchProseOf(block.text).text;
      entries.push(searchPassageOf(passage, text));
    }
  }
  return { places, entries };
}

function textOf({ passage: { text }, ranges }: PassageMatch): {
  text: string;
  ranges: TextRange[];
} {
  const { offsets } = searchProseOf(text);
  return {
    text,
    // A range ends where its last unit ends: spaces before the next one are not part of it.
    ranges: ranges.map(({ start, end }) => ({
      start: offsets[start] ?? 0,
      end: end === offsets.length - 1 ? (offsets[end] ?? 0) : (offsets[end - 1] ?? 0) + 1,
    })),
  };
}
