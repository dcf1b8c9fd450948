import { useRef } from 'preact/hooks';
import type { PackFacts } from '../../../core/pack/editing';
import { useBorrowedFocus } from '../../controls/useBorrowedFocus';
import { useText } from '../../localization';
import { FormActions } from '../terms/FormActions';
import { TextField } from '../terms/TextField';
import { useWords } from '../unkept/useWords';
import { changedPackFacts, packWordsOf } from './packFacts';

export interface PackFactsFormProps {
  /** Id of the pack. */
  pack: string;
  facts: PackFacts;
  onSave(changed: Partial<PackFacts>): void;
  onCancel(): void;
}

/** What a pack is called, and which version of it this is. */
export function PackFactsForm({ pack, facts, onSave, onCancel }: PackFactsFormProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form);
  const { words, setWords, drop } = useWords({
    storeOf: ({ packs }) => packs,
    form: pack,
    begin: () => packWordsOf(facts),
    isWritten: ({ before, title, version }) =>
      title !== before.title || version !== (before.version ?? ''),
  });
  const cancel = () => {
    drop();
    onCancel();
  };
  const isNamed = words.title.trim() !== '';
  return (
    <form
      ref={form}
      class="term-editor"
      aria-label={text('packEditNamed', facts.title)}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed) onSave(changedPackFacts(words));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) cancel();
      }}
    >
      <TextField
        label={text('packTitle')}
        value={words.title}
        onInput={(title) => setWords((latest) => ({ ...latest, title }))}
      />
      <TextField
        label={text('packVersion')}
        value={words.version}
        onInput={(version) => setWords((latest) => ({ ...latest, version }))}
      />
      <FormActions canSave={isNamed} onCancel={cancel} />
    </form>
  );
}
