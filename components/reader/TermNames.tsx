import type { Language, PackName, PackTerm } from '../../core/library/types';
import { type MessageKey, useText } from '../localization';
import { establishedNames } from './establishedNames';

const LANGUAGE_NAMES: Record<Language, MessageKey> = {
  'zh-Hans': 'readerNamesHans',
  'zh-Hant': 'readerNamesHant',
  'zh-Hant-TW': 'readerNamesHantTaiwan',
  'zh-Hant-HK': 'readerNamesHantHongKong',
  en: 'readerNamesEnglish',
};

/** The names of a term, by language. */
export function TermNames({ term }: { term: PackTerm }) {
  const text = useText();
  return (
    <dl class="term-names">
      {establishedNames(term).map(({ language, names }) => (
        <div key={language} class="term-language">
          <dt>{text(LANGUAGE_NAMES[language])}</dt>
          {names.map((name) => (
            <Name key={`${name.role} ${name.text}`} name={name} />
          ))}
        </div>
      ))}
    </dl>
  );
}

function Name({ name }: { name: PackName }) {
  const text = useText();
  return (
    <dd class={`term-name-${name.role}`}>
      <span lang={name.language}>{name.text}</span>
      {name.origin === 'descriptive' && (
        <small class="term-descriptive">{text('readerDescriptiveName')}</small>
      )}
    </dd>
  );
}
