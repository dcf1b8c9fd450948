import type { Library, LibraryDocument, Passage } from '../library/library';
import { originalLink } from '../library/originalLink';
import { labelOf } from '../pack/names';
import type { PackTerm } from '../pack/types';
import { readerQuery, termQuery } from '../readerAddress';
import { type Language, pageScriptOfLanguage } from '../text/languages';
import type { TextRange } from '../text/textRange';
import type { ExportItems, ExportPassage, ExportSource, ExportTerm, PageMarks } from './items';

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
  const { id, title, author, publisher, date, language, url } = document;
  return { document: id, title, author, publisher, date, language, url };
}

/** Passages of a library, as they leave it; with the term that they are read for, or none. Unknown documents are left out. */
export function exportPassages(
  library: Library,
  passages: readonly Passage[],
  term: PackTerm | null,
  reader: ExportReader,
): ExportPassage[] {
  const mentions = term === null ? null : mentionsByPassage(library, term.id);
  const hasFragments = passages.length === 1 || passagesIn(library) <= MOST_FRAGMENTS;
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
                mentions: mentions?.get(placeKey(passage)) ?? [],
              },
        reader: reader.address === null ? null : reader.address + query,
        original: hasFragments ? originalLink(document, passage) : document.url,
      },
    ];
  });
}

/** A term with its passages; `marks` where it is exported from a page. */
export function exportTerm(
  library: Library,
  term: PackTerm,
  reader: ExportReader,
  marks: PageMarks | null = null,
): ExportTerm {
  return {
    ...termWithoutPassages(term, reader, marks),
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

/** The terms of a page, in its order, under its title; terms that are gone are left out. */
export function exportPageTerms(
  library: Library,
  title: string,
  marks: ReadonlyMap<string, PageMarks>,
  reader: ExportReader,
): ExportItems {
  const terms = [...marks].flatMap(([id, own]) => {
    const term = library.term(id);
    return term === null ? [] : [termWithoutPassages(term, reader, own)];
  });
  return { title, language: reader.language, passages: [], terms };
}

/** All terms of the library with their passages, under a title. */
export function exportLibrary(library: Library, title: string, reader: ExportReader): ExportItems {
  return {
    title,
    language: reader.language,
    passages: [],
    terms: library.terms.map((term) => exportTerm(library, term, reader)),
  };
}

/** A document as the places of all its terms. */
export function exportDocument(
  library: Library,
  document: LibraryDocument,
  reader: ExportReader,
): ExportItems {
  const passages = document.passages.flatMap((passage) => {
    const terms = new Set(library.mentionsIn(document.id, passage.number).map(({ term }) => term));
    return [...terms].flatMap((id) => {
      const term = library.term(id);
      return term === null ? [] : exportPassages(library, [passage], term, reader);
    });
  });
  return { title: document.title, language: reader.language, passages, terms: [] };
}

function namedTerm(term: PackTerm, { language }: ExportReader): { id: string; label: string } {
  return { id: term.id, label: labelOf(term, pageScriptOfLanguage(language)).text };
}

function placeKey({ document, number }: Passage): string {
  return `${document} ${number}`;
}

function mentionsByPassage(library: Library, term: string): Map<string, TextRange[]> {
  const ranges = new Map<string, TextRange[]>();
  for (const { document, passage, start, end } of library.mentionsOf(term)) {
    const key = `${document} ${passage}`;
    const own = ranges.get(key);
    if (own === undefined) ranges.set(key, [{ start, end }]);
    else own.push({ start, end });
  }
  return ranges;
}

function passagesIn({ documents }: Library): number {
  return documents.reduce((sum, { passageCount }) => sum + passageCount, 0);
}
