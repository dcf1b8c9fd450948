/** The whole library out, as one file, and in again. */
import {
  arrivalsOf,
  type LibraryFile,
  libraryFileOf,
  type PackArrival,
  parseLibraryFile,
} from '../../../core/library/libraryFile';
import { withOverlay } from '../../../core/pack/changes/overlay';
import { parsePack } from '../../../core/pack/parsePack';
import { BUILT_IN_ID } from '../../../data/builtInId';
import { announceEncounters } from '../choices/collecting';
import { swapPacks } from '../editing/editPacks';
import type { Undo } from '../editing/editTerms';
import { undoEdit, undoOf } from '../editing/undoEdit';
import { type MergeUndo, mergeEncounters, readEncounters } from '../encounterStore';
import { noteBackup } from './backupReminder';
import { readBuiltInPack } from './builtInFiles';
import { openWholeLibrary } from './libraryStore';
import { readOverlay } from './overlays';

/** A library file that was read, and would be taken without a problem. */
export interface ReadLibraryFile {
  arrivals: PackArrival[];
  /** Whether it brings changes of the built-in pack's terms other than those there are. */
  changesBuiltIn: boolean;
  /** How many places it has where the reader met terms; those that there are already are not added again. */
  encounters: number;
  /** Puts all of it into the library, or nothing. */
  take(): Promise<Undo>;
}

/** The JSON of everything the reader has; from then on they are not reminded for a while. */
export async function exportEverything(): Promise<string> {
  const [{ packs }, overlay, numbered] = await Promise.all([
    openWholeLibrary(),
    readOverlay(),
    readEncounters(),
  ]);
  const text = libraryFileOf({
    packs: packs.filter(({ id }) => id !== BUILT_IN_ID),
    overlay,
    encounters: numbered.map(({ id: _, ...encounter }) => encounter),
  });
  await noteBackup();
  return text;
}

/**
 * Reads a library file and tells what it would do, without doing it.
 *
 * @param value the parsed JSON
 * @throws PackError with every place and reason
 */
export async function readLibraryFile(value: unknown): Promise<ReadLibraryFile> {
  const file = parseLibraryFile(value, BUILT_IN_ID);
  parsePack(withOverlay(await readBuiltInPack(), file.overlay));
  const [{ packs }, overlay] = await Promise.all([openWholeLibrary(), readOverlay()]);
  return {
    arrivals: arrivalsOf(file, packs),
    encounters: file.encounters.length,
    changesBuiltIn: JSON.stringify(file.overlay) !== JSON.stringify(overlay),
    take: () => take(file),
  };
}

async function take({ packs, overlay, encounters }: LibraryFile): Promise<Undo> {
  const builtIn = withOverlay(await readBuiltInPack(), overlay);
  let forget: MergeUndo = async () => {};
  const changed = await swapPacks(
    [...packs.map(({ id }) => id), BUILT_IN_ID],
    () => ({ put: [...packs, builtIn], gone: [], overlay }),
    async (writing) => {
      forget = await mergeEncounters(writing.objectStore('encounters'), encounters);
    },
  );
  const undo = undoOf(changed);
  const tell = () => (encounters.length === 0 ? null : announceEncounters());
  await tell();
  return async () => {
    await undoEdit(undo, (writing) => forget(writing.objectStore('encounters')));
    await tell();
  };
}
