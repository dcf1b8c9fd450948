import { useId, useState } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';

export interface PasteTextProps {
  onText(text: string): void;
  onLeave(): void;
}

/** A field for text that is pasted or typed. */
export function PasteText({ onText, onLeave }: PasteTextProps) {
  const text = useText();
  const field = useId();
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
      <label for={field}>{text('bringPasteField')}</label>
      <textarea
        id={field}
        class="field"
        rows={8}
        value={written}
        ref={(element) => element?.value === '' && element.focus()}
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
