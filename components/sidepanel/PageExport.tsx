import { useContext } from 'preact/hooks';
import { ExportMenu } from '../export/ExportMenu';
import { ExportContext } from '../export/ExportTools';
import { useText } from '../localization';
import type { PanelTerm } from './panelView';
import type { SidePanelProps } from './SidePanelProps';

export interface PageExportProps {
  terms: readonly PanelTerm[];
  language: string;
  onExport: SidePanelProps['onExport'];
}

/** The terms of the page in the formats of other tools. */
export function PageExport({ terms, language, onExport }: PageExportProps) {
  const text = useText();
  const tools = useContext(ExportContext);
  if (tools === null) return null;
  return (
    <ExportMenu
      subject="terms"
      name={text('panelTitle')}
      language={language}
      items={async () => onExport(terms, tools.reader)}
    />
  );
}
