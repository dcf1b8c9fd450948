import type { Library, LibraryDocument } from '../../core/library/library';
import { followedPlace } from '../../core/library/references/followedPlace';
import {
  type FollowedReference,
  followReference,
} from '../../core/library/references/followReference';
import { hasPassage } from '../../core/library/withTexts';
import type { Pack, PackTerm } from '../../core/pack/types';
import { parseReaderAddress, type ReaderAddress } from '../../core/readerAddress';
import { type Reference, referenceIn } from '../../core/reference';
import { INDEX_ORDERS, type IndexOrder } from '../../core/search/termIndex';

export type TargetPassage =
  | { case: 'none' }
  | { case: 'passage'; number: number }
  /** The address asks for a passage that the document does not have. */
  | { case: 'missing'; wanted: string }
  /** A reference leads to a passage that this version of the document does not have. */
  | { case: 'lost'; reference: Reference; pack: Pack };

export type ChosenTerm =
  | { case: 'none' }
  | { case: 'term'; term: PackTerm }
  | { case: 'missing'; wanted: string };

export interface DocumentView {
  case: 'document';
  document: LibraryDocument;
  target: TargetPassage;
  chosen: ChosenTerm;
  /** What is looked for in the document. */
  search: string | null;
}

export type ReaderView =
  /** The address asks for nothing. */
  | { case: 'start' }
  | { case: 'missing-document'; wanted: string }
  | DocumentView
  | { case: 'missing-term'; wanted: string }
  | { case: 'term'; term: PackTerm }
  /** `wanted` are the documents that the address names and the library has. */
  | { case: 'compare'; term: PackTerm; wanted: LibraryDocument[] }
  /** `query` is `null` before anything is looked for. */
  | { case: 'search'; query: string | null }
  | { case: 'index'; order: IndexOrder }
  /** `reference` is `null` for what is none. */
  | { case: 'missing-reference'; reference: Reference | null; missing: MissingForReference | null };

type MissingForReference = Exclude<FollowedReference, { case: 'term' | 'passage' | 'no-passage' }>;

/** What a query shows, given what the library has. */
export function readerView(library: Library, query: string): ReaderView {
  const address = parseReaderAddress(query);
  if (address.document !== null) return documentView(library, address.document, address);
  if (address.term !== null) return termView(library, address.term, address.compare);
  const handedOn = address.reference ?? address.search;
  const reference = handedOn === null ? null : referenceIn(handedOn);
  if (reference !== null) return referenceView(library, reference);
  if (address.reference !== null) return { case: 'missing-reference', reference, missing: null };
  if (address.search !== null || new URLSearchParams(query).has('search'))
    return { case: 'search', query: address.search };
  if (address.index !== null)
    return {
      case: 'index',
      order: INDEX_ORDERS.find((each) => each === address.index) ?? 'pinyin',
    };
  return { case: 'start' };
}

function documentView(library: Library, wanted: string, address: ReaderAddress): ReaderView {
  const present = library.document(wanted);
  const number = passageNumber(address.passage);
  // Links of before another version took its place lead to the same words.
  const followed = present === null ? followedPlace(library, wanted, number) : null;
  const document = present ?? followed?.document ?? null;
  if (document === null) return { case: 'missing-document', wanted };
  const passage =
    followed === null || number === null ? address.passage : (followed.passage?.toString() ?? null);
  return {
    case: 'document',
    document,
    target: targetPassage(library, document, passage),
    chosen: chosenTerm(library, address.term),
    search: address.search,
  };
}

function termView(library: Library, wanted: string, compare: string[] | null): ReaderView {
  const term = library.term(wanted);
  if (term === null) return { case: 'missing-term', wanted };
  if (compare === null) return { case: 'term', term };
  const documents = compare.flatMap((id) => library.document(id) ?? []);
  return { case: 'compare', term, wanted: documents };
}

function referenceView(library: Library, reference: Reference): ReaderView {
  const followed = followReference(library, reference);
  switch (followed.case) {
    case 'term':
      return followed;
    case 'passage':
      return documentAt(followed.document, { case: 'passage', number: followed.passage });
    case 'no-passage': {
      const { document, pack } = followed;
      return documentAt(document, { case: 'lost', reference, pack });
    }
    default:
      return { case: 'missing-reference', reference, missing: followed };
  }
}

function documentAt(document: LibraryDocument, target: TargetPassage): DocumentView {
  return { case: 'document', document, target, chosen: { case: 'none' }, search: null };
}

function targetPassage(
  library: Library,
  document: LibraryDocument,
  wanted: string | null,
): TargetPassage {
  // What has no passages has no place but its beginning.
  if (wanted === null || document.passageCount === 0) return { case: 'none' };
  const number = passageNumber(wanted);
  return number !== null && hasPassage(library, document.id, number)
    ? { case: 'passage', number }
    : { case: 'missing', wanted };
}

/** `null` for what is no number of a passage. */
function passageNumber(wanted: string | null): number | null {
  return wanted !== null && /^[1-9]\d{0,8}$/.test(wanted) ? Number(wanted) : null;
}

function chosenTerm(library: Library, wanted: string | null): ChosenTerm {
  if (wanted === null) return { case: 'none' };
  const term = library.term(wanted);
  return term === null ? { case: 'missing', wanted } : { case: 'term', term };
}
