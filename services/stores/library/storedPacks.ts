import { PackError, parsePack, trustPack } from '../../../core/pack/parsePack';
import type { Pack } from '../../../core/pack/types';
import type { KeptProblems } from '../prepared/preparedDatabase';
import type { PackHash, StoredPack } from './libraryDatabase';

/** The packs of a library, the built-in one first, and what is left out of it because it cannot be read. */
export interface ReadPacks {
  packs: Pack[];
  broken: KeptProblems[];
}

/**
 * Reads stored packs, of whichever release.
 *
 * @param builtIn the built-in pack as the reader has it
 */
export function readPacks(stored: readonly StoredPack[], builtIn: Pack): ReadPacks {
  const packs = [builtIn];
  const broken: KeptProblems[] = [];
  for (const row of stored) {
    try {
      packs.push(withChoices(parsePack(row.pack), row));
    } catch (error) {
      // Stored by a release with other rules: the reader may still export and mend it.
      if (!(error instanceof PackError)) throw error;
      broken.push({ id: row.id, problems: error.problems });
    }
  }
  return { packs, broken };
}

/** The same where this release has read these very packs before. */
export function trustPacks(
  stored: readonly StoredPack[],
  broken: KeptProblems[],
  builtIn: Pack,
): ReadPacks {
  const isBroken = new Set(broken.map(({ id }) => id));
  const sound = stored.filter(({ id }) => !isBroken.has(id));
  const packs = sound.map((row) => withChoices(trustPack(row.pack), row));
  return { packs: [builtIn, ...packs], broken };
}

/** What a file of the pack holds: one of the newest format, or what is stored where it cannot be read. */
export function exportedPack(row: StoredPack): unknown {
  try {
    return withChoices(parsePack(row.pack), row);
  } catch (error) {
    // A broken pack is given back as it is, to be mended.
    if (!(error instanceof PackError)) throw error;
    return row.pack;
  }
}

/** What a pack says of itself holds when it is imported; from then on, what the reader chose. */
export function withChoices(
  pack: Pack,
  { isPublic, isOff }: Pick<StoredPack, 'isPublic' | 'isOff'>,
): Pack {
  return { ...pack, private: isPublic !== true, enabled: isOff !== true };
}

/** How a row keeps what is chosen of a pack; a row of an earlier release is private, and on. */
export function choicesOf({
  private: isPrivate,
  enabled,
}: Pick<Pack, 'private' | 'enabled'>): Pick<StoredPack, 'isPublic' | 'isOff'> {
  return { ...(!isPrivate && { isPublic: true }), ...(!enabled && { isOff: true }) };
}

/** The line of `hashes` for a pack, its fields in the order in which they are compared. */
export function lineOf({ id, hash, isPublic, isOff }: StoredPack): PackHash {
  return {
    id,
    hash,
    ...(isPublic === true && { isPublic }),
    ...(isOff === true && { isOff }),
  };
}

/** Whether a line is that of the row, or there is neither. */
export function isLine(line: PackHash | undefined, row: StoredPack | undefined): boolean {
  const present = row === undefined ? undefined : lineOf(row);
  return JSON.stringify(line) === JSON.stringify(present);
}
