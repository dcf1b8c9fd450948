/** Packs into the library: prepared first, then all of them or none. */

import type { Library } from '../../../core/library/library';
import { type PackHead, passageCountOf } from '../../../core/library/packHead';
import { type PackChange, packChange } from '../../../core/pack/changes/packChange';
import type { Pack } from '../../../core/pack/types';
import type { ImportWarning } from '../../../core/preparation/importWarnings';
import type { ImportStage, PreparedImport } from '../../../core/preparation/prepareImport';
import { GoneError } from '../../../core/stored/GoneError';
import { BUILT_IN_ID } from '../../../data/builtInId';
import { exclusively } from '../exclusively';
import { inTransaction } from '../inTransaction';
import { libraryDatabase, type PackHash, type StoredPack } from '../library/libraryDatabase';
import { announceChange } from '../library/libraryRevision';
import { hashesOf, openWhole } from '../library/libraryStore';
import { choicesOf, isLine, lineOf } from '../library/storedPacks';
import type { Prepare } from '../prepared/importPreparation';
import { keepHeads, keepPackTexts, LARGE_LIBRARY } from '../prepared/keptTexts';
import { keepImport, readHeads, readKnown } from '../prepared/preparedStore';
import { prepareHere } from '../prepared/prepareHere';
import { sha256 } from '../sha256';

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
   * @throws GoneError where the pack was replaced or removed since
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
  const { library, broken, hashes } = await openWhole();
  const findings = hashes === null ? null : await readKnown(hashes);
  const packs = await withGenerated(library.packs, hashes);
  const request = { given: give(library), packs, known: findings };
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
  const after = withHashes(await database.getAll('hashes'), rows.map(lineOf));
  await keepImport(
    after,
    made,
    broken.filter(({ id }) => !ids.has(id)),
  );
  await keepLarge({ before: hashes, after }, library, made);
  signal.throwIfAborted();
  const known = linesIn(hashes);
  if (!(await store(rows, (id) => known.get(id)))) return null;
  return { library, made, earlier: earlier.filter((row) => row !== undefined) };
}

/** With what was worked out from their texts before, so that nobody does it again. */
async function withGenerated(packs: readonly Pack[], hashes: string | null): Promise<Pack[]> {
  const heads = await headsById(hashes);
  return packs.map((pack) => {
    const head = heads.get(pack.id);
    return head === undefined ? pack : { ...pack, generated: head.generated };
  });
}

/** Packs that are kept without texts, and whose rules are of no earlier version. */
async function headsById(hashes: string | null): Promise<ReadonlyMap<string, PackHead>> {
  const heads = hashes === null ? null : await readHeads(hashes);
  return new Map((heads ?? []).filter(({ isStale }) => !isStale).map((head) => [head.id, head]));
}

/** A library that is large with the new packs is opened without texts from the first time on. */
async function keepLarge(
  { before, after }: { before: string | null; after: string },
  { packs }: Library,
  { packs: added, generated }: PreparedImport,
): Promise<void> {
  const ids = new Set([BUILT_IN_ID, ...added.map(({ id }) => id)]);
  const stayed = packs.filter(({ id }) => !ids.has(id));
  const passages = [...stayed, ...added]
    .flatMap((pack) => pack.documents)
    .reduce((sum, document) => sum + passageCountOf(document), 0);
  if (passages < LARGE_LIBRARY) return;
  const known = await headsById(before);
  const heads: PackHead[] = [];
  for (const pack of stayed) heads.push(known.get(pack.id) ?? (await keepPackTexts(pack)));
  for (const [at, pack] of added.entries()) heads.push(await keepPackTexts(pack, generated[at]));
  await keepHeads(
    after,
    heads.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
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
  if (!isSame) throw new GoneError(`pack changed meanwhile: ${earlier.id}`);
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
  const isSame = await inTransaction(
    await libraryDatabase(),
    ['packs', 'hashes'],
    async (writing) => {
      const packs = writing.objectStore('packs');
      for (const { id } of rows) if (!isLine(known(id), await packs.get(id))) return false;
      for (const row of rows) {
        await packs.put(row);
        await writing.objectStore('hashes').put(lineOf(row));
      }
      return true;
    },
  );
  if (isSame) await announceChange();
  return isSame;
}

/** What `hashes` will be with those lines in it, as `openStored` reads it: in the order of ids. */
function withHashes(hashes: readonly PackHash[], added: readonly PackHash[]): string {
  const ids = new Set(added.map(({ id }) => id));
  return hashesOf([...hashes.filter(({ id }) => !ids.has(id)), ...added]);
}
