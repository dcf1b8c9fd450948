import type { DocumentSearch } from '../../../core/search/searchDocuments';
import type { TextRange } from '../../../core/text/textRange';

/** Where one document has what is looked for. */
export interface FoundInDocument {
  /** Numbers of the passages to step through, in order: those under a heading that has it too. */
  passages: number[];
  /** In the text of each passage that has it. */
  ranges: ReadonlyMap<number, TextRange[]>;
  /** In each heading that has it, by its text. */
  headings: ReadonlyMap<string, TextRange[]>;
  /** How often the document has it. */
  places: number;
}

/** What a search for `query` finds in one document. */
export function foundInDocument(
  documents: DocumentSearch,
  document: string,
  query: string,
): FoundInDocument {
  const own = documents.search(query).find((group) => group.document.id === document);
  const hits = own?.hits ?? [];
  const rangesOf = (where: 'passage' | 'heading') => hits.filter((hit) => hit.where === where);
  return {
    passages: [...new Set(hits.map(({ passage }) => passage))].filter((number) => number > 0),
    ranges: new Map(rangesOf('passage').map(({ passage, ranges }) => [passage, ranges])),
    headings: new Map(rangesOf('heading').map(({ text, ranges }) => [text, ranges])),
    places: own?.places ?? 0,
  };
}
