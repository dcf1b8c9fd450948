import type { IDBPDatabase } from 'idb';
import { createLibrary } from '../../core/library/createLibrary';
import type { Library, PreparedLibrary } from '../../core/library/library';
import { MANY_PASSAGES, passagesIn } from '../../core/preparation/prepareImport';
import {
  hasPassageIndex,
  storedPassageIndexOf,
  usePassageIndex,
} from '../../core/ranking/passageIndex';
import type { Problem, Reason } from '../../core/stored/problem';
import { readBuiltInPack, readBuiltInPrepared } from './builtInFiles';
import { exclusively } from './exclusively';
import { type LibraryDatabase, libraryDatabase, type PackHash } from './libraryDatabase';
import { readBuiltIn } from './overlays';
import {
  type KeptPrepared,
  type KeptProblems,
  keepPrepared,
  keepRanking,
  readPrepared,
  readRanking,
} from './preparedStore';
import { lineOf, type ReadPacks, readPacks, trustPacks } from './storedPacks';

/** A stored pack that is left out of the library because it cannot be read any more. */
export interface BrokenPack {
  /** Empty where none of the stored packs can be reached. */
  id: string;
  /** As far as it can be made out, else the id. */
  title: string;
  problems: Problem[];
}

export interface OpenedLibrary {
  library: Library;
  /** What is left out of it. */
  broken: KeptProblems[];
  /** Of the reader's own packs in it; `null` where they cannot be reached. */
  hashes: string | null;
}

/** Of a library of the built-in pack alone, as the reader got it: what is worked out from it came with it. */
const NOTHING_OWN = '[]';

// A cache by content: whoever finds other packs stored makes a library of those.
let cached: { hashes: string; opened: Promise<OpenedLibrary> } | null = null;

/** The built-in pack and the reader's own packs. */
export async function openLibrary(): Promise<Library> {
  return (await openStored()).library;
}

/** The same, ready to rank passages: that takes long to make ready, and is kept for the next life of the background. */
export async function openRankedLibrary(): Promise<Library> {
  const { library, hashes } = await openStored();
  if (hashes === null || passagesIn(library) < MANY_PASSAGES || hasPassageIndex(library)) {
    return library;
  }
  const kept = await readRanking(hashes);
  if (kept !== null) usePassageIndex(library, kept);
  else void keepRanking(hashes, storedPassageIndexOf(library));
  return library;
}

/** Packs that are stored but left out, with what is wrong in them. They are kept as they are. */
export async function brokenPacks(): Promise<BrokenPack[]> {
  const { broken, hashes } = await openStored();
  if (broken.length === 0 || hashes === null) return broken.map((each) => ({ ...each, title: '' }));
  const database = await libraryDatabase();
  return Promise.all(
    broken.map(async ({ id, problems }) => ({
      id,
      title: titleIn((await database.get('packs', id))?.pack) ?? id,
      problems,
    })),
  );
}

function titleIn(pack: unknown): string | null {
  if (typeof pack !== 'object' || pack === null || !('title' in pack)) return null;
  const { title } = pack;
  return typeof title === 'string' && title.trim() !== '' ? title : null;
}

/** The library with what it was made of. */
export async function openStored(): Promise<OpenedLibrary> {
  try {
    const database = await libraryDatabase();
    const hashes = JSON.stringify(await database.getAll('hashes'));
    // Whoever asks while it is being made waits for the same one.
    if (cached?.hashes !== hashes) cached = { hashes, opened: makeLibrary(database) };
    return await cached.opened;
  } catch (error) {
    cached = null;
    // A disk that fails or a profile without storage must not take the built-in pack along.
    if (!(error instanceof DOMException)) throw error;
    const reason: Reason = { case: 'storageFailed', said: error.message };
    const broken = [{ id: '', problems: [{ path: '', reason }] }];
    return { library: await openBuiltIn(), broken, hashes: null };
  }
}

async function makeLibrary(database: IDBPDatabase<LibraryDatabase>): Promise<OpenedLibrary> {
  const [stored, { pack: builtIn, line }] = await Promise.all([
    database.getAll('packs'),
    readBuiltIn(database),
  ]);
  // Those that were read, which may be newer than the ones that were asked about.
  const hashes = hashesOf([...stored.map(lineOf), ...(line === null ? [] : [line])]);
  const opened = (prepared: KeptPrepared) =>
    openedOf(trustPacks(stored, prepared.broken, builtIn), prepared, hashes);
  if (hashes === NOTHING_OWN) return opened({ ...(await readBuiltInPrepared()), broken: [] });
  const prepared = await readPrepared(hashes);
  if (prepared !== null) return opened(prepared);
  // Every context that opens the library wants its index, which takes long to make: one of them makes it.
  return exclusively('prepare', async () => {
    const meanwhile = await readPrepared(hashes);
    if (meanwhile !== null) return opened(meanwhile);
    const made = openedOf(readPacks(stored, builtIn), null, hashes);
    await keepPrepared(hashes, { index: made.library.index, findings: null }, made.broken);
    return made;
  });
}

async function openBuiltIn(): Promise<Library> {
  const [pack, prepared] = await Promise.all([readBuiltInPack(), readBuiltInPrepared()]);
  return createLibrary([pack], prepared);
}

function openedOf(
  { packs, broken }: ReadPacks,
  prepared: PreparedLibrary | null,
  hashes: string,
): OpenedLibrary {
  const onPrepared = (made: PreparedLibrary) => {
    if (made.findings !== null) void keepPrepared(hashes, made, broken);
  };
  const library = createLibrary(packs, prepared, onPrepared);
  return { library, broken, hashes };
}

/** As they come from the database: in the order of ids. As one string, by which equal libraries are known. */
export function hashesOf(lines: PackHash[]): string {
  return JSON.stringify(lines.sort((a, b) => (a.id < b.id ? -1 : 1)));
}
