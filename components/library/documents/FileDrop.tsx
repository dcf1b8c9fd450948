import { useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/Button';

export interface FileDropProps {
  title: string;
  hint: string;
  /** Shown in place of the hint while files are held over it. */
  hintOver: string;
  choose: string;
  onFiles(files: File[]): void;
}

/** Takes JSON files, dropped or chosen. */
export function FileDrop({ title, hint, hintOver, choose, onFiles }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState<'over' | 'away'>('away');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form's
    <div
      role="group"
      aria-label={title}
      class={`file-drop file-drop-${over}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver('over');
      }}
      onDragLeave={() => setOver('away')}
      onDrop={(event) => {
        event.preventDefault();
        setOver('away');
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p>{over === 'over' ? hintOver : hint}</p>
      <Button rank="plain" label={`${choose} ${title}`} onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
