import type { IDBPDatabase } from 'idb';
import { createLibrary } from '../../core/library/createLibrary';
import type { Library, PreparedLibrary } from '../../core/library/library';
import { type PackChange, packChange } from '../../core/pack/packChange';
import type { Pack } from '../../core/pack/types';
import type { ImportWarning } from '../../core/preparation/importWarnings';
import {
  type ImportStage,
  MANY_PASSAGES,
  type PreparedImport,
  passagesIn,
} from '../../core/preparation/prepareImport';
import {
  hasPassageIndex,
  storedPassageIndexOf,
  usePassageIndex,
} from '../../core/ranking/passageIndex';
import type { Problem, Reason } from '../../core/stored/problem';
import { builtInPack } from '../../data/builtInPack';
import { exclusively } from './exclusively';
import type { Prepare } from './importPreparation';
import {
  type LibraryDatabase,
  libraryDatabase,
  type PackHash,
  type StoredPack,
} from './libraryDatabase';
import { announceChange } from './libraryRevision';
import { readBuiltIn } from './overlays';
import {
  type KeptProblems,
  keepImport,
  keepPrepared,
  keepRanking,
  readKnown,
  readPrepared,
  readRanking,
} from './preparedStore';
import { prepareHere } from './prepareHere';
import { sha256 } from './sha256';
import {
  choicesOf,
  exportedPack,
  isLine,
  lineOf,
  type ReadPacks,
  readPacks,
  trustPacks,
} from './storedPacks';

/** A stored pack that is left out of the library because it cannot be read any more. */
export interface BrokenPack {
  /** Empty where none of the stored packs can be reached. */
  id: string;
  /** As far as it can be made out, else the id. */
  title: string;
  problems: Problem[];
}

/** What became of an import. */
export interface ImportedPack {
  id: string;
  title: string;
  warnings: ImportWarning[];
  /** The pack of the same id that was there before; `null` where there was none. */
  replaced: ReplacedPack | null;
}

interface ReplacedPack {
  /** When it was imported, ISO 8601; `null` where an earlier release stored it. */
  imported: string | null;
  /** `null` where it could not be read any more. */
  change: PackChange | null;
  /**
   * Puts it back as it was stored.
   *
   * @throws RangeError where the pack was replaced or removed since
   */
  undo(): Promise<void>;
}

/** How an import is followed, and given up. */
export interface ImportOptions {
  prepare: Prepare;
  onStage(stage: ImportStage): void;
  signal: AbortSignal;
}

const UNFOLLOWED: ImportOptions = {
  prepare: prepareHere,
  onStage: () => {},
  signal: new AbortController().signal,
};

interface OpenedLibrary {
  library: Library;
  broken: KeptProblems[];
  /** Of the reader's own packs in it; `null` where they cannot be reached. */
  hashes: string | null;
}

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

/**
 * Adds a pack to the library, or replaces the one of the same id. What pages and notes need of the library is worked
 * out before the pack is in it, so that no page waits for it. Nothing changes where it is refused or given up.
 *
 * @param text the JSON of a pack
 * @throws PackError with the places and the reasons
 * @throws the reason of the signal
 */
export async function importPack(
  text: string,
  options: ImportOptions = UNFOLLOWED,
): Promise<ImportedPack> {
  const { library, made, earlier } = await takeIn(() => text, options);
  const [pack] = made.packs;
  const [before] = earlier;
  if (pack === undefined) throw new Error('A pack was prepared, and there is none.');
  const { id, title } = pack;
  const hash = await sha256(JSON.stringify(pack));
  const known = library.packs.find((other) => other.id === id);
  return {
    id,
    title,
    warnings: made.warnings,
    replaced:
      before === undefined
        ? null
        : {
            imported: before.imported ?? null,
            change: known === undefined ? null : packChange(known, pack),
            undo: () => putBack(before, hash),
          },
  };
}

/**
 * Adds packs to the library, or puts them in the place of those of the same ids: all of them or none, and worked out
 * once for all of them.
 *
 * @param make gives the packs, of the library as it is then
 * @throws PackError, and the reason of the signal, as `importPack`
 */
export async function keepPacks(
  make: (library: Library) => readonly Pack[],
  options: ImportOptions = UNFOLLOWED,
): Promise<Pack[]> {
  return (await takeIn(make, options)).made.packs;
}

function takeIn(
  give: (library: Library) => string | readonly Pack[],
  { prepare, onStage, signal }: ImportOptions,
): Promise<TakenIn> {
  // Of two imports at once, the second one must know the first one's pack.
  return exclusively('import', async () => {
    for (;;) {
      const taken = await tryToTakeIn(give, { prepare, onStage, signal });
      if (taken !== null) return taken;
    }
  });
}

interface TakenIn {
  library: Library;
  made: PreparedImport;
  /** The rows that were replaced. */
  earlier: StoredPack[];
}

/** `null` where one of the packs was edited while the new ones were prepared. */
async function tryToTakeIn(
  give: (library: Library) => string | readonly Pack[],
  { prepare, onStage, signal }: ImportOptions,
): Promise<TakenIn | null> {
  const { library, broken, hashes } = await openStored();
  const findings = hashes === null ? null : await readKnown(hashes);
  const request = { given: give(library), packs: library.packs, known: findings };
  const made = await prepare(request, onStage, signal);
  const database = await libraryDatabase();
  const imported = new Date().toISOString();
  const rows = await Promise.all(
    made.packs.map(async (pack): Promise<StoredPack> => {
      const hash = await sha256(JSON.stringify(pack));
      return { id: pack.id, pack, hash, imported, ...choicesOf(pack) };
    }),
  );
  const ids = new Set(rows.map(({ id }) => id));
  const earlier = await Promise.all(rows.map(({ id }) => database.get('packs', id)));
  await keepImport(
    withHashes(await database.getAll('hashes'), rows.map(lineOf)),
    made,
    broken.filter(({ id }) => !ids.has(id)),
  );
  signal.throwIfAborted();
  const known = linesIn(hashes);
  if (!(await store(rows, (id) => known.get(id)))) return null;
  return { library, made, earlier: earlier.filter((row) => row !== undefined) };
}

/** The lines that a library was made of, by id. */
function linesIn(hashes: string | null): ReadonlyMap<string, PackHash> {
  const lines: PackHash[] = hashes === null ? [] : JSON.parse(hashes);
  return new Map(lines.map((line) => [line.id, line]));
}

/** Puts `earlier` in the place of the pack of the same id, if that is still the one with `hash`. */
async function putBack(earlier: StoredPack, hash: string): Promise<void> {
  const present = await (await libraryDatabase()).get('packs', earlier.id);
  const isSame = present?.hash === hash && (await store([earlier], () => lineOf(present)));
  if (!isSame) throw new RangeError(`pack changed meanwhile: ${earlier.id}`);
}

/**
 * In one transaction: all rows or none.
 *
 * @param known the line of a pack as it was when the row was made from it; `undefined` where there was none
 * @returns `false` where one of them is another by now
 */
async function store(
  rows: readonly StoredPack[],
  known: (id: string) => PackHash | undefined,
): Promise<boolean> {
  const writing = (await libraryDatabase()).transaction(['packs', 'hashes'], 'readwrite');
  const packs = writing.objectStore('packs');
  const hashes = writing.objectStore('hashes');
  const present = await Promise.all(rows.map(({ id }) => packs.get(id)));
  const isSame = rows.every(({ id }, at) => isLine(known(id), present[at]));
  if (isSame) {
    await Promise.all([
      ...rows.map((row) => packs.put(row)),
      ...rows.map((row) => hashes.put(lineOf(row))),
    ]);
  }
  await writing.done;
  if (isSame) await announceChange();
  return isSame;
}

/** What `hashes` will be with those lines in it, as `openStored` reads it: in the order of ids. */
function withHashes(hashes: readonly PackHash[], added: readonly PackHash[]): string {
  const ids = new Set(added.map(({ id }) => id));
  return hashesOf([...hashes.filter(({ id }) => !ids.has(id)), ...added]);
}

/** As they come from the database: in the order of ids. */
function hashesOf(lines: PackHash[]): string {
  return JSON.stringify(lines.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/**
 * The JSON of a pack of the newest format, as `importPack` takes it; that of a broken one as it is stored.
 *
 * @throws RangeError where there is no such pack
 */
export async function exportPack(id: string): Promise<string> {
  if (id === builtInPack.id) return toJson(builtInPack);
  const stored = await (await libraryDatabase()).get('packs', id);
  if (stored === undefined) throw new RangeError(`no such pack: ${id}`);
  return toJson(exportedPack(stored));
}

/**
 * Keeps what one of the reader's own packs has terms for from pages, or no longer. Nothing happens where the pack
 * is gone.
 */
export async function setPackPrivacy(id: string, isPrivate: boolean): Promise<void> {
  await choose(id, ({ isPublic: _, ...kept }) => (isPrivate ? kept : { ...kept, isPublic: true }));
}

/** Switches one of the reader's own packs on or off. Nothing happens where the pack is gone. */
export async function switchPack(id: string, isOn: boolean): Promise<void> {
  await choose(id, ({ isOff: _, ...kept }) => (isOn ? kept : { ...kept, isOff: true }));
}

async function choose(id: string, chosen: (stored: StoredPack) => StoredPack): Promise<void> {
  const database = await libraryDatabase();
  const writing = database.transaction(['packs', 'hashes'], 'readwrite');
  const stored = await writing.objectStore('packs').get(id);
  if (stored !== undefined) {
    const wanted = chosen(stored);
    await writing.objectStore('packs').put(wanted);
    await writing.objectStore('hashes').put(lineOf(wanted));
  }
  await writing.done;
  await announceChange();
}

async function openStored(): Promise<OpenedLibrary> {
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
    return { library: createLibrary([builtInPack]), broken, hashes: null };
  }
}

async function makeLibrary(database: IDBPDatabase<LibraryDatabase>): Promise<OpenedLibrary> {
  const [stored, { pack: builtIn, line }] = await Promise.all([
    database.getAll('packs'),
    readBuiltIn(database),
  ]);
  // Those that were read, which may be newer than the ones that were asked about.
  const hashes = hashesOf([...stored.map(lineOf), ...(line === null ? [] : [line])]);
  const opened = (prepared: PreparedLibrary & { broken: KeptProblems[] }) =>
    openedOf(trustPacks(stored, prepared.broken, builtIn), prepared, hashes);
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

function toJson(pack: unknown): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
