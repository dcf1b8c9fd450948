import type { Library, LibraryDocument } from '../../../core/library/library';
import { packDocument } from '../../../core/library/packDocument';
import { passageCountOf } from '../../../core/library/packHead';
import type { Pack, PackDocument } from '../../../core/pack/types';
import type { DocumentSummary, PackSummary } from '../libraryView';

interface Surroundings {
  /** Id of the pack that comes with the extension. */
  builtIn: string;
  /** Address of a passage in the reader. */
  readerUrl(document: string, passage: number): string;
}

/** What the list of packs shows of a library, those included that are switched off. */
export function packSummaries(
  library: Library,
  { builtIn, readerUrl }: Surroundings,
): PackSummary[] {
  const summaryOf = (document: LibraryDocument) => ({
    ...factsOf(document),
    passages: document.passageCount,
    terms: library.leftOut.includes(document)
      ? ('left out' as const)
      : countTerms(library, document),
    readerUrl: readerUrl(document.id, 1),
  });
  const documentsOf = (pack: Pack): DocumentSummary[] => {
    if (!pack.enabled) return pack.documents.map(summaryOfOff);
    return [...library.documents, ...library.leftOut]
      .filter((document) => document.pack === pack.id)
      .map((document) => ({
        ...summaryOf(document),
        inPack: packDocument(pack, document.id)?.id ?? document.id,
      }));
  };
  return library.packs.map((pack) => ({
    id: pack.id,
    title: pack.title,
    version: pack.version ?? null,
    origin: pack.id === builtIn ? 'built-in' : 'own',
    isPrivate: library.privatePacks.has(pack.id),
    isOn: pack.enabled,
    terms: pack.terms.length,
    documents: documentsOf(pack),
  }));
}

/** What is switched off is not in the library, and has no place in the reader. */
function summaryOfOff(document: PackDocument): DocumentSummary {
  const passages = passageCountOf(document);
  return { ...factsOf(document), passages, terms: 'off', readerUrl: '' };
}

function factsOf({ id, title, author, language, publisher, date, url, complete }: PackDocument) {
  return { id, inPack: id, title, author, language, publisher, date, url, complete };
}

function countTerms(library: Library, { id, passageCount }: LibraryDocument): number {
  const terms = new Set<string>();
  for (let number = 1; number <= passageCount; number++) {
    for (const { term } of library.mentionsIn(id, number)) terms.add(term);
  }
  return terms.size;
}
