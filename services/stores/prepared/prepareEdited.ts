/**
 * A large library in which a few packs are others than before: these alone are read, of all others is taken what was kept.
 * So pages have the names of an edit at once. What may be different in the texts is left to `settleLibrary.ts`.
 */
import type { IDBPDatabase } from 'idb';
import {
  createFindingsReader,
  createFindingsWriter,
} from '../../../core/library/compiling/findingsWriter';
import { createLibrary, libraryDocuments } from '../../../core/library/createLibrary';
import type { Library, LibraryDocument, StoredFindings } from '../../../core/library/library';
import type { PackHead } from '../../../core/library/packHead';
import type { Pack } from '../../../core/pack/types';
import { BUILT_IN_ID } from '../../../data/builtInId';
import type { LibraryDatabase, PackHash } from '../library/libraryDatabase';
import { readBuiltIn } from '../library/overlays';
import { readPacks, withChoices } from '../library/storedPacks';
import { keepHeads, keepPackTexts } from './keptTexts';
import type { KeptProblems, Unsettled } from './preparedDatabase';
import {
  type KeptPrepared,
  latestHashes,
  readPrepared,
  readStatistics,
  readUnsettled,
} from './preparedStore';

/** What was kept of the library before. */
interface Earlier {
  hashes: string;
  lines: ReadonlyMap<string, PackHash>;
  prepared: KeptPrepared & { heads: PackHead[]; findings: StoredFindings };
}

/** Of rarer words, a library that has so many of its passages from before tells as much as that did. */
const MOST_NEW = 0.05;

/**
 * Keeps what is known of a library from what was kept of the one before.
 *
 * @param lines of its packs, in the order of ids
 * @returns `false` where nothing was kept of a large one before, or a pack is another one by now
 */
export async function prepareEdited(
  database: IDBPDatabase<LibraryDatabase>,
  lines: readonly PackHash[],
): Promise<boolean> {
  const earlier = await readEarlier();
  if (earlier === null) return false;
  const { pack: builtIn } = await readBuiltIn(database);
  const made = await headsNow(database, lines, earlier, builtIn);
  if (made === null) return false;
  const library = createLibrary([builtIn, ...choose(made.heads, new Map(lines.map(byId)))]);
  const before = libraryDocuments([builtIn, ...choose(earlier.prepared.heads, earlier.lines)]);
  const unread = new Set((await readUnsettled(earlier.hashes))?.unread);
  const found = findingsNow(library, before, earlier.prepared.findings, unread);
  const unsettled: Unsettled = {
    foundBy: (await readUnsettled(earlier.hashes))?.foundBy ?? earlier.prepared.index.hash,
    unread: found.unread.map(({ id }) => id),
  };
  const heads =
    library.index.hash === earlier.prepared.index.hash ? fresh(made.heads, earlier) : made.heads;
  const isSettled =
    unsettled.unread.length === 0 &&
    unsettled.foundBy === library.index.hash &&
    heads.every(({ isStale }) => !isStale);
  const statistics = isMostlyKnown(library, found.unread)
    ? await readStatistics(earlier.hashes)
    : null;
  await keepHeads(JSON.stringify(lines), heads, {
    index: { index: library.index, broken: made.broken },
    findings: found.findings,
    ...(statistics !== null && { ranking: statistics }),
    ...(!isSettled && { unsettled }),
  });
  return true;
}

const byId = (line: PackHash) => [line.id, line] as const;

async function readEarlier(): Promise<Earlier | null> {
  const hashes = await latestHashes();
  const prepared = hashes === null ? null : await readPrepared(hashes);
  if (hashes === null || prepared === null) return null;
  const { heads, findings } = prepared;
  if (heads === null || findings === null) return null;
  const lines: PackHash[] = JSON.parse(hashes);
  return { hashes, lines: new Map(lines.map(byId)), prepared: { ...prepared, heads, findings } };
}

async function headsNow(
  database: IDBPDatabase<LibraryDatabase>,
  lines: readonly PackHash[],
  { lines: linesBefore, prepared }: Earlier,
  builtIn: Pack,
): Promise<{ heads: PackHead[]; broken: KeptProblems[] } | null> {
  const own = lines.filter(({ id }) => id !== BUILT_IN_ID);
  const before = new Map(prepared.heads.map((head) => [head.id, head]));
  const stayed = new Set(
    own.filter(({ id, hash }) => linesBefore.get(id)?.hash === hash).map(({ id }) => id),
  );
  const changed = own.filter(({ id }) => !stayed.has(id));
  const stored = await Promise.all(changed.map(({ id }) => database.get('packs', id)));
  const rows = stored.filter((row) => row !== undefined);
  // Another tab has edited it once more: whoever opens the library then finds that.
  if (changed.some(({ hash }, at) => stored[at]?.hash !== hash)) return null;
  const read = readPacks(rows, builtIn);
  const made = new Map<string, PackHead>();
  for (const pack of read.packs.slice(1)) {
    const generated = before.get(pack.id)?.generated;
    const head = await keepPackTexts(pack, generated);
    made.set(pack.id, generated === undefined ? head : { ...head, isStale: true });
  }
  return {
    heads: own.flatMap(({ id }) => made.get(id) ?? (stayed.has(id) ? before.get(id) : null) ?? []),
    broken: [...prepared.broken.filter(({ id }) => stayed.has(id)), ...read.broken],
  };
}

/** Where all names and the texts of a pack are what they were, so are the rules. */
function fresh(heads: readonly PackHead[], { prepared }: Earlier): PackHead[] {
  const textsOf = ({ documents }: PackHead) => documents.map(({ hash }) => hash).join();
  const before = new Map(prepared.heads.map((head) => [head.id, head]));
  return heads.map((head) => {
    const earlier = before.get(head.id);
    if (earlier === undefined || textsOf(earlier) !== textsOf(head)) return head;
    const { isStale: _, ...rest } = head;
    return earlier.isStale ? head : rest;
  });
}

function choose(heads: readonly PackHead[], lines: ReadonlyMap<string, PackHash>): Pack[] {
  return heads.flatMap((head) => {
    const line = lines.get(head.id);
    return line === undefined ? [] : [withChoices(head, line)];
  });
}

/** What was found in documents that stayed, of terms that there are still. */
function findingsNow(
  library: Library,
  before: ReadonlyMap<string, LibraryDocument>,
  earlier: StoredFindings,
  unread: ReadonlySet<string>,
): { findings: StoredFindings; unread: LibraryDocument[] } {
  const known = createFindingsReader(earlier);
  const leftOut = new Set(earlier.leftOut);
  const found = createFindingsWriter();
  const isKnown = ({ term }: { term: string }) => library.term(term) !== null;
  const rest: LibraryDocument[] = [];
  for (const document of libraryDocuments(library.packs).values()) {
    const { id, pack, hash } = document;
    const earlierOne = before.get(id);
    const isSame = earlierOne?.pack === pack && earlierOne.hash === hash && !unread.has(id);
    if (!isSame) rest.push(document);
    else if (leftOut.has(id)) found.leaveOut(id);
    else {
      const { mentions, marked, headed } = known(id);
      found.add({
        mentions: mentions.filter(isKnown),
        marked: marked.filter(isKnown),
        headed: headed.filter(isKnown),
      });
    }
  }
  return { findings: found.finish(), unread: rest };
}

function isMostlyKnown(library: Library, unread: readonly LibraryDocument[]): boolean {
  const count = (documents: readonly LibraryDocument[]) =>
    documents.reduce((sum, { passageCount }) => sum + passageCount, 0);
  return count(unread) <= MOST_NEW * count([...libraryDocuments(library.packs).values()]);
}
