import type { PackName, PackTerm } from '../../../core/pack/types';
import type { Language } from '../../../core/text/languages';
import { type Localize, type MessageKey, useText } from '../../localization';
import { establishedNames } from './establishedNames';

const LANGUAGE_NAMES: Record<string, MessageKey> = {
  'zh-Hans': 'readerNamesHans',
  'zh-Hant': 'readerNamesHant',
  'zh-Hant-TW': 'readerNamesHantTaiwan',
  'zh-Hant-HK': 'readerNamesHantHongKong',
  en: 'readerNamesEnglish',
};

/** Chinese by its scripts and regions, in few words; all else as the browser calls it in the language of the interface. */
function languageName(text: Localize, language: Language): string {
  const known = LANGUAGE_NAMES[language];
  if (known !== undefined) return text(known);
  const names = new Intl.DisplayNames(text('extensionLanguage'), { type: 'language' });
  try {
    return names.of(language) ?? language;
  } catch (error) {
    // What only looks like a tag.
    if (!(error instanceof RangeError)) throw error;
    return language;
  }
}

/** The names of a term, by language. */
export function TermNames({ term }: { term: PackTerm }) {
  const text = useText();
  return (
    <dl class="term-names">
      {establishedNames(term).map(({ language, names }) => (
        <div key={language} class="term-language">
          <dt>{languageName(text, language)}</dt>
          <Names names={names} />
        </div>
      ))}
    </dl>
  );
}

/** A term may have dozens of English renderings: one more than this is still shown at once. */
const SHOWN_AT_ONCE = 3;

function Names({ names }: { names: readonly PackName[] }) {
  const text = useText();
  const few = names.length <= SHOWN_AT_ONCE + 1;
  const shown = few ? names : names.slice(0, SHOWN_AT_ONCE);
  const more = few ? [] : names.slice(SHOWN_AT_ONCE);
  return (
    <dd>
      <NameList names={shown} />
      {more.length > 0 && (
        <details class="term-more">
          <summary>{text('readerMoreNames', more.length)}</summary>
          <NameList names={more} />
        </details>
      )}
    </dd>
  );
}

function NameList({ names }: { names: readonly PackName[] }) {
  return (
    <ul>
      {names.map((name) => (
        <Name key={`${name.role} ${name.text}`} name={name} />
      ))}
    </ul>
  );
}

function Name({ name }: { name: PackName }) {
  const text = useText();
  return (
    <li class={`term-name-${name.role}`}>
      <span lang={name.language}>{name.text}</span>
      {name.origin === 'descriptive' && (
        <small class="term-descriptive">{text('readerDescriptiveName')}</small>
      )}
    </li>
  );
}
