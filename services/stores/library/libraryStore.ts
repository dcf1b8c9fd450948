import type { IDBPDatabase } from 'idb';
import { createLibrary } from '../../../core/library/createLibrary';
import type { Library, PreparedLibrary } from '../../../core/library/library';
import { passagesIn } from '../../../core/library/manyPassages';
import type { Problem, Reason } from '../../../core/stored/problem';
import { BUILT_IN_ID } from '../../../data/builtInId';
import { exclusively } from '../exclusively';
import { keepTexts, LARGE_LIBRARY } from '../prepared/keptTexts';
import { passagesOf } from '../prepared/passagesOf';
import type { KeptProblems } from '../prepared/preparedDatabase';
import {
  type KeptPrepared,
  keepPrepared,
  readPrepared,
  readUnsettled,
} from '../prepared/preparedStore';
import { prepareEdited } from '../prepared/prepareEdited';
import { settleSoon } from '../prepared/settleSoon';
import { readBuiltInPack, readBuiltInPrepared } from './builtInFiles';
import { type LibraryDatabase, libraryDatabase, type PackHash } from './libraryDatabase';
import { readBuiltIn } from './overlays';
import { lineOf, type ReadPacks, readPacks, trustPacks, withChoices } from './storedPacks';

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
  /** Whether all texts are in it. */
  isWhole: boolean;
  /** Whether nothing is left to be worked out of it after an edit. */
  isSettled: boolean;
}

/** Of a library of the built-in pack alone, as the reader got it: what is worked out from it came with it. */
export const NOTHING_OWN = '[]';

// Caches by content: whoever finds other packs stored makes a library of those.
let cached: Cached | null = null;
let cachedWhole: Cached | null = null;

interface Cached {
  hashes: string;
  opened: Promise<OpenedLibrary>;
}

/** The built-in pack and the reader's own packs; a large library without texts, see `libraryTexts.ts`. */
export async function openLibrary(): Promise<Library> {
  return (await openStored()).library;
}

/** The same with all texts. */
export async function openWholeLibrary(): Promise<Library> {
  return (await openWhole()).library;
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

/** Hashes of all stored packs, as one string; `null` where a disk fails or a profile is without storage. */
export async function storedHashes(): Promise<string | null> {
  try {
    return JSON.stringify(await (await libraryDatabase()).getAll('hashes'));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}

/** What `openLibrary` opens, with what it was made of. */
export async function openStored(): Promise<OpenedLibrary> {
  return orBuiltIn(async (database) => {
    const lines = await database.getAll('hashes');
    const hashes = JSON.stringify(lines);
    if (cached?.hashes === hashes && (await isOutdated(cached))) cached = null;
    // Whoever asks while it is being made waits for the same one.
    if (cached?.hashes !== hashes) cached = { hashes, opened: openApart(database, lines) };
    return cached.opened;
  });
}

/** Whether another context has worked out what an edit had left. */
async function isOutdated({ hashes, opened }: Cached): Promise<boolean> {
  return !(await opened).isSettled && (await readUnsettled(hashes)) === null;
}

/** What `openWholeLibrary` opens, with what it was made of. */
export async function openWhole(): Promise<OpenedLibrary> {
  const stored = await openStored();
  const { hashes, isWhole } = stored;
  if (isWhole || hashes === null) return stored;
  return orBuiltIn(async (database) => {
    if (cachedWhole?.hashes !== hashes) cachedWhole = { hashes, opened: makeLibrary(database) };
    return cachedWhole.opened;
  });
}

async function orBuiltIn(
  open: (database: IDBPDatabase<LibraryDatabase>) => Promise<OpenedLibrary>,
): Promise<OpenedLibrary> {
  try {
    return await open(await libraryDatabase());
  } catch (error) {
    cached = null;
    cachedWhole = null;
    // A disk that fails or a profile without storage must not take the built-in pack along.
    if (!(error instanceof DOMException)) throw error;
    const reason: Reason =
      error.name === 'VersionError'
        ? { case: 'libraryNewer' }
        : { case: 'storageFailed', said: error.message };
    const broken = [{ id: '', problems: [{ path: '', reason }] }];
    return { library: await openBuiltIn(), broken, hashes: null, isWhole: true, isSettled: true };
  }
}

/** A large library is made of what is kept of it without texts, where there is that. */
async function openApart(
  database: IDBPDatabase<LibraryDatabase>,
  lines: PackHash[],
): Promise<OpenedLibrary> {
  const hashes = JSON.stringify(lines);
  if (hashes === NOTHING_OWN) return openBuiltInAlone();
  const prepared = await readOrMake(database, lines);
  if (prepared?.heads == null || prepared.findings === null) return makeLibrary(database);
  const { pack: builtIn } = await readBuiltIn(database);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const own = prepared.heads.flatMap((pack) => {
    const line = byId.get(pack.id);
    return line === undefined ? [] : [withChoices(pack, line)];
  });
  const library = createLibrary([builtIn, ...own], prepared);
  const isSettled = (await readUnsettled(hashes)) === null;
  if (!isSettled) settleSoon(hashes);
  return { library, broken: prepared.broken, hashes, isWhole: false, isSettled };
}

/** What is kept of it, or can be made of what is kept of the library before an edit. */
async function readOrMake(
  database: IDBPDatabase<LibraryDatabase>,
  lines: PackHash[],
): Promise<KeptPrepared | null> {
  const hashes = JSON.stringify(lines);
  const kept = await readPrepared(hashes);
  if (kept !== null) return kept;
  await exclusively('prepare', async () => {
    if ((await readPrepared(hashes)) === null) await prepareEdited(database, lines);
  });
  return readPrepared(hashes);
}

async function makeLibrary(database: IDBPDatabase<LibraryDatabase>): Promise<OpenedLibrary> {
  const [stored, { pack: builtIn, line }] = await Promise.all([
    database.getAll('packs'),
    readBuiltIn(database),
  ]);
  // Those that were read, which may be newer than the ones that were asked about.
  const lines = [...stored.map(lineOf), ...(line === null ? [] : [line])];
  const hashes = hashesOf(lines);
  const opened = (prepared: KeptPrepared) =>
    openedOf(trustPacks(stored, prepared.broken, builtIn), prepared, lines);
  if (hashes === NOTHING_OWN) return openBuiltInAlone();
  const prepared = await readPrepared(hashes);
  if (prepared !== null) return opened(prepared);
  // Every context that opens the library wants its index, which takes long to make: one of them makes it.
  return exclusively('prepare', async () => {
    const meanwhile = await readPrepared(hashes);
    if (meanwhile !== null) return opened(meanwhile);
    const made = openedOf(readPacks(stored, builtIn), null, lines);
    const { packs, index } = made.library;
    await keepPrepared(hashes, { index, findings: null }, made.broken, passagesOf(packs));
    return made;
  });
}

async function openBuiltInAlone(): Promise<OpenedLibrary> {
  const library = await openBuiltIn();
  return { library, broken: [], hashes: NOTHING_OWN, isWhole: true, isSettled: true };
}

async function openBuiltIn(): Promise<Library> {
  const [pack, prepared] = await Promise.all([readBuiltInPack(), readBuiltInPrepared()]);
  return createLibrary([pack], prepared);
}

function openedOf(
  { packs, broken }: ReadPacks,
  prepared: KeptPrepared | null,
  lines: PackHash[],
): OpenedLibrary {
  const hashes = hashesOf(lines);
  const onPrepared = (made: PreparedLibrary) => {
    if (made.findings === null) return;
    void keepPrepared(hashes, made, broken).then(() => keepApart(library, lines));
  };
  const library = createLibrary(packs, prepared, onPrepared);
  if (prepared?.findings != null && prepared.heads === null) void keepApart(library, lines);
  return { library, broken, hashes, isWhole: true, isSettled: true };
}

/** Keeps a large library so that it can be opened without its texts. */
async function keepApart(library: Library, lines: PackHash[]): Promise<void> {
  if (!isLarge(library)) return;
  const own = library.packs.filter(({ id }) => id !== BUILT_IN_ID);
  await keepTexts(hashesOf(lines), own);
  // Whoever opens it from now on does not hold it whole.
  if (cached?.hashes === hashesOf(lines)) cached = null;
}

function isLarge(library: Library): boolean {
  return passagesIn(library) >= LARGE_LIBRARY;
}

/** As they come from the database: in the order of ids. As one string, by which equal libraries are known. */
export function hashesOf(lines: PackHash[]): string {
  return JSON.stringify(lines.sort((a, b) => (a.id < b.id ? -1 : 1)));
}
