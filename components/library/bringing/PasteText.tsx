import { useId, useRef } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { useBorrowedFocus } from '../../controls/useBorrowedFocus';
import { useText } from '../../localization';
import { useWords } from '../unkept/useWords';

export interface PasteTextProps {
  /** Which text it is, of those that are not kept. */
  form: string;
  onText(text: string): void;
  onLeave(): void;
}

/** A field for text that is pasted or typed. */
export function PasteText({ form: name, onText, onLeave }: PasteTextProps) {
  const text = useText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form);
  const {
    words: written,
    setWords,
    drop,
  } = useWords({
    storeOf: ({ texts }) => texts,
    form: name,
    begin: () => '',
    isWritten: (words) => words.trim() !== '',
  });
  const leave = () => {
    drop();
    onLeave();
  };
  return (
    <form
      ref={form}
      class="paste-text"
      onSubmit={(event) => {
        event.preventDefault();
        if (written.trim() === '') return;
        drop();
        onText(written);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) leave();
      }}
    >
      <label for={id}>{text('bringPasteField')}</label>
      <textarea
        id={id}
        class="field"
        rows={8}
        value={written}
        onInput={({ currentTarget: { value } }) => setWords(() => value)}
      />
      <div class="brought-actions">
        <button type="submit" class="button button-main" disabled={written.trim() === ''}>
          {text('bringPasteRead')}
        </button>
        <Button rank="plain" onClick={leave}>
          {text('bringPasteLeave')}
        </Button>
      </div>
    </form>
  );
}
