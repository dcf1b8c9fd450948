import { useContext } from 'preact/hooks';
import { exportPassages } from '../../../core/export/collectItems';
import type { Library, LibraryDocument } from '../../../core/library/library';
import { ExportMenu } from '../../export/ExportMenu';
import { ExportContext } from '../../export/ExportTools';

export interface PassageExportProps {
  library: Library;
  document: LibraryDocument;
  number: number;
  /** Id of the chosen term. */
  term: string | null;
  language: string;
}

/** The passage in the formats of other tools, with the term that is being read. */
export function PassageExport({ library, document, number, term, language }: PassageExportProps) {
  const tools = useContext(ExportContext);
  const passage = library.passage(document.id, number);
  if (tools === null || passage === null) return null;
  return (
    <ExportMenu
      subject="passages"
      name={document.title}
      language={language}
      items={() => ({
        title: document.title,
        language,
        passages: exportPassages(
          library,
          [passage],
          term === null ? null : library.term(term),
          tools.reader,
        ),
        terms: [],
      })}
    />
  );
}
