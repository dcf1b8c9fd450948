import { useId } from 'preact/hooks';
import { changeName, removeName } from '../../../core/pack/names/termNames';
import type { NameRole, PackName } from '../../../core/pack/types';
import { guessLanguage } from '../../../core/text/guessLanguage';
import { Button } from '../../controls/Button';
import { type MessageKey, useText } from '../../localization';
import { LanguageChoice } from './LanguageChoice';

export interface NamesFieldProps {
  names: readonly PackName[];
  /** What is written in the line for one more. */
  newName: string;
  /** Whether a name is not looked for: it is shown with what is generated. */
  isRevoked(name: PackName): boolean;
  onNames(names: PackName[]): void;
  onNewName(written: string): void;
  /** Lists what is written. Nothing but a press does: what moves the form under a press keeps it from its button. */
  onAdd(): void;
  /** A name that was generated would be made again if it were taken out. */
  onRevoke(name: PackName): void;
}

const ROLES: readonly { role: NameRole; words: MessageKey }[] = [
  { role: 'label', words: 'termRoleLabel' },
  { role: 'alias', words: 'termRoleAlias' },
  { role: 'acronym', words: 'termRoleAcronym' },
];

/** The names of a term, each with language and role, and the way to one more. */
export function NamesField({ names, newName, onNames, ...props }: NamesFieldProps) {
  const text = useText();
  const title = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in Firefox
    <div role="group" class="term-names-field" aria-labelledby={title}>
      <p class="term-field-name" id={title}>
        {text('termNames')}
      </p>
      {names.map(
        (name, at) =>
          !props.isRevoked(name) && (
            <NameRow
              key={at}
              name={name}
              onChange={(change) => onNames(changeName(names, at, change))}
              onAmbiguous={(isAmbiguous) => onNames(withAmbiguous(names, at, isAmbiguous))}
              onRemove={() =>
                name.origin === 'generated' ? props.onRevoke(name) : onNames(removeName(names, at))
              }
            />
          ),
      )}
      <div class="term-name-row">
        <input
          class="field term-new-name"
          lang={newName === '' ? undefined : guessLanguage(newName)}
          value={newName}
          aria-label={text('termNameAdd')}
          placeholder={text(names.length === 0 ? 'termNameFirst' : 'termNameAdd')}
          data-new-name
          onInput={(event) => props.onNewName(event.currentTarget.value)}
          onKeyDown={(event) => {
            // With nothing written, Enter keeps the term.
            if (event.key !== 'Enter' || event.isComposing || newName.trim() === '') return;
            event.preventDefault();
            props.onAdd();
          }}
        />
        <Button rank="plain" onClick={props.onAdd}>
          {text('termNameAddButton')}
        </Button>
      </div>
    </div>
  );
}

interface NameRowProps {
  name: PackName;
  onChange(change: Partial<Pick<PackName, 'text' | 'language' | 'role'>>): void;
  onAmbiguous(isAmbiguous: boolean): void;
  onRemove(): void;
}

function NameRow({ name, onChange, onAmbiguous, onRemove }: NameRowProps) {
  const text = useText();
  return (
    <div class="term-name-row">
      <input
        class="field"
        lang={name.language}
        aria-label={text('termName')}
        value={name.text}
        onInput={(event) => onChange({ text: event.currentTarget.value })}
      />
      <span class="term-name-facts">
        <LanguageChoice
          label={text('termNameLanguage', name.text)}
          wording="brief"
          value={name.language}
          onChange={(chosen) => onChange({ language: chosen })}
        />
        <select
          class="field"
          aria-label={text('termNameRole', name.text)}
          value={name.role}
          onChange={(event) => onChange({ role: event.currentTarget.value as NameRole })}
        >
          {ROLES.map(({ role, words }) => (
            <option key={role} value={role}>
              {text(words)}
            </option>
          ))}
        </select>
        <label class="term-ambiguous" title={text('termAmbiguousHint')}>
          <input
            type="checkbox"
            checked={name.ambiguous === true}
            onChange={(event) => onAmbiguous(event.currentTarget.checked)}
          />
          {text('termAmbiguous')}
        </label>
        {name.origin === 'generated' && (
          <small class="term-generated">{text('termGenerated')}</small>
        )}
      </span>
      <Button rank="plain" label={text('termNameRemove', name.text)} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </Button>
    </div>
  );
}

function withAmbiguous(names: readonly PackName[], at: number, isAmbiguous: boolean): PackName[] {
  return names.map((name, position) => {
    if (position !== at) return name;
    const { ambiguous: _, ...rest } = name;
    return isAmbiguous ? { ...rest, ambiguous: true } : rest;
  });
}
