import type { Library, Passage } from '../library/library';
import { labelOf } from '../pack/names/names';
import type { TermKind } from '../pack/types';
import { explainingPassage } from '../ranking/explainingPassage';
import { searchProseOf, searchTextOf } from '../text/folding/searchText';
import { type Language, pageScriptOfLanguage } from '../text/languages';
import type { TextRange } from '../text/textRange';
import { excerptAround } from './excerptAround';
import type { SearchName } from './searchName';
import { type NameHit, searchNames, searchNamesOf } from './searchNames';
import { type PassageMatch, searchPassages, searchPassagesOf } from './searchPassages';
import { type DocumentHit, searchTitles, titleSearchOf } from './searchTitles';

/** A term found by one of its names. */
export interface TermHit {
  term: string;
  /** The label in the script of the name that was found. */
  label: string;
  labelLanguage: Language;
  kind: TermKind;
  matchedName: string;
  /** What of `matchedName` answers the query; for pinyin, the characters read like it. */
  ranges: TextRange[];
  /** Where a click leads: the passage that explains the term best; both `null` where none mentions it. */
  document: string | null;
  passage: number | null;
  /** 0 is best; comparable among term hits only. */
  score: number;
}

/** A passage with the words that were looked for. */
export interface PassageHit {
  document: string;
  title: string;
  passage: number;
  excerpt: string;
  excerptLanguage: Language;
  /** In `excerpt`. */
  ranges: TextRange[];
  /** 0 is best; comparable among passage hits only. */
  score: number;
}

/** What a query finds, best first, at most 20 each (5 documents). */
export interface SearchHits {
  terms: TermHit[];
  documents: DocumentHit[];
  passages: PassageHit[];
}

export interface LibrarySearch {
  /**
   * Terms, documents and passages for what the reader typed. Script, width, case, accents, spaces and punctuation do
   * not matter; an empty query finds nothing.
   */
  search(query: string): SearchHits;
}

export const MOST_HITS = 20;
const MOST_DOCUMENTS = 5;
/** Nobody types more; what is pasted is cut. */
const LONGEST_QUERY = 100;

/** Prepares a library for search: everything is folded once, here. */
export function createSearch(library: Library): LibrarySearch {
  const names = createNameSearch(library, searchNamesOf(library));
  const passages = searchPassagesOf(library);
  return {
    search: (query) => ({
      ...names.search(query),
      passages: searchPassages(passages, typedOf(query), MOST_HITS).map((match) =>
        passageHit(library, match),
      ),
    }),
  };
}

/** Finds terms and documents alone: for that, no texts have to be in the library. */
export interface NameSearch {
  search(query: string): Omit<SearchHits, 'passages'>;
}

/** @param names of the library's terms */
export function createNameSearch(library: Library, names: SearchName[]): NameSearch {
  const titles = titleSearchOf(library);
  const best = new Map<string, Passage | null>();
  const bestPassage = (term: string): Passage | null => {
    const known = best.get(term);
    if (known !== undefined) return known;
    const found = explainingPassage(library, term);
    best.set(term, found);
    return found;
  };
  return {
    search(query) {
      const typed = typedOf(query);
      const terms: TermHit[] = [];
      for (const hit of searchNames(names, typed)) {
        terms.push(termHit(hit, bestPassage(hit.entry.term.id)));
        if (terms.length === MOST_HITS) break;
      }
      return { terms, documents: searchTitles(titles, typed, MOST_DOCUMENTS) };
    },
  };
}

/** What of a query is looked for. */
export function typedOf(query: string): string {
  return query.trim().slice(0, LONGEST_QUERY);
}

function termHit({ entry, score, ranges }: NameHit, passage: Passage | null): TermHit {
  const { term, name } = entry;
  const label = labelOf(term, pageScriptOfLanguage(name.language));
  return {
    term: term.id,
    label: label.text,
    labelLanguage: label.language,
    kind: term.kind,
    matchedName: name.text,
    ranges: inOriginal(ranges, searchTextOf(name.text).offsets),
    document: passage?.document ?? null,
    passage: passage?.number ?? null,
    score,
  };
}

/** Throws where the library has no such document. */
export function passageHit(library: Library, { passage, score, ranges }: PassageMatch): PassageHit {
  const document = library.document(passage.document);
  if (!document) throw new Error(`The library has no document ${passage.document}.`);
  const places = inOriginal(ranges, searchProseOf(passage.text).offsets);
  return {
    document: document.id,
    title: document.title,
    passage: passage.number,
    ...excerptAround(passage.text, places),
    excerptLanguage: document.language,
    score,
  };
}

/** A range ends where its last unit ends, not where the next one begins: spaces are not part of it. */
function inOriginal(ranges: TextRange[], offsets: number[]): TextRange[] {
  return ranges.map(({ start, end }) => ({
    start: offsets[start] ?? 0,
    end: end === offsets.length - 1 ? (offsets[end] ?? 0) : (offsets[end - 1] ?? 0) + 1,
  }));
}
