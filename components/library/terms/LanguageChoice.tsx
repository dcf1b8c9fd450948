import { LANGUAGE_TAGS, type Language } from '../../../core/text/languages';
import { briefLanguageName, languageName } from '../../controls/languageName';
import { useText } from '../../localization';

export interface LanguageChoiceProps {
  label: string;
  /** `brief` where there is little room, and names stand beside it. */
  wording: 'full' | 'brief';
  value: Language;
  onChange(language: Language): void;
}

/** One of the languages that there are rules for, or the one there is. */
export function LanguageChoice({ label, wording, value, onChange }: LanguageChoiceProps) {
  const text = useText();
  const nameOf = wording === 'full' ? languageName : briefLanguageName;
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
          {nameOf(text, tag)}
        </option>
      ))}
    </select>
  );
}
