import { useId } from 'preact/hooks';
import { useText } from '../../localization';

export interface HostFieldProps {
  label: string;
  /** What was typed so far. */
  value: string;
  isInvalid: boolean;
  /** Id of the element that says what is wrong with it; `null` where nothing is. */
  complaintId: string | null;
  onInput(typed: string): void;
}

/** A field for the host of a site, as one types or pastes it. */
export function HostField({ label, value, isInvalid, complaintId, onInput }: HostFieldProps) {
  const text = useText();
  const fieldId = useId();
  return (
    <div class="site-form-field">
      <label for={fieldId}>{label}</label>
      <input
        id={fieldId}
        type="text"
        inputMode="url"
        class="field"
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder={text('settingsSiteHostPlaceholder')}
        aria-invalid={isInvalid}
        aria-describedby={complaintId ?? undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
