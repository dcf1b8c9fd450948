import { useId } from 'preact/hooks';
import { languageOf } from '../../controls/languageOf';

export interface TextFieldProps {
  label: string;
  /** What to write there, in a sentence. */
  hint?: string;
  /** Lines to begin with; without them it has one line, and takes no more. */
  rows?: number;
  value: string;
  onInput(value: string): void;
}

/** A named field for text. */
export function TextField({ label, hint, rows, value, onInput }: TextFieldProps) {
  const field = useId();
  const hintId = useId();
  const about = {
    id: field,
    class: 'field',
    lang: value === '' ? undefined : languageOf(value),
    'aria-describedby': hint === undefined ? undefined : hintId,
    value,
  };
  return (
    <div class="term-field">
      <label class="term-field-name" for={field}>
        {label}
      </label>
      {rows === undefined ? (
        <input {...about} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <textarea {...about} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {hint !== undefined && (
        <p class="library-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
