import { useState } from 'preact/hooks';
import type { DocumentFacts, PackFacts } from '../../../core/pack/editing';
import { useReading } from '../../controls/useReading';
import { followUndoable } from '../followUndoable';
import type { DocumentSummary, PackSummary } from '../libraryView';
import { importProblems, textOf } from '../packFiles/importedFile';
import type { Undo } from '../terms/EditingSource';
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

/** What the reader does to packs and documents of their own; `onKept` is told once it is stored. */
export interface PackActions {
  onFacts(pack: PackSummary, facts: Partial<PackFacts>, onKept: () => void): void;
  onDocument(
    pack: PackSummary,
    document: DocumentSummary,
    facts: Partial<DocumentFacts>,
    onKept: () => void,
  ): void;
  onMoveDocument(pack: PackSummary, document: DocumentSummary, to: string): void;
  onDeleteDocument(pack: PackSummary, document: DocumentSummary): void;
}

/** A change that was made to packs or documents, and can be taken back. */
export interface PackDone {
  case: 'saved' | 'moved' | 'deleted' | 'undone';
  /** What it was made to. */
  subject: string;
  /** `null` once it is taken back. */
  onUndo: (() => void) | null;
}

export interface Keeping {
  actions: PackActions;
  /** What was done last; `null` at first. */
  done: PackDone | null;
  onRemovePack(pack: { id: string; title: string }): void;
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
  const [done, setDone] = useState<PackDone | null>(null);
  const [outcome, setOutcome] = useState<LibraryImport>({ case: 'none' });
  const bin = useReading(source.readBin, watchPacks, attempt);
  const backup = useReading(source.readBackup, watchPacks, attempt);

  function make(
    what: Exclude<PackDone['case'], 'undone'>,
    subject: string,
    action: () => Promise<Undo>,
    onKept = () => {},
  ): void {
    followUndoable(follow, action, (onUndo) => {
      if (onUndo !== null) onKept();
      setDone({ case: onUndo === null ? 'undone' : what, subject, onUndo });
    });
  }

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
      const { arrivals, changesBuiltIn, encounters } = read;
      const onLeave = () => setOutcome({ case: 'none' });
      setOutcome({
        case: 'asked',
        file: name,
        arrivals,
        changesBuiltIn,
        encounters,
        onTake,
        onLeave,
      });
    } catch (error) {
      // Whatever it is, it is said of the file.
      refuse(error);
    }
  }

  return {
    actions: {
      onFacts: ({ id, title }, facts, onKept) =>
        make('saved', facts.title ?? title, () => source.savePack(id, facts), onKept),
      onDocument: (pack, { inPack, title }, facts, onKept) =>
        make(
          'saved',
          facts.title ?? title,
          () => source.saveDocument(pack.id, inPack, facts),
          onKept,
        ),
      onMoveDocument: (pack, { inPack, title }, to) =>
        make('moved', title, () => source.moveDocument(pack.id, inPack, to)),
      onDeleteDocument: (pack, { inPack, title }) =>
        make('deleted', title, () => source.deleteDocument(pack.id, inPack, title)),
    },
    done,
    onRemovePack: ({ id, title }) => make('deleted', title, () => source.removePack(id, title)),
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
