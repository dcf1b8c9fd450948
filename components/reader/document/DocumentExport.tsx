import { useContext } from 'preact/hooks';
import { exportDocument } from '../../../core/export/collectItems';
import type { Library, LibraryDocument } from '../../../core/library/library';
import { ExportMenu } from '../../export/ExportMenu';
import { ExportContext } from '../../export/ExportTools';

export interface DocumentExportProps {
  library: Library;
  document: LibraryDocument;
  language: string;
}

/** The passages of a document that mention terms, in the formats of other tools. */
export function DocumentExport({ library, document, language }: DocumentExportProps) {
  const tools = useContext(ExportContext);
  if (tools === null) return null;
  return (
    <ExportMenu
      subject="passages"
      name={document.title}
      language={language}
      printsPage
      items={() => exportDocument(library, document, tools.reader)}
    />
  );
}
