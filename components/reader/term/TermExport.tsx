import { useContext } from 'preact/hooks';
import { exportTerm } from '../../../core/export/collectItems';
import type { Library } from '../../../core/library/library';
import type { PackTerm } from '../../../core/pack/types';
import { ExportMenu } from '../../export/ExportMenu';
import { ExportContext } from '../../export/ExportTools';

export interface TermExportProps {
  library: Library;
  term: PackTerm;
  /** What the term goes by on the page. */
  label: string;
  language: string;
}

/** Everything the library has on a term, in the formats of other tools. */
export function TermExport({ library, term, label, language }: TermExportProps) {
  const tools = useContext(ExportContext);
  if (tools === null) return null;
  return (
    <ExportMenu
      subject="term"
      name={label}
      language={language}
      printsPage
      items={() => ({
        title: label,
        language,
        passages: [],
        terms: [exportTerm(library, term, tools.reader)],
      })}
    />
  );
}
