import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import type { BrokenPackSummary, PackSummary } from '../libraryView';

export interface RemovePackDialogProps {
  pack: PackSummary | BrokenPackSummary;
  onExport(): void;
  onRemove(): void;
  onKeep(): void;
}

/** Asks before a pack is lost. Escape keeps it. */
export function RemovePackDialog({ pack, onExport, onRemove, onKeep }: RemovePackDialogProps) {
  const text = useText();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="remove-pack" aria-labelledby={titleId} onClose={onKeep}>
      <h2 id={titleId}>{text('libraryRemoveTitle', pack.title)}</h2>
      {'documents' in pack ? (
        <>
          <p>{text('libraryPackCounts', pack.documents.length, pack.terms)}</p>
          <p>{text('libraryRemoveBody')}</p>
        </>
      ) : (
        <p>{text('libraryRemoveBrokenBody')}</p>
      )}
      <div class="remove-pack-actions">
        <Button rank="main" onClick={onKeep}>
          {text('libraryRemoveKeep')}
        </Button>
        <Button rank="plain" onClick={onExport}>
          {text('libraryRemoveExportFirst')}
        </Button>
        <Button rank="plain" onClick={onRemove}>
          {text('libraryRemoveConfirm')}
        </Button>
      </div>
    </dialog>
  );
}
