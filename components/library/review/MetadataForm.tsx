import { useId, useState } from 'preact/hooks';
import { documentDateOf } from '../../../core/pack/documentDate';
import type { DraftDocument } from '../../../core/pack/drafts/draft';
import { languageName } from '../../controls/languageName';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';

export interface MetadataFormProps {
  document: DraftDocument;
  onChange(document: DraftDocument): void;
}

/** Languages that are offered; another one stays where a document has it. */
const LANGUAGES = [
  'zh-Hans',
  'zh-Hant',
  'zh-Hant-TW',
  'zh-Hant-HK',
  'en',
  'fr',
  'de',
  'es',
  'ru',
  'ja',
  'ko',
];

/** What is known of a document beside its text, to be corrected. */
export function MetadataForm({ document, onChange }: MetadataFormProps) {
  const text = useText();
  const set = (change: Partial<DraftDocument>) => onChange({ ...document, ...change });
  return (
    <fieldset class="metadata">
      <legend class="unseen">{text('reviewAbout')}</legend>
      <MetadataField
        label={text('reviewTitle')}
        value={document.title}
        isWide
        onChange={(title) => set({ title })}
      />
      <MetadataField
        label={text('reviewAuthor')}
        value={document.author}
        onChange={(author) => set({ author })}
      />
      <MetadataField
        label={text('reviewPublisher')}
        value={document.publisher}
        onChange={(publisher) => set({ publisher })}
      />
      <DateField value={document.date} onChange={(date) => set({ date })} />
      <LanguageField value={document.language} onChange={(chosen) => set({ language: chosen })} />
    </fieldset>
  );
}

interface MetadataFieldProps {
  label: string;
  value: string | null;
  isWide?: boolean;
  onChange(value: string | null): void;
}

/**
 * A fact of one line. It is told with each letter: what would be taken when the field is left could move the page
 * under the press that leaves it.
 */
function MetadataField({ label, value, isWide = false, onChange }: MetadataFieldProps) {
  const id = useId();
  const [written, setWritten] = useState('');
  // The spaces between two words are written before the second of them.
  const shown = lineOf(written) === value ? written : (value ?? '');
  return (
    <div class={isWide ? 'metadata-field metadata-wide' : 'metadata-field'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        lang={languageOf(value ?? '')}
        value={shown}
        onInput={(event) => {
          setWritten(event.currentTarget.value);
          onChange(lineOf(event.currentTarget.value));
        }}
      />
    </div>
  );
}

function lineOf(written: string): string | null {
  return written.trim() === '' ? null : written.trim();
}

function DateField({
  value,
  onChange,
}: {
  value: string | null;
  onChange(date: string | null): void;
}) {
  const text = useText();
  const id = useId();
  const [state, setState] = useState<'right' | 'wrong'>('right');
  return (
    <div class="metadata-field">
      <label for={id}>{text('reviewDate')}</label>
      <input
        id={id}
        class="field"
        value={value ?? ''}
        aria-invalid={state === 'wrong'}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget: { value: written } }) => {
          const date = documentDateOf(written);
          const isRight = date !== null || written.trim() === '';
          setState(isRight ? 'right' : 'wrong');
          if (isRight) onChange(date);
        }}
      />
      <p class="metadata-hint" id={`${id}-hint`}>
        {text(state === 'wrong' ? 'reviewDateWrong' : 'reviewDateHint')}
      </p>
    </div>
  );
}

interface LanguageFieldProps {
  value: string | null;
  onChange(value: string | null): void;
}

function LanguageField({ value, onChange }: LanguageFieldProps) {
  const text = useText();
  const id = useId();
  const offered = value === null || LANGUAGES.includes(value) ? LANGUAGES : [value, ...LANGUAGES];
  return (
    <div class="metadata-field">
      <label for={id}>{text('reviewLanguage')}</label>
      <select
        id={id}
        class="field"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{text('reviewLanguageUnknown')}</option>
        {offered.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(text, tag)}
          </option>
        ))}
      </select>
    </div>
  );
}
