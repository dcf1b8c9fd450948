import { createLibrary } from '../../../core/library/createLibrary';
import type { PreparedLibrary } from '../../../core/library/library';
import type { Pack } from '../../../core/pack/types';
import { libraryDatabase, type PackHash } from '../library/libraryDatabase';
import { lineOf, readPacks } from '../library/storedPacks';
import { keepHeads, keepPackTexts, LARGE_LIBRARY } from './keptTexts';
import { passagesOf } from './passagesOf';
import { keepPrepared, readPrepared } from './preparedStore';

/** The built-in pack as the reader has it, and all lines of `hashes`: what a worker cannot ask for. */
export interface StoredWork {
  builtIn: Pack;
  lines: PackHash[];
}

/**
 * Works out what nobody has yet of the library that is stored, and keeps it; of a large one also its texts, one by one.
 * Those come first and stay: whoever begins again after a page was closed does not write them again. Nothing is kept
 * where the library is another one by now.
 */
export async function workOutStored({ builtIn, lines }: StoredWork): Promise<void> {
  const hashes = JSON.stringify(lines);
  const stored = await (await libraryDatabase()).getAll('packs');
  const expected = lines.filter(({ id }) => id !== builtIn.id);
  if (JSON.stringify(stored.map(lineOf)) !== JSON.stringify(expected)) return;
  const { packs, broken } = readPacks(stored, builtIn);
  const own = packs.filter((pack) => pack !== builtIn);
  const isLarge = passagesOf(packs) >= LARGE_LIBRARY;
  const heads = [];
  if (isLarge) for (const pack of own) heads.push(await keepPackTexts(pack));
  const made = mentionsOf(packs, await readPrepared(hashes));
  if (isLarge && made.findings !== null) {
    const { index, findings } = made;
    await keepHeads(hashes, heads, { index: { index, broken }, findings });
  } else await keepPrepared(hashes, made, broken);
}

function mentionsOf(packs: Pack[], known: PreparedLibrary | null): PreparedLibrary {
  let made: PreparedLibrary | null = known;
  const library = createLibrary(packs, known, (prepared) => {
    made = prepared;
  });
  // Which documents there are is known once their mentions are: some take too long.
  void library.documents;
  return made ?? { index: library.index, findings: null };
}
