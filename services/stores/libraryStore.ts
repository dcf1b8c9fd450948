import { browser } from 'wxt/browser';
import { createLibrary } from '../../core/library/createLibrary';
import type { Library, PreparedLibrary } from '../../core/library/library';
import { PackError, parsePack, trustPack } from '../../core/pack/parsePack';
import type { Pack } from '../../core/pack/types';
import {
  hasPassageIndex,
  packedPassageIndexOf,
  usePassageIndex,
} from '../../core/ranking/passageIndex';
import type { Problem, Reason } from '../../core/stored/problem';
import { builtInPack } from '../../data/builtInPack';
import { type LibraryDatabase, libraryDatabase, type StoredPack } from './libraryDatabase';
import { keepPrepared, keepRanking, readPrepared, readRanking } from './preparedStore';

/** In `storage.local`: changed with every change of the packs, so that other contexts hear of it. */
const REVISION = 'libraryRevision';

/** A stored pack that is left out of the library because it cannot be read any more. */
export interface BrokenPack {
  /** Empty where none of the stored packs can be reached. */
  id: string;
  problems: Problem[];
}

interface OpenedLibrary {
  library: Library;
  broken: BrokenPack[];
  /** Of the reader's own packs in it; `null` where they cannot be reached. */
  hashes: string | null;
}

/** With fewer passages, what they are ranked by is worked out as fast as it is read. */
const MANY_PASSAGES = 500;

// A cache by content: whoever finds other packs stored makes a library of those.
let cached: { hashes: string; opened: OpenedLibrary } | null = null;

/** The built-in pack and the reader's own packs. */
export async function openLibrary(): Promise<Library> {
  return (await openStored()).library;
}

/** The same, ready to rank passages: that takes long to make ready, and is kept for the next life of the background. */
export async function openRankedLibrary(): Promise<Library> {
  const { library, hashes } = await openStored();
  const passages = library.documents.reduce((sum, document) => sum + document.passages.length, 0);
  if (hashes === null || passages < MANY_PASSAGES || hasPassageIndex(library)) return library;
  const kept = await readRanking(hashes);
  if (kept !== null) usePassageIndex(library, kept);
  else void keepRanking(hashes, packedPassageIndexOf(library));
  return library;
}

/** Packs that are stored but left out, with what is wrong in them. They are kept as they are. */
export async function brokenPacks(): Promise<BrokenPack[]> {
  return (await openStored()).broken;
}

/**
 * Adds a pack to the library, or replaces the one of the same id. Nothing changes where it is
 * refused.
 *
 * @param text the JSON of a pack
 * @throws PackError with the places and the reasons
 */
export async function importPack(text: string): Promise<Pack> {
  const value = parseJson(text);
  const pack = parsePack(value);
  if (pack.id === builtInPack.id) {
    throw new PackError([{ path: 'id', reason: { case: 'builtInId', id: pack.id } }]);
  }
  const hash = await hashOf(JSON.stringify(value));
  const database = await libraryDatabase();
  const writing = database.transaction(['packs', 'hashes'], 'readwrite');
  const before = await writing.objectStore('packs').get(pack.id);
  const wanted: StoredPack = {
    id: pack.id,
    pack: value,
    hash,
    // What the reader chose for the pack that this one replaces holds for it, too.
    ...(before?.isPublic === true && { isPublic: true }),
  };
  await Promise.all([
    writing.objectStore('packs').put(wanted),
    writing.objectStore('hashes').put(lineOf(wanted)),
    writing.done,
  ]);
  await announceChange();
  return pack;
}

/**
 * The JSON of a pack, as `importPack` takes it; that of a broken one as it is stored.
 *
 * @throws RangeError where there is no such pack
 */
export async function exportPack(id: string): Promise<string> {
  if (id === builtInPack.id) return toJson(builtInPack);
  const stored = await (await libraryDatabase()).get('packs', id);
  if (stored === undefined) throw new RangeError(`no such pack: ${id}`);
  return toJson(stored.pack);
}

/**
 * Keeps what one of the reader's own packs has terms for from pages, or no longer. Nothing happens where the pack
 * is gone.
 */
export async function setPackPrivacy(id: string, isPrivate: boolean): Promise<void> {
  const database = await libraryDatabase();
  const writing = database.transaction(['packs', 'hashes'], 'readwrite');
  const stored = await writing.objectStore('packs').get(id);
  if (stored !== undefined) {
    const { isPublic: _, ...kept } = stored;
    const wanted: StoredPack = isPrivate ? kept : { ...kept, isPublic: true };
    await writing.objectStore('packs').put(wanted);
    await writing.objectStore('hashes').put(lineOf(wanted));
  }
  await writing.done;
  await announceChange();
}

/** Takes one of the reader's own packs out of the library; nothing happens where it is gone. */
export async function removePack(id: string): Promise<void> {
  const database = await libraryDatabase();
  const writing = database.transaction(['packs', 'hashes'], 'readwrite');
  await Promise.all([
    writing.objectStore('packs').delete(id),
    writing.objectStore('hashes').delete(id),
    writing.done,
  ]);
  await announceChange();
}

/** Calls `listener` whenever a pack was added, replaced or removed in any context. */
export function watchLibrary(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && REVISION in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

async function openStored(): Promise<OpenedLibrary> {
  try {
    const database = await libraryDatabase();
    const hashes = JSON.stringify(await database.getAll('hashes'));
    if (cached?.hashes === hashes) return cached.opened;
    const stored = await database.getAll('packs');
    // Those that were read, which may be newer than the ones that were asked about.
    const read = JSON.stringify(stored.map(lineOf));
    const prepared = await readPrepared(read);
    const { packs, broken } =
      prepared === null ? readPacks(stored) : trustPacks(stored, prepared.broken);
    const onPrepared = (made: PreparedLibrary) => void keepPrepared(read, made, broken);
    const isOpen = new Set(stored.filter(({ isPublic }) => isPublic).map(({ id }) => id));
    const privatePacks = packs
      .map(({ id }) => id)
      .filter((id) => id !== builtInPack.id && !isOpen.has(id));
    const library = createLibrary(packs, prepared, onPrepared, new Set(privatePacks));
    cached = { hashes: read, opened: { library, broken, hashes: read } };
    return cached.opened;
  } catch (error) {
    // A disk that fails or a profile without storage must not take the built-in pack along.
    if (!(error instanceof DOMException)) throw error;
    const reason: Reason = { case: 'storageFailed', said: error.message };
    const broken = [{ id: '', problems: [{ path: '', reason }] }];
    return { library: createLibrary([builtInPack]), broken, hashes: null };
  }
}

/** The line of `hashes` for a pack, its fields in the order in which they are compared. */
function lineOf({ id, hash, isPublic }: StoredPack): LibraryDatabase['hashes']['value'] {
  return isPublic === true ? { id, hash, isPublic } : { id, hash };
}

function readPacks(stored: StoredPack[]): { packs: Pack[]; broken: BrokenPack[] } {
  const packs = [builtInPack];
  const broken: BrokenPack[] = [];
  for (const { id, pack } of stored) {
    try {
      packs.push(parsePack(pack));
    } catch (error) {
      // Stored by a release with other rules: the reader may still export and mend it.
      if (!(error instanceof PackError)) throw error;
      broken.push({ id, problems: error.problems });
    }
  }
  return { packs, broken };
}

/** The same where this release has read these very packs before. */
function trustPacks(stored: StoredPack[], broken: BrokenPack[]): ReturnType<typeof readPacks> {
  const isBroken = new Set(broken.map(({ id }) => id));
  const sound = stored.filter(({ id }) => !isBroken.has(id));
  return { packs: [builtInPack, ...sound.map(({ pack }) => trustPack(pack))], broken };
}

async function announceChange(): Promise<void> {
  await browser.storage.local.set({ [REVISION]: crypto.randomUUID() });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new PackError([{ path: '', reason: { case: 'notJson', said: error.message } }]);
  }
}

function toJson(pack: unknown): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
