import type { LibrarySource } from '../LibrarySource';
import type { PackImport } from '../libraryView';
import { importProblems, textOf } from './importedFile';

/**
 * Takes a pack's file into the library.
 *
 * @param show told how it goes meanwhile, and what becomes of it when the reader wants the earlier version back
 */
export async function importPack(
  source: LibrarySource,
  file: File,
  show: (outcome: PackImport) => void,
): Promise<PackImport> {
  const { name } = file;
  const life = new AbortController();
  const refused = (error: unknown): PackImport => ({
    case: 'refused',
    file: name,
    problems: importProblems(error),
  });
  try {
    const { title, warnings, replaced } = await source.importPack(
      await textOf(file),
      (stage) =>
        show({ case: 'preparing', file: name, stage, onGiveUp: () => life.abort(GIVEN_UP) }),
      life.signal,
    );
    const onUndo = () =>
      void replaced?.undo().then(
        () => show({ case: 'undone', file: name, title }),
        (error) => show(refused(error)),
      );
    return {
      case: 'taken',
      file: name,
      title,
      warnings,
      replaced: replaced && { imported: replaced.imported, change: replaced.change, onUndo },
    };
  } catch (error) {
    return error === GIVEN_UP ? { case: 'given-up', file: name } : refused(error);
  }
}

/** Why an import ends that the reader cancels. */
const GIVEN_UP = Symbol('given up');
