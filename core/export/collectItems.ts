import type { Library, LibraryDocument, Passage } from '../library/library';
import { originalLink } from '../library/references/originalLink';
import type { PlaceText } from '../marks';
import { labelOf } from '../pack/names/names';
import type { PackTerm } from '../pack/types';
import { readerQuery, termQuery } from '../readerAddress';
import { type Language, pageScriptOfLanguage } from '../text/languages';
import type { TextRange } from '../text/textRange';
import { eachOf } from './eachOf';
import { inSlices } from './inSlices';
import type { ExportItems, ExportPassage, ExportSource, ExportTerm, PageMarks } from './items';
import { pageLink } from './pageLink';

/** For whom items are collected. */
export interface ExportReader {
  /** Of the interface; a term goes by its label in that script. */
  language: Language;
  /** Address of the reader's page without a query; `null` where there is none. */
  address: string | null;
}

/**
 * To find a fragment takes the whole text of a document: in a library of more passages, only a
 * passage alone is linked to by one.
 */
const MOST_FRAGMENTS = 2_000;

/** What a source line and a reference have of a document. */
function exportSource(document: LibraryDocument): ExportSource {
  const { id, title, author, publisher, date, language, url, accessed = null } = document;
  return { document: id, title, author, publisher, date, language, url, accessed };
}

/** Passages of a library, as they leave it; with the term that they are read for, or none. Unknown documents are left out. */
export function exportPassages(
  library: Library,
  passages: readonly Passage[],
  term: PackTerm | null,
  reader: ExportReader,
  hasFragments = canHaveFragments(library, passages),
): ExportPassage[] {
  const mentions = term === null ? null : mentionsByPassage(library, term.id);
  return passages.flatMap((passage): ExportPassage[] => {
    const document = library.document(passage.document);
    if (document === null) return [];
    const query = readerQuery(document.id, passage.number, term?.id ?? null);
    return [
      {
        source: exportSource(document),
        number: passage.number,
        page: passage.page ?? null,
        text: passage.text,
        term:
          term === null
            ? null
            : {
                ...namedTerm(term, reader),
                mentions: mentions?.get(passageKey(passage)) ?? [],
              },
        reader: reader.address === null ? null : reader.address + query,
        original: hasFragments ? linkOf(document, passage) : document.url,
      },
    ];
  });
}

const links = new WeakMap<Passage, string | null>();

/** A passage leaves once for each of its terms, and its link takes long to find. */
function linkOf(document: LibraryDocument, passage: Passage): string | null {
  const known = links.get(passage);
  if (known !== undefined) return known;
  const link = originalLink(document, passage);
  links.set(passage, link);
  return link;
}

const passageCounts = new WeakMap<Library, number>();

/** Asked for every term: documents are counted once. */
function canHaveFragments(library: Library, passages: readonly Passage[]): boolean {
  if (passages.length === 1) return true;
  const known = passageCounts.get(library);
  const count = known ?? library.documents.reduce((sum, each) => sum + each.passages.length, 0);
  if (known === undefined) passageCounts.set(library, count);
  return count <= MOST_FRAGMENTS;
}

/** A term with its passages. */
export function exportTerm(library: Library, term: PackTerm, reader: ExportReader): ExportTerm {
  return {
    ...termWithoutPassages(term, reader, null),
    passages: exportPassages(library, library.passagesOf(term.id), term, reader),
  };
}

/** A term by itself: lists and pages with many terms have no room for passages. */
function termWithoutPassages(
  term: PackTerm,
  reader: ExportReader,
  marks: PageMarks | null,
): ExportTerm {
  return {
    ...namedTerm(term, reader),
    kind: term.kind,
    weight: term.weight,
    names: term.names,
    definition: term.definition ?? null,
    remark: term.remark ?? null,
    reader: reader.address === null ? null : reader.address + termQuery(term.id),
    marks,
    passages: [],
  };
}

/** How often a page has a term, and its first place. */
export interface PagePlaces {
  count: number;
  /** Address of the page. */
  url: string;
  /** `null` where nobody knows what stands there. */
  first: PlaceText | null;
}

/** The terms of a page, in its order, under its title; terms that are gone are left out. */
export function exportPageTerms(
  library: Library,
  title: string,
  places: ReadonlyMap<string, PagePlaces>,
  reader: ExportReader,
): ExportItems {
  const terms = [...places].flatMap(([id, own], at) => {
    const term = library.term(id);
    if (term === null) return [];
    const { count, url, first } = own;
    const link = pageLink(url, first);
    const named = namedTerm(term, reader);
    const passage =
      first === null ? null : { ...pagePassage(title, url, first, named), number: at + 1 };
    return [
      termWithoutPassages(term, reader, {
        count,
        link,
        passage: passage && { ...passage, original: link },
      }),
    ];
  });
  return { title, language: reader.language, passages: [], terms };
}

function pagePassage(
  title: string,
  url: string,
  { paragraph, mark }: PlaceText,
  term: { id: string; label: string },
): ExportPassage {
  return {
    source: {
      document: 'page',
      title,
      author: null,
      publisher: null,
      date: null,
      language: UNDETERMINED,
      url,
      accessed: null,
    },
    number: 1,
    page: null,
    text: paragraph,
    term: { ...term, mentions: [mark] },
    reader: null,
    original: url,
  };
}

/** As BCP 47 has it: pages often say wrongly what they are written in. */
const UNDETERMINED = 'und';

/** Terms of the library with their passages, in its order, under a title. @param ids `null` for all */
export async function exportTerms(
  library: Library,
  ids: ReadonlySet<string> | null,
  title: string,
  reader: ExportReader,
): Promise<ExportItems> {
  const wanted = library.terms.filter(({ id }) => ids === null || ids.has(id));
  const terms = await inSlices(eachOf(wanted, (term) => exportTerm(library, term, reader)));
  return {
    title,
    language: reader.language,
    passages: [],
    terms,
  };
}

/** All passages of a document, as a choice of all of them is. */
export function exportDocument(
  library: Library,
  document: LibraryDocument,
  reader: ExportReader,
): ExportItems {
  const passages = withTerms(library, document.passages, reader);
  return { title: document.title, language: reader.language, passages, terms: [] };
}

/** A passage of the library as a choice of several knows it. */
export function passageKey({ document, number }: Pick<Passage, 'document' | 'number'>): string {
  return `${document} ${number}`;
}

/** The passages of some keys, in the order of the library: once for each of their terms, or else by themselves. */
export function exportChosenPassages(
  library: Library,
  keys: ReadonlySet<string>,
  title: string,
  reader: ExportReader,
): ExportItems {
  const chosen = library.documents
    .flatMap((document) => document.passages)
    .filter((passage) => keys.has(passageKey(passage)));
  const passages = withTerms(library, chosen, reader);
  return { title, language: reader.language, passages, terms: [] };
}

/** Passages in their order: once for each of their terms, or else by themselves. */
function withTerms(
  library: Library,
  passages: readonly Passage[],
  reader: ExportReader,
): ExportPassage[] {
  const named = perTerm(library, passages, reader);
  const hasFragments = canHaveFragments(library, passages);
  return passages.flatMap((passage) => {
    const own = named.get(passageKey(passage)) ?? [];
    return own.length > 0 ? own : exportPassages(library, [passage], null, reader, hasFragments);
  });
}

/** Each passage once for every term that it mentions, by its key, in the order of the passages. */
function perTerm(
  library: Library,
  passages: readonly Passage[],
  reader: ExportReader,
): Map<string, ExportPassage[]> {
  const mentioning = new Map<string, Passage[]>();
  for (const passage of passages) {
    const mentions = library.mentionsIn(passage.document, passage.number);
    for (const term of new Set(mentions.map((mention) => mention.term))) {
      const known = mentioning.get(term);
      if (known === undefined) mentioning.set(term, [passage]);
      else known.push(passage);
    }
  }
  const exported = new Map(
    passages.map((each): [string, ExportPassage[]] => [passageKey(each), []]),
  );
  const hasFragments = canHaveFragments(library, passages);
  for (const [id, own] of mentioning) {
    const term = library.term(id);
    if (term === null) continue;
    for (const each of exportPassages(library, own, term, reader, hasFragments)) {
      const { source, number } = each;
      exported.get(passageKey({ document: source.document, number }))?.push(each);
    }
  }
  return exported;
}

function namedTerm(term: PackTerm, { language }: ExportReader): { id: string; label: string } {
  return { id: term.id, label: labelOf(term, pageScriptOfLanguage(language)).text };
}

function mentionsByPassage(library: Library, term: string): Map<string, TextRange[]> {
  const ranges = new Map<string, TextRange[]>();
  for (const { document, passage, start, end } of library.mentionsOf(term)) {
    const key = passageKey({ document, number: passage });
    const own = ranges.get(key);
    if (own === undefined) ranges.set(key, [{ start, end }]);
    else own.push({ start, end });
  }
  return ranges;
}
