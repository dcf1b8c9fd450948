import type { Library } from '../../core/library/library';
import type { ReaderView } from './readerView';

/** A term may stand in thousands of documents: the passages of so many are listed. */
const MOST_DOCUMENTS = 200;

/** Ids of the documents whose text a view shows. */
export function neededDocuments(library: Library, view: ReaderView): string[] {
  switch (view.case) {
    case 'document': {
      const { document, chosen } = view;
      return [document.id, ...(chosen.case === 'term' ? mentioning(library, chosen.term.id) : [])];
    }
    case 'term':
      return mentioning(library, view.term.id);
    case 'compare':
      return [...view.wanted.map(({ id }) => id), ...mentioning(library, view.term.id)];
    case 'search':
      return view.query === null ? [] : library.documents.map(({ id }) => id);
    default:
      return [];
  }
}

function mentioning(library: Library, term: string): string[] {
  const documents = new Set(library.placesOf(term).map(({ document }) => document));
  return [...documents].slice(0, MOST_DOCUMENTS);
}
