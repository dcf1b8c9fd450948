import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { useBorrowedFocus } from '../../controls/useBorrowedFocus';
import { useText } from '../../localization';
import { useLossWarning } from '../useLossWarning';

export interface PasteTextProps {
  onText(text: string): void;
  onLeave(): void;
}

/** A field for text that is pasted or typed. */
export function PasteText({ onText, onLeave }: PasteTextProps) {
  const text = useText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form);
  const [written, setWritten] = useState('');
  useLossWarning(written.trim() !== '');
  return (
    <form
      ref={form}
      class="paste-text"
      onSubmit={(event) => {
        event.preventDefault();
        if (written.trim() !== '') onText(written);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onLeave();
      }}
    >
      <label for={id}>{text('bringPasteField')}</label>
      <textarea
        id={id}
        class="field"
        rows={8}
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <div class="brought-actions">
        <button type="submit" class="button button-main" disabled={written.trim() === ''}>
          {text('bringPasteRead')}
        </button>
        <Button rank="plain" onClick={onLeave}>
          {text('bringPasteLeave')}
        </Button>
      </div>
    </form>
  );
}
