import { useText } from '../../localization';
import { LibraryPart } from '../LibraryPart';
import type { FileImport } from '../libraryView';
import { FileExchange } from '../packFiles/FileExchange';
import { FileImports } from '../packFiles/FileImports';

export interface SettingsFilePartProps {
  outcome: FileImport | null;
  onExport(): void;
  onImport(file: File): void;
}

/** Takes all settings out as a file, and in again. */
export function SettingsFilePart({ outcome, onExport, onImport }: SettingsFilePartProps) {
  const text = useText();
  return (
    <LibraryPart
      title={text('libraryBackup')}
      hint={text('settingsFileHint')}
      anchor="settings-file"
    >
      <FileExchange
        of="settings"
        exportWords={text('settingsFileExport')}
        importWords={text('settingsFileImport')}
        {...{ onExport, onImport }}
      />
      <FileImports
        imports={outcome ? [outcome] : []}
        takenWords="settingsFileImported"
        refusedWords="librarySettingsRefused"
      />
    </LibraryPart>
  );
}
