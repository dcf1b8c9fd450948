import { LANGUAGE_TAGS, type Language } from '../../../core/text/languages';

export interface LanguageChoiceProps {
  /** BCP 47 tag that languages are named in. */
  interfaceLanguage: string;
  label: string;
  value: Language;
  onChange(language: Language): void;
}

/** One of the languages that there are rules for, or the one there is. */
export function LanguageChoice({ interfaceLanguage, label, value, onChange }: LanguageChoiceProps) {
  const named = new Intl.DisplayNames([interfaceLanguage], { type: 'language' });
  const tags: Language[] = [...LANGUAGE_TAGS];
  if (!tags.includes(value)) tags.push(value);
  return (
    <select
      class="field"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {tags.map((tag) => (
        <option key={tag} value={tag}>
          {named.of(tag) ?? tag}
        </option>
      ))}
    </select>
  );
}
