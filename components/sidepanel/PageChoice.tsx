import { useContext } from 'preact/hooks';
import { ChoiceBar } from '../choosing/ChoiceBar';
import { ExportContext } from '../export/ExportTools';
import type { PanelTerm } from './panelView';
import type { SidePanelProps } from './SidePanelProps';

export interface PageChoiceProps {
  terms: readonly PanelTerm[];
  /** Those of them that are shown. */
  listed: readonly PanelTerm[];
  language: string;
  onExport: SidePanelProps['onExport'];
}

/** The terms of the page that were chosen, in the formats of other tools. */
export function PageChoice({ terms, listed, language, onExport }: PageChoiceProps) {
  const tools = useContext(ExportContext);
  if (tools === null) return null;
  return (
    <ChoiceBar
      subject="terms"
      language={language}
      all={listed.map(({ term }) => term)}
      items={(chosen) =>
        onExport(
          terms.filter(({ term }) => chosen.has(term)),
          tools.reader,
        )
      }
    />
  );
}
