import { useContext } from 'preact/hooks';
import { ExportMenu } from './ExportMenu';
import { LibraryItemsContext } from './LibraryItems';

export interface PackExportProps {
  id: string;
  title: string;
  language: string;
}

/** The terms of a pack in the formats of other tools. */
export function PackExport({ id, title, language }: PackExportProps) {
  const library = useContext(LibraryItemsContext);
  if (library === null) return null;
  return (
    <ExportMenu subject="terms" name={title} language={language} items={() => library.ofPack(id)} />
  );
}
