import { useState } from 'preact/hooks';
import { useReading } from '../../controls/useReading';
import { importProblems, textOf } from '../documents/importedFile';
import type { BackupReminderProps } from './BackupReminder';
import type { BinPartProps } from './BinPart';
import type { KeepingSource } from './KeepingSource';
import type { LibraryImport, WholeLibraryPartProps } from './WholeLibraryPart';

export interface UseKeepingOptions {
  source: KeepingSource;
  watchPacks(listener: () => void, signal: AbortSignal): void;
  saveFile(name: string, text: string): void;
  attempt: number;
  /** Does what the reader asked for, and shows why it could not be done. */
  follow(action: () => Promise<void>): Promise<void>;
}

export interface Keeping {
  bin: Omit<BinPartProps, 'language'>;
  whole: Omit<WholeLibraryPartProps, 'language'>;
  /** `null` where there is nothing to remind of. */
  reminder: BackupReminderProps | null;
}

/** Bin, backup and the whole library at work. */
export function useKeeping({
  source,
  watchPacks,
  saveFile,
  attempt,
  follow,
}: UseKeepingOptions): Keeping {
  const [outcome, setOutcome] = useState<LibraryImport>({ case: 'none' });
  const bin = useReading(source.readBin, watchPacks, attempt);
  const backup = useReading(source.readBackup, watchPacks, attempt);

  const onExport = () =>
    void follow(async () => saveFile('pangzhu-library.json', await source.exportEverything()));

  async function importFile(file: File): Promise<void> {
    const { name } = file;
    setOutcome({ case: 'reading', file: name });
    const refuse = (error: unknown) =>
      setOutcome({ case: 'refused', file: name, problems: importProblems(error) });
    try {
      const read = await source.readLibraryFile(await textOf(file));
      const onTake = () =>
        void read.take().then((undo) => {
          const onUndo = () =>
            void undo().then(() => setOutcome({ case: 'taken', file: name, onUndo: null }), refuse);
          setOutcome({ case: 'taken', file: name, onUndo });
        }, refuse);
      const { arrivals, changesBuiltIn } = read;
      const onLeave = () => setOutcome({ case: 'none' });
      setOutcome({ case: 'asked', file: name, arrivals, changesBuiltIn, onTake, onLeave });
    } catch (error) {
      // Whatever it is, it is said of the file.
      refuse(error);
    }
  }

  return {
    bin: {
      bin: bin.case === 'read' ? { case: 'open', items: bin.value } : bin,
      onRestore: ({ id }) => void follow(() => source.restore(id)),
      onEmpty: () => void follow(source.emptyBin),
    },
    whole: { outcome, onExport, onImport: (file) => void importFile(file) },
    reminder:
      backup.case === 'read' && backup.value.isDue
        ? {
            changes: backup.value.changes,
            onExport,
            onLater: () => void follow(source.postponeBackup),
          }
        : null,
  };
}
