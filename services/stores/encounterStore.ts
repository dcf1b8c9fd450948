/** Where the reader met terms. Whatever adds encounters keeps the collection within its bounds. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import { MOST_OF_SITE } from '../../core/collection/allowance';
import {
  type Encounter,
  MOST_ENCOUNTERS,
  type NumberedEncounter,
} from '../../core/collection/encounter';
import { pageAddress } from '../../core/collection/pageAddress';
import { announceEncounters } from './choices/collecting';
import { inTransaction } from './inTransaction';
import {
  type LibraryDatabase,
  libraryDatabase,
  type StoredEncounter,
} from './library/libraryDatabase';

/** As it is in any transaction that writes. */
export type EncounterStore = IDBPObjectStore<
  LibraryDatabase,
  StoreNames<LibraryDatabase>[],
  'encounters',
  'readwrite'
>;
type NewEncounter = Omit<StoredEncounter, 'id'>;

/** All of them, in the order in which they were kept. */
export async function readEncounters(): Promise<NumberedEncounter[]> {
  return (await (await libraryDatabase()).getAll('encounters')).map(numbered);
}

export async function countEncounters(): Promise<number> {
  return (await libraryDatabase()).count('encounters');
}

/** Where a term was met last, the latest first, and how often in all. */
export async function encountersOf(
  pack: string,
  term: string,
  most: number,
): Promise<{ latest: NumberedEncounter[]; total: number }> {
  const all = await (await libraryDatabase()).getAllFromIndex('encounters', 'term', [pack, term]);
  const latest = all.toSorted(
    (a, b) => (a.day < b.day ? 1 : Number(a.day === b.day) * (b.id - a.id)) || -1,
  );
  return { latest: latest.slice(0, most).map(numbered), total: all.length };
}

/**
 * Keeps what was met, as if by itself: of each term one encounter a page and day, the first one, and of a site no more
 * than can be met there in a day. Resolves to how many have come.
 */
export async function addMet(encounters: readonly Encounter[]): Promise<number> {
  return write(async (store) => {
    let added = 0;
    for (const encounter of encounters) {
      const row = rowOf(encounter);
      if (row === null) continue;
      const { pack, term, page, day, site } = row;
      const known = await store.index('place').count([pack, term, page, day]);
      if (known > 0 || (await store.index('siteDay').count([site, day])) >= MOST_OF_SITE) continue;
      await store.add(row as StoredEncounter);
      added += 1;
    }
    return added;
  });
}

/**
 * Keeps a place by the reader's hand: several of a term on a page, each once. Resolves to its number.
 *
 * @throws RangeError for what is on no page
 */
export async function keepEncounter(encounter: Encounter): Promise<number> {
  return write(async (store) => {
    const known = await sameIn(store, encounter);
    if (known?.by === 'itself') await store.put({ ...known, by: 'both' });
    if (known !== null) return known.id;
    const row = rowOf({ ...encounter, by: 'hand' });
    if (row === null) throw new RangeError(`no address of a page: ${encounter.url}`);
    return store.add(row as StoredEncounter);
  });
}

/** The number of a place that was kept by hand; `null` where it was not. */
export async function findKept(encounter: Encounter): Promise<number | null> {
  const reading = (await libraryDatabase()).transaction('encounters');
  const known = await sameIn(reading.store, encounter);
  return known === null || known.by === 'itself' ? null : known.id;
}

/** Takes `keepEncounter` back; nothing where it is on another page than `address`. */
export async function undoKept(id: number, address: string): Promise<void> {
  await write(async (store) => {
    const known = await store.get(id);
    if (known === undefined || known.page !== pageAddress(address)?.page) return;
    if (known.by === 'both') await store.put({ ...known, by: 'itself' });
    else if (known.by === 'hand') await store.delete(id);
  });
}

/** Removes encounters for good, but for what puts them back as they were while it is kept. */
export async function removeEncounters(ids: readonly number[]): Promise<() => Promise<void>> {
  const gone = await write(async (store) => {
    const rows: StoredEncounter[] = [];
    for (const id of ids) {
      const row = await store.get(id);
      if (row === undefined) continue;
      rows.push(row);
      await store.delete(id);
    }
    return rows;
  });
  return async () => {
    await write(async (store) => {
      for (const row of gone) await store.put(row);
    });
  };
}

/** Takes a merge back, in a transaction of its own. */
export type MergeUndo = (store: EncounterStore) => Promise<void>;

/** Adds encounters of a file that are not there yet, in the transaction of the store. Whoever runs that tells of it. */
export async function mergeEncounters(
  store: EncounterStore,
  encounters: readonly Encounter[],
): Promise<MergeUndo> {
  const added = new Set<number>();
  const before: StoredEncounter[] = [];
  for (const encounter of encounters) {
    const row = rowOf(encounter);
    if (row === null) continue;
    const known = await sameIn(store, encounter);
    if (known === null) added.add(await store.add(row as StoredEncounter));
    else if (known.by === 'itself' && encounter.by !== 'itself') {
      before.push(known);
      await store.put({ ...known, by: 'both' });
    }
  }
  const gone = await makeRoom(store);
  before.push(...gone.filter(({ id }) => !added.has(id)));
  return async (later) => {
    for (const id of added) await later.delete(id);
    for (const row of before) await later.put(row);
  };
}

/** Writes in one transaction, makes room, and tells every context. */
async function write<Result>(change: (store: EncounterStore) => Promise<Result>): Promise<Result> {
  const result = await inTransaction(await libraryDatabase(), ['encounters'], async (writing) => {
    const store = writing.objectStore('encounters');
    const made = await change(store);
    await makeRoom(store);
    return made;
  });
  await announceEncounters();
  return result;
}

/** The oldest go that were kept by themselves, then the oldest of all. */
async function makeRoom(store: EncounterStore): Promise<StoredEncounter[]> {
  const over = (await store.count()) - MOST_ENCOUNTERS;
  if (over <= 0) return [];
  const byItself = IDBKeyRange.bound(['itself'], ['itself', []]);
  const gone = await store.index('age').getAll(byItself, over);
  for (const { id } of gone) await store.delete(id);
  const kept = over > gone.length ? await store.index('day').getAll(null, over - gone.length) : [];
  for (const { id } of kept) await store.delete(id);
  return [...gone, ...kept];
}

/** The encounter that there is of the same term, page, day and sentence. */
async function sameIn(
  store: {
    index(name: 'place'): {
      getAll(key: [string, string, string, string]): Promise<StoredEncounter[]>;
    };
  },
  encounter: Encounter,
): Promise<StoredEncounter | null> {
  const row = rowOf(encounter);
  if (row === null) return null;
  const near = await store.index('place').getAll([row.pack, row.term, row.page, row.day]);
  return near.find(({ sentence }) => sentence === row.sentence) ?? null;
}

function rowOf(encounter: Encounter): NewEncounter | null {
  const address = pageAddress(encounter.url);
  return address === null ? null : { ...encounter, ...address };
}

function numbered({ page: _page, site: _site, ...encounter }: StoredEncounter): NumberedEncounter {
  return encounter;
}
