import { useRef } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import { LibraryPart } from '../LibraryPart';
import type { FileImport } from '../libraryView';
import { FileImports } from '../packFiles/FileImports';

export interface SettingsFilePartProps {
  outcome: FileImport | null;
  onExport(): void;
  onImport(file: File): void;
}

/** Takes all settings out as a file, and in again. */
export function SettingsFilePart({ outcome, onExport, onImport }: SettingsFilePartProps) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <LibraryPart
      title={text('libraryBackup')}
      hint={text('settingsFileHint')}
      anchor="settings-file"
    >
      <div class="settings-file">
        <Button rank="plain" onClick={onExport}>
          {text('settingsFileExport')}
        </Button>
        <Button rank="plain" onClick={() => input.current?.click()}>
          {text('settingsFileImport')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onImport(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <FileImports
        imports={outcome ? [outcome] : []}
        takenWords="settingsFileImported"
        refusedWords="librarySettingsRefused"
      />
    </LibraryPart>
  );
}
