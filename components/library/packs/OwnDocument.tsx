import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import type { DocumentSummary, PackSummary } from '../libraryView';
import { useOpenForm } from '../unkept/useOpenForm';
import { DocumentFactsForm } from './DocumentFactsForm';
import { DocumentItem } from './DocumentItem';
import type { PackActions } from './useKeeping';

export interface OwnDocumentProps {
  /** BCP 47 tag of the interface. */
  language: string;
  document: DocumentSummary;
  pack: PackSummary;
  /** The reader's other packs. */
  others: readonly PackSummary[];
  actions: PackActions;
  /** Suggests terms of it; `null` while its pack is off. */
  onSuggest: (() => void) | null;
}

/** A document of one of the reader's own packs, which can be edited in its place. */
export function OwnDocument(props: OwnDocumentProps) {
  const { language, document, pack, others, actions, onSuggest } = props;
  const text = useText();
  const { isOpen, setOpen, finish } = useOpenForm(({ documents }) => documents, document.id);
  return (
    <DocumentItem language={language} document={document}>
      <div class="pack-document-actions">
        {onSuggest !== null && (
          <Button
            rank="plain"
            label={text('suggestTermsNamed', document.title)}
            onClick={onSuggest}
          >
            {text('suggestTerms')}
          </Button>
        )}
        <Button
          rank="plain"
          label={text('documentEditButton', document.title)}
          onClick={() => setOpen(!isOpen)}
        >
          {text('packEdit')}
        </Button>
      </div>
      {isOpen && (
        <DocumentFactsForm
          document={document.id}
          facts={document}
          others={others}
          onSave={(changed) => actions.onDocument(pack, document, changed, finish)}
          onMove={(to) => actions.onMoveDocument(pack, document, to)}
          onDelete={() => actions.onDeleteDocument(pack, document)}
          onCancel={() => setOpen(false)}
        />
      )}
    </DocumentItem>
  );
}
