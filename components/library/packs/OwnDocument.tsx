import { useState } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import { DocumentItem } from '../documents/DocumentItem';
import type { DocumentSummary, PackSummary } from '../libraryView';
import { DocumentFactsForm } from './DocumentFactsForm';
import { changedFacts } from './documentFacts';
import type { PackActions } from './useKeeping';

export interface OwnDocumentProps {
  /** BCP 47 tag of the interface. */
  language: string;
  document: DocumentSummary;
  pack: PackSummary;
  /** The reader's other packs. */
  others: readonly PackSummary[];
  actions: PackActions;
}

/** A document of one of the reader's own packs, which can be edited in its place. */
export function OwnDocument({ language, document, pack, others, actions }: OwnDocumentProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <DocumentItem language={language} document={document}>
      <Button
        rank="plain"
        label={text('documentEditButton', document.title)}
        onClick={() => setOpen(!isOpen)}
      >
        {text('packEdit')}
      </Button>
      {isOpen && (
        <DocumentFactsForm
          language={language}
          facts={document}
          others={others}
          onSave={(facts) => {
            close();
            actions.onDocument(pack, document, changedFacts(document, facts));
          }}
          onMove={(to) => actions.onMoveDocument(pack, document, to)}
          onDelete={() => actions.onDeleteDocument(pack, document)}
          onCancel={close}
        />
      )}
    </DocumentItem>
  );
}
