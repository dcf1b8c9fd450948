import { useContext } from 'preact/hooks';
import type { NumberedEncounter } from '../../../core/collection/encounter';
import { exportMet } from '../../../core/export/collectMet';
import { Button } from '../../controls/Button';
import { ExportMenu } from '../../export/ExportMenu';
import { ExportContext } from '../../export/ExportTools';
import { useText } from '../../localization';
import type { TermIn } from './CollectionSource';

export interface CollectionActionsProps {
  /** BCP 47 tag of the interface. */
  language: string;
  found: readonly NumberedEncounter[];
  /** Those of them that are chosen. */
  chosen: readonly NumberedEncounter[];
  /** How many are kept, found or not. */
  total: number;
  termIn: TermIn;
  onChooseAll(isChosen: boolean): void;
  onRemove(ids: readonly number[]): void;
}

/** What can be done with what was found, or with what is chosen of it. */
export function CollectionActions(props: CollectionActionsProps) {
  const { language, found, chosen, total, termIn, onChooseAll, onRemove } = props;
  const text = useText();
  const tools = useContext(ExportContext);
  const meant = chosen.length > 0 ? chosen : found;
  const words =
    chosen.length > 0
      ? 'metDeleteChosen'
      : found.length < total
        ? 'metDeleteFound'
        : 'metDeleteAll';
  return (
    <div class="met-actions">
      <label class="met-choose-all">
        <input
          type="checkbox"
          checked={chosen.length > 0 && chosen.length === found.length}
          disabled={found.length === 0}
          onChange={(event) => onChooseAll(event.currentTarget.checked)}
        />
        <span>{text('metChooseAll')}</span>
      </label>
      <p class="library-hint" role="status">
        {text('metFound', found.length, total)}
      </p>
      {meant.length > 0 && tools !== null && (
        <ExportMenu
          subject="met"
          name={text('metTitle')}
          language={language}
          items={() => exportMet(meant, text('metTitle'), tools.reader, termIn)}
        />
      )}
      <Button
        rank="plain"
        disabled={meant.length === 0}
        onClick={() => onRemove(meant.map(({ id }) => id))}
      >
        {text(words, meant.length)}
      </Button>
    </div>
  );
}
