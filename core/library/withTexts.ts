import type { PackBlock } from '../pack/blocks';
import { passagesIn } from './createLibrary';
import type { Library, LibraryDocument } from './library';

/**
 * A library that was opened from heads of packs (`packHead.ts`), with the text of some of its documents besides those
 * that it has: what asks for their passages finds them, and none of the others'.
 *
 * @param texts by id in the library
 */
export function withTexts(library: Library, texts: ReadonlyMap<string, PackBlock[]>): Library {
  const known = new Map<string, LibraryDocument>();
  const withText = (document: LibraryDocument): LibraryDocument => {
    const blocks = texts.get(document.id);
    if (blocks === undefined) return document;
    const before = known.get(document.id);
    if (before !== undefined) return before;
    const read = {
      ...document,
      blocks,
      passages: passagesIn(document.id, { ...document, blocks }),
    };
    known.set(document.id, read);
    return read;
  };
  const documentOf = (id: string) => {
    const document = library.document(id);
    return document && withText(document);
  };
  const passage = (document: string, number: number) =>
    documentOf(document)?.passages[number - 1] ?? null;
  const documents = library.documents.map(withText);
  return {
    packs: library.packs,
    privatePacks: library.privatePacks,
    documents,
    leftOut: library.leftOut.map(withText),
    terms: library.terms,
    get index() {
      return library.index;
    },
    document: documentOf,
    term: library.term,
    passage,
    mentionsOf: library.mentionsOf,
    mentionsIn: library.mentionsIn,
    termsIn: library.termsIn,
    placesOf: library.placesOf,
    passagesOf: (term) =>
      library.placesOf(term).flatMap((place) => passage(place.document, place.passage) ?? []),
  };
}

/** Whether the library has such a passage, whether its text is there or not. */
export function hasPassage(
  library: Pick<Library, 'document'>,
  document: string,
  number: number,
): boolean {
  const count = library.document(document)?.passageCount ?? 0;
  return Number.isInteger(number) && number >= 1 && number <= count;
}

/** Whether the text of the document is in the library. */
export function hasText({ passages, passageCount }: LibraryDocument): boolean {
  return passages.length === passageCount;
}
