import type { SuggestionProgress } from '../../../core/suggest/suggestTerms';
import { Button } from '../../controls/Button';
import { type MessageKey, useText } from '../../localization';

export interface SuggestingProgressProps {
  /** `null` before the first step. */
  progress: SuggestionProgress | null;
  onCancel(): void;
}

const STEPS: Record<SuggestionProgress['step'], MessageKey> = {
  reading: 'suggestReading',
  weighing: 'suggestWeighing',
  describing: 'suggestDescribing',
};

/** How far suggesting has come, and a way to give it up. */
export function SuggestingProgress({ progress, onCancel }: SuggestingProgressProps) {
  const text = useText();
  const words = text(STEPS[progress?.step ?? 'reading']);
  return (
    <div class="suggesting-progress">
      <p role="status">{words}</p>
      <progress
        class="import-progress"
        aria-label={words}
        {...(progress !== null && { value: progress.done, max: 1 })}
      />
      <Button rank="plain" onClick={onCancel}>
        {text('suggestCancel')}
      </Button>
    </div>
  );
}
