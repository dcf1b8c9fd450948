import { useRef, useState } from 'preact/hooks';
import type { PackFacts } from '../../../core/pack/editing';
import { useBorrowedFocus } from '../../controls/useBorrowedFocus';
import { useText } from '../../localization';
import { FormActions } from '../terms/FormActions';
import { TextField } from '../terms/TextField';
import { useLossWarning } from '../useLossWarning';

export interface PackFactsFormProps {
  facts: PackFacts;
  onSave(facts: PackFacts): void;
  onCancel(): void;
}

/** What a pack is called, and which version of it this is. */
export function PackFactsForm({ facts, onSave, onCancel }: PackFactsFormProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form);
  const [title, setTitle] = useState(facts.title);
  const [version, setVersion] = useState(facts.version ?? '');
  const isNamed = title.trim() !== '';
  useLossWarning(title !== facts.title || version !== (facts.version ?? ''));
  return (
    <form
      ref={form}
      class="term-editor"
      aria-label={text('packEditNamed', facts.title)}
      onSubmit={(event) => {
        event.preventDefault();
        const named = version.trim();
        if (isNamed) onSave({ title: title.trim(), version: named === '' ? null : named });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <TextField label={text('packTitle')} value={title} onInput={setTitle} />
      <TextField label={text('packVersion')} value={version} onInput={setVersion} />
      <FormActions canSave={isNamed} onCancel={onCancel} />
    </form>
  );
}
