import type { Library, LibraryDocument } from '../../core/library/createLibrary';
import type { PackTerm } from '../../core/library/types';
import { parseReaderAddress } from '../../core/readerAddress';

export type TargetPassage =
  | { case: 'none' }
  | { case: 'passage'; number: number }
  /** The address asks for a passage that the document does not have. */
  | { case: 'missing'; wanted: string };

export type ChosenTerm =
  | { case: 'none' }
  | { case: 'term'; term: PackTerm }
  | { case: 'missing'; wanted: string };

export type ReaderView =
  /** The address names no document. */
  | { case: 'start' }
  | { case: 'missing-document'; wanted: string }
  | { case: 'document'; document: LibraryDocument; target: TargetPassage; chosen: ChosenTerm };

/** What a query shows, given what the library has. */
export function readerView(library: Library, query: string): ReaderView {
  const address = parseReaderAddress(query);
  if (address.document === null) return { case: 'start' };
  const document = library.document(address.document);
  if (document === null) return { case: 'missing-document', wanted: address.document };
  return {
    case: 'document',
    document,
    target: targetPassage(library, document, address.passage),
    chosen: chosenTerm(library, address.term),
  };
}

function targetPassage(
  library: Library,
  document: LibraryDocument,
  wanted: string | null,
): TargetPassage {
  if (wanted === null) return { case: 'none' };
  const number = /^[1-9]\d{0,8}$/.test(wanted) ? Number(wanted) : null;
  return number !== null && library.passage(document.id, number) !== null
    ? { case: 'passage', number }
    : { case: 'missing', wanted };
}

function chosenTerm(library: Library, wanted: string | null): ChosenTerm {
  if (wanted === null) return { case: 'none' };
  const term = library.term(wanted);
  return term === null ? { case: 'missing', wanted } : { case: 'term', term };
}
