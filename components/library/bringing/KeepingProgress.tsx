import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import { useText } from '../../localization';
import type { ImportStage } from '../libraryView';

export interface KeepingProgressProps {
  stage: ImportStage;
  onCancel(): void;
}

/** How far what is kept has come, all of it together. */
export function KeepingProgress({ stage, onCancel }: KeepingProgressProps) {
  const text = useText();
  const words =
    stage.case === 'documents'
      ? text('bringKeepingDocuments', stage.done, stage.of)
      : text('bringKeeping');
  return (
    <Notice tone="plain">
      <p>{words}</p>
      <progress
        class="import-progress"
        aria-label={words}
        {...(stage.case === 'documents' && { value: stage.done, max: stage.of })}
      />
      <Button rank="plain" onClick={onCancel}>
        {text('bringCancel')}
      </Button>
    </Notice>
  );
}
