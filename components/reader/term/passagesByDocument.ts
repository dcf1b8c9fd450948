import type { Library, LibraryDocument, Passage } from '../../../core/library/library';

/** Passages under the documents they stand in; of documents that the library does not have, none. */
export function passagesByDocument(
  library: Pick<Library, 'document'>,
  passages: readonly Passage[],
): { document: LibraryDocument; own: Passage[] }[] {
  return [...Map.groupBy(passages, ({ document }) => document)].flatMap(([id, own]) => {
    const document = library.document(id);
    return document === null ? [] : [{ document, own }];
  });
}
