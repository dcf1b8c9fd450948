import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import { type Localize, useText } from '../../localization';
import type { ImportStage } from '../libraryView';

export interface ImportProgressProps {
  file: string;
  stage: ImportStage;
  onGiveUp(): void;
}

/** How far the preparation of a pack has come, and the way out of it. */
export function ImportProgress({ file, stage, onGiveUp }: ImportProgressProps) {
  const text = useText();
  const words = stageWords(text, file, stage);
  return (
    <Notice tone="plain">
      <p>{words}</p>
      {stage.case === 'documents' ? (
        <progress class="import-progress" aria-label={words} value={stage.done} max={stage.of} />
      ) : (
        <progress class="import-progress" aria-label={words} />
      )}
      <Button rank="plain" label={text('libraryImportGiveUpNamed', file)} onClick={onGiveUp}>
        {text('libraryImportGiveUp')}
      </Button>
    </Notice>
  );
}

function stageWords(text: Localize, file: string, stage: ImportStage): string {
  switch (stage.case) {
    case 'checking':
      return text('libraryImportChecking', file);
    case 'names':
      return text('libraryImportNames', file);
    case 'documents':
      return text('libraryImportDocuments', file, stage.done, stage.of);
  }
}
