import type { ComponentChildren } from 'preact';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';

export interface FormActionsProps {
  /** Whether there is enough to be kept; if not said, there is. */
  canSave?: boolean;
  onCancel(): void;
  /** What else can be done. */
  children?: ComponentChildren;
}

/** How a form is left: kept, which is its submission, or as it was. */
export function FormActions({ canSave = true, onCancel, children }: FormActionsProps) {
  const text = useText();
  return (
    <div class="term-actions">
      <button type="submit" class="button button-main" disabled={!canSave}>
        {text('termSave')}
      </button>
      <Button rank="plain" onClick={onCancel}>
        {text('termCancel')}
      </Button>
      {children}
    </div>
  );
}
