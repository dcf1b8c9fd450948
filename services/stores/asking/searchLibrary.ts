/** Search in whatever form the library was opened. */
import type { Library, Passage } from '../../../core/library/library';
import {
  createNameSearch,
  createSearch,
  type LibrarySearch,
  MOST_HITS,
  type NameSearch,
  passageHit,
  type SearchHits,
  typedOf,
} from '../../../core/search/createSearch';
import { type DocumentProse, documentProse, searchProse } from '../../../core/search/documentProse';
import { makeSearchNames } from '../../../core/search/searchNames';
import { bestMatches } from '../../../core/search/searchPassages';
import { isWithoutTexts, libraryWithTexts } from '../prepared/libraryTexts';

/** How long what is searched stays in memory after the last search, in milliseconds. */
const REST = 10_000;
/** So many UTF-16 units of texts are kept for the next search; the rest is read anew for each. */
const MOST_HELD = 16_000_000;
/** Documents whose texts are read at once: more would be in memory together. */
const AT_ONCE = 50;

/**
 * What `createSearch` finds. In a library that was opened without texts, terms lead to no passage: `explainTerm` tells
 * which, for one that is chosen.
 *
 * @param mostHeld how many UTF-16 units of its texts are kept for the next search
 */
export async function searchLibrary(
  library: Library,
  query: string,
  mostHeld: number = MOST_HELD,
): Promise<SearchHits> {
  if (!isWithoutTexts(library)) return searchOf(library).search(query);
  const { names, texts } = prepare(library, mostHeld);
  const found = names.search(query);
  const typed = typedOf(query);
  const { held, others } = await texts;
  const parts = [searchProse(held, typed, MOST_HITS)];
  for await (const some of prosesOf(library, others))
    parts.push(searchProse(some, typed, MOST_HITS));
  const matches = bestMatches(parts, MOST_HITS);
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
  if (isWithoutTexts(library)) prepare(library, MOST_HELD);
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
  texts: Promise<HeldTexts>;
}

interface HeldTexts {
  held: readonly DocumentProse[];
  /** Ids of documents that are read for each search. */
  others: readonly string[];
}

let prepared: Prepared | null = null;
let rest: ReturnType<typeof setTimeout> | undefined;

/** Once for a library, and again after a rest: it is as large as all else that is known of the library. */
function prepare(library: Library, mostHeld: number): Prepared {
  clearTimeout(rest);
  rest = setTimeout(() => {
    prepared = null;
  }, REST);
  if (prepared?.library === library) return prepared;
  const names = createNameSearch(library, makeSearchNames(library));
  const made: Prepared = { library, names, texts: readTexts(library, mostHeld) };
  prepared = made;
  made.texts.catch(() => {
    if (prepared === made) prepared = null;
  });
  return made;
}

async function readTexts(library: Library, mostHeld: number): Promise<HeldTexts> {
  const ids = library.documents.map(({ id }) => id);
  const held: DocumentProse[] = [];
  let length = 0;
  for await (const some of prosesOf(library, ids)) {
    held.push(...some);
    length += some.reduce((sum, { prose }) => sum + prose.length, 0);
    if (length >= mostHeld) break;
  }
  return { held, others: ids.slice(held.length) };
}

/** A few documents at a time, so that no more than these are in memory twice. */
async function* prosesOf(
  library: Library,
  ids: readonly string[],
): AsyncGenerator<DocumentProse[]> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const read = await libraryWithTexts(library, some);
    yield some.map((id) => documentProse(id, read.document(id)?.blocks ?? []));
  }
}
