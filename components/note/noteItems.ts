import type { ExportReader } from '../../core/export/collectItems';
import type { ExportItems } from '../../core/export/items';
import type { ExplainedNote } from '../../core/ranking/noteContent';
import { readerQuery } from '../../core/readerAddress';

/** The passage that a note shows, as it leaves the library. */
export function noteItems(
  { term, label, passage }: ExplainedNote,
  reader: ExportReader,
): ExportItems {
  const { document, title, author, publisher, date, language, url, accessed = null } = passage;
  return {
    title: label,
    language: reader.language,
    passages: [
      {
        source: { document, title, author, publisher, date, language, url, accessed },
        number: passage.passage,
        page: passage.page ?? null,
        text: passage.text,
        term: { id: term, label, mentions: passage.mentions },
        reader:
          reader.address === null
            ? null
            : reader.address + readerQuery(document, passage.passage, term),
        original: passage.original,
      },
    ],
    terms: [],
  };
}
