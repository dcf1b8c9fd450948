import type { PackName, PackTerm } from '../../../core/pack/types';
import { briefLanguageName } from '../../controls/languageName';
import { useText } from '../../localization';
import { establishedNames } from './establishedNames';

/** The names of a term, by language. */
export function TermNames({ term }: { term: PackTerm }) {
  const text = useText();
  return (
    <dl class="term-names">
      {establishedNames(term).map(({ language, names }) => (
        <div key={language} class="term-language">
          <dt>{briefLanguageName(text, language)}</dt>
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
