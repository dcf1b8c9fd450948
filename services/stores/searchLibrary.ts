/** Search in whatever form the library was opened. */
import type { Library, Passage } from '../../core/library/library';
import {
  createNameSearch,
  createSearch,
  type LibrarySearch,
  MOST_HITS,
  type NameSearch,
  passageHit,
  type SearchHits,
  typedOf,
} from '../../core/search/createSearch';
import { type DocumentProse, documentProse, searchProse } from '../../core/search/documentProse';
import { makeSearchNames } from '../../core/search/searchNames';
import { isWithoutTexts, libraryWithTexts } from './libraryTexts';

/** How long what is searched stays in memory after the last search, in milliseconds. */
const REST = 10_000;
/** Documents whose texts are read at once: more would be in memory together. */
const AT_ONCE = 50;

/**
 * What `createSearch` finds. In a library that was opened without texts, terms lead to no passage: `explainTerm` tells
 * which, for one that is chosen.
 */
export async function searchLibrary(library: Library, query: string): Promise<SearchHits> {
  if (!isWithoutTexts(library)) return searchOf(library).search(query);
  const { names, texts } = prepare(library);
  const found = names.search(query);
  const matches = searchProse(await texts, typedOf(query), MOST_HITS);
  const read = await libraryWithTexts(
    library,
    matches.map(({ passage: { document } }) => document),
  );
  const passages = matches.flatMap(({ passage: { document, passage }, ...match }) => {
    const known: Passage | null = read.passage(document, passage);
    return known === null ? [] : [passageHit(read, { ...match, passage: known })];
  });
  return { ...found, passages };
}

/** Makes what a search needs, while the reader is still typing. */
export function prepareSearch(library: Library): void {
  if (isWithoutTexts(library)) prepare(library);
  else searchOf(library);
}

const searches = new WeakMap<Library, LibrarySearch>();

function searchOf(library: Library): LibrarySearch {
  const known = searches.get(library);
  if (known !== undefined) return known;
  const made = createSearch(library);
  searches.set(library, made);
  return made;
}

interface Prepared {
  library: Library;
  names: NameSearch;
  texts: Promise<readonly DocumentProse[]>;
}

let prepared: Prepared | null = null;
let rest: ReturnType<typeof setTimeout> | undefined;

/** Once for a library, and again after a rest: as large as all else that is known of the library. */
function prepare(library: Library): Prepared {
  clearTimeout(rest);
  rest = setTimeout(() => {
    prepared = null;
  }, REST);
  if (prepared?.library === library) return prepared;
  const names = createNameSearch(library, makeSearchNames(library));
  const made: Prepared = { library, names, texts: readProse(library) };
  prepared = made;
  made.texts.catch(() => {
    if (prepared === made) prepared = null;
  });
  return made;
}

/** A few documents at a time, so that no more than these are in memory twice. */
async function readProse(library: Library): Promise<DocumentProse[]> {
  const proses: DocumentProse[] = [];
  const { documents } = library;
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    const ids = documents.slice(from, from + AT_ONCE).map(({ id }) => id);
    const read = await libraryWithTexts(library, ids);
    for (const id of ids) proses.push(documentProse(id, read.document(id)?.blocks ?? []));
  }
  return proses;
}
