import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';

export interface PasteTextProps {
  onText(text: string): void;
  onLeave(): void;
}

/** A field for text that is pasted or typed. */
export function PasteText({ onText, onLeave }: PasteTextProps) {
  const text = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [written, setWritten] = useState('');
  return (
    <form
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
        ref={field}
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
