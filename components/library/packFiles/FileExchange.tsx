import { useRef } from 'preact/hooks';
import { Button } from '../../controls/Button';

export interface FileExchangeProps {
  /** What the buttons say. */
  exportWords: string;
  importWords: string;
  /** What the file is of, to tell its input from others. */
  of: 'settings' | 'library';
  onExport(): void;
  onImport(file: File): void;
}

/** Takes something out as a JSON file, and in again. */
export function FileExchange(props: FileExchangeProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="settings-file">
      <Button rank="plain" onClick={props.onExport}>
        {props.exportWords}
      </Button>
      <Button rank="plain" onClick={() => input.current?.click()}>
        {props.importWords}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        data-file-of={props.of}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) props.onImport(file);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
