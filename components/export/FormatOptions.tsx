import { type ExportChoice, LONGEST_ANKI_FIELD } from '../../core/export/exportChoice';
import type { ExportFormatId, ExportSubject } from '../../core/export/formats';
import { useText } from '../localization';
import { ColumnChoice } from './ColumnChoice';

export interface FormatOptionsProps {
  format: ExportFormatId;
  subject: ExportSubject;
  choice: ExportChoice;
  onChange(changed: Partial<ExportChoice>): void;
}

/** What can be chosen of a format; it is kept with the format. */
export function FormatOptions({ format, subject, choice, onChange }: FormatOptionsProps) {
  const text = useText();
  switch (format) {
    case 'markdown':
      return (
        <label class="export-format">
          <input
            type="checkbox"
            checked={choice.hasFrontMatter}
            onChange={(event) => onChange({ hasFrontMatter: event.currentTarget.checked })}
          />
          <span>{text('exportFrontMatter')}</span>
        </label>
      );
    case 'csv':
    case 'tsv':
    case 'xlsx':
      // Tables of what was met have columns of their own.
      return subject === 'met' ? null : (
        <ColumnChoice columns={choice.columns} onChange={(columns) => onChange({ columns })} />
      );
    case 'ankiTerms':
    case 'ankiPassages':
      return (
        <>
          <Field
            label={text('exportAnkiDeck')}
            hint={text('exportAnkiDeckHint')}
            value={choice.ankiDeck}
            onChange={(ankiDeck) => onChange({ ankiDeck })}
          />
          <Field
            label={text('exportAnkiTags')}
            hint={text('exportAnkiTagsHint')}
            value={choice.ankiTags}
            onChange={(ankiTags) => onChange({ ankiTags })}
          />
        </>
      );
    default:
      return null;
  }
}

interface FieldProps {
  label: string;
  hint: string;
  value: string;
  onChange(value: string): void;
}

function Field({ label, hint, value, onChange }: FieldProps) {
  return (
    <label class="export-field">
      <span>{label}</span>
      <input
        type="text"
        class="field"
        maxLength={LONGEST_ANKI_FIELD}
        placeholder={hint}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
