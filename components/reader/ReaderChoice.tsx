import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { exportChosenPassages } from '../../core/export/collectItems';
import type { Library } from '../../core/library/library';
import { ChoiceContext } from '../choosing/Choice';
import { ChoiceBar } from '../choosing/ChoiceBar';
import { useChoice } from '../choosing/useChoice';
import { ExportContext } from '../export/ExportTools';

export interface ReaderChoiceProps {
  library: Library;
  /** BCP 47 tag of the interface. */
  language: string;
  children: ComponentChildren;
}

/** Lets passages be chosen on every page of the reader, and kept from one page to the next. */
export function ReaderChoice({ library, language, children }: ReaderChoiceProps) {
  const tools = useContext(ExportContext);
  const choice = useChoice();
  if (tools === null) return <>{children}</>;
  return (
    <ChoiceContext.Provider value={choice}>
      {children}
      <ChoiceBar
        subject="passages"
        language={language}
        all={null}
        items={(chosen, title) => exportChosenPassages(library, chosen, title, tools.reader)}
      />
    </ChoiceContext.Provider>
  );
}
