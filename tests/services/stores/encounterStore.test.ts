import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { MOST_OF_SITE } from '../../../core/collection/allowance';
import { type Encounter, MOST_ENCOUNTERS } from '../../../core/collection/encounter';
import { watchEncounters } from '../../../services/stores/choices/collecting';
import {
  addMet,
  countEncounters,
  type EncounterStore,
  encountersOf,
  findKept,
  keepEncounter,
  mergeEncounters,
  readEncounters,
  removeEncounters,
  undoKept,
} from '../../../services/stores/encounterStore';
import { inTransaction } from '../../../services/stores/inTransaction';
import { libraryDatabase } from '../../../services/stores/library/libraryDatabase';
import { exportEverything, readLibraryFile } from '../../../services/stores/library/wholeLibrary';
import { makeEncounter } from '../../core/collection/encounters';
import { installLocks } from '../fakes/locks';

installLocks();

beforeEach(() => fakeBrowser.reset());
afterEach(() => deleteDB('pangzhu'));

const plain = async () => (await readEncounters()).map(({ id: _, ...encounter }) => encounter);

/** Stores rows without looking, as many as would take long to be met. */
async function fill(encounters: readonly Encounter[]): Promise<void> {
  const writing = (await libraryDatabase()).transaction('encounters', 'readwrite');
  for (const encounter of encounters) {
    const row = { ...encounter, page: encounter.url, site: 'old.example' };
    await writing.store.add(row as Parameters<typeof writing.store.add>[0]);
  }
  await writing.done;
}

/** In a transaction of its own. */
async function merge(encounters: readonly Encounter[]): Promise<() => Promise<void>> {
  const inOne = async <Result>(work: (store: EncounterStore) => Promise<Result>) =>
    inTransaction(await libraryDatabase(), ['encounters'], (writing) =>
      work(writing.objectStore('encounters')),
    );
  const undo = await inOne((store) => mergeEncounters(store, encounters));
  return () => inOne(undo);
}

describe('what is met', () => {
  it.each<[string, Partial<Encounter>, number]>([
    ['again on the page', { sentence: '又是数字鸿沟。' }, 1],
    ['at another place of the page', { url: 'https://news.example/a#two' }, 1],
    ['on another page', { url: 'https://news.example/b' }, 2],
    ['on another day', { day: '2026-11-29' }, 2],
    ['by the same id in another pack', { pack: 'mine' }, 2],
  ])('%s', async (_, more, count) => {
    await addMet([makeEncounter()]);
    await addMet([makeEncounter(more)]);
    expect(await countEncounters()).toBe(count);
    expect((await plain())[0]).toEqual(makeEncounter());
  });

  it('is bounded for a site and day, and others are not the worse for it', async () => {
    const flood = Array.from({ length: MOST_OF_SITE + 50 }, (_, at) =>
      makeEncounter({ url: `https://flood.example/${at}` }),
    );
    expect(await addMet(flood)).toBe(MOST_OF_SITE);
    expect(await addMet([makeEncounter()])).toBe(1);
    expect(
      await addMet([makeEncounter({ url: 'https://flood.example/x', day: '2026-11-29' })]),
    ).toBe(1);
  });

  it('is told to every context', async () => {
    let told = 0;
    watchEncounters(() => told++, new AbortController().signal);
    await addMet([makeEncounter()]);
    expect(told).toBe(1);
  });
});

describe('a place kept by hand', () => {
  it('is kept once, however often it is asked for, beside others of the page', async () => {
    const id = await keepEncounter(makeEncounter({ by: 'hand' }));
    expect(await keepEncounter(makeEncounter({ by: 'hand' }))).toBe(id);
    await keepEncounter(makeEncounter({ sentence: '数字鸿沟仍在。', place: { start: 0, end: 4 } }));
    expect((await plain()).map(({ by }) => by)).toEqual(['hand', 'hand']);
    expect(await findKept(makeEncounter())).toBe(id);
    await addMet([makeEncounter()]);
    expect(await countEncounters()).toBe(2);
  });

  it('that had been kept by itself is so again when that is taken back', async () => {
    await addMet([makeEncounter()]);
    expect(await findKept(makeEncounter())).toBeNull();
    const id = await keepEncounter(makeEncounter());
    expect((await plain()).map(({ by }) => by)).toEqual(['both']);
    await undoKept(id, 'https://news.example/a#elsewhere');
    expect((await plain()).map(({ by }) => by)).toEqual(['itself']);
  });

  it('is taken back from its own page only', async () => {
    const id = await keepEncounter(makeEncounter());
    await undoKept(id, 'https://evil.example/');
    expect(await countEncounters()).toBe(1);
    await undoKept(id, 'https://news.example/a');
    expect(await countEncounters()).toBe(0);
  });

  it('needs a page', async () => {
    await expect(keepEncounter(makeEncounter({ url: 'about:blank' }))).rejects.toThrow('address');
    expect(await countEncounters()).toBe(0);
  });
});

describe('what was kept', () => {
  it('of a term comes the latest first, and no more than is wanted', async () => {
    const days = ['2026-01-02', '2026-01-03', '2026-01-01'];
    await merge([...days.map((day) => makeEncounter({ day })), makeEncounter({ term: 'wic' })]);
    const { latest, total } = await encountersOf('internet-governance', 'digital-divide', 2);
    expect(latest.map(({ day }) => day)).toEqual(['2026-01-03', '2026-01-02']);
    expect(total).toBe(3);
  });

  it('goes when it is deleted, and comes back as it was', async () => {
    await merge(['1', '2', '3'].map((at) => makeEncounter({ day: `2026-01-0${at}` })));
    const before = await readEncounters();
    const undo = await removeEncounters([before[0]?.id ?? 0, before[2]?.id ?? 0, 999]);
    expect(await readEncounters()).toEqual([before[1]]);
    await undo();
    expect(await readEncounters()).toEqual(before);
  });

  it('makes room: the oldest go that no hand has kept, then the oldest of all', async () => {
    await fill(
      Array.from({ length: MOST_ENCOUNTERS }, (_, at) =>
        makeEncounter({
          url: `https://old.example/${at}`,
          day: at === 7 ? '2020-01-01' : '2021-01-01',
          by: at < 2 ? 'itself' : 'hand',
        }),
      ),
    );
    const more = [0, 1, 2].map((at) =>
      makeEncounter({ url: `https://new.example/${at}`, by: 'hand' }),
    );
    const undo = await merge(more);
    const left = new Set((await readEncounters()).map(({ url }) => url));
    expect(left.size).toBe(MOST_ENCOUNTERS);
    const gone = [0, 1, 7].map((at) => `https://old.example/${at}`);
    expect(gone.filter((url) => left.has(url))).toEqual([]);
    await undo();
    const again = new Set((await readEncounters()).map(({ url }) => url));
    expect(gone.filter((url) => !again.has(url))).toEqual([]);
  }, 60_000);

  it('keeps to its rules whatever comes in whatever order', async () => {
    const one = fc.record({
      how: fc.constantFrom('met', 'hand'),
      url: fc.constantFrom('https://a.example/', 'https://a.example/#x', 'https://b.example/'),
      day: fc.constantFrom('2026-01-01', '2026-01-02'),
      sentence: fc.constantFrom('数字鸿沟一。', '数字鸿沟二。'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 8 }), async (steps) => {
        await (await libraryDatabase()).clear('encounters');
        const expected: string[] = [];
        for (const { how, url, day, sentence } of steps) {
          const encounter = makeEncounter({ url, day, sentence, place: { start: 0, end: 4 } });
          const page = `${url.split('#')[0]} ${day}`;
          const name = `${page} ${sentence}`;
          if (how === 'met') {
            await addMet([encounter]);
            if (!expected.some((each) => each.startsWith(page))) expected.push(name);
          } else {
            await keepEncounter(encounter);
            if (!expected.includes(name)) expected.push(name);
          }
        }
        const kept = await readEncounters();
        expect(
          kept.map(({ url, day, sentence }) => `${url.split('#')[0]} ${day} ${sentence}`),
        ).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('everything in one file', () => {
  it('brings back what was met, and takes it away again', async () => {
    await addMet([makeEncounter()]);
    await keepEncounter(makeEncounter({ url: 'https://news.example/b' }));
    const before = await plain();
    const text = await exportEverything();
    await deleteDB('pangzhu');
    const read = await readLibraryFile(JSON.parse(text));
    expect(read.encounters).toBe(2);
    const undo = await read.take();
    expect(await plain()).toEqual(before);
    await undo();
    expect(await countEncounters()).toBe(0);
  });

  it('adds nothing twice, and what a hand has kept stays kept by hand', async () => {
    await addMet([makeEncounter()]);
    const undo = await merge([makeEncounter({ by: 'hand' }), makeEncounter({ by: 'hand' })]);
    expect((await plain()).map(({ by }) => by)).toEqual(['both']);
    await undo();
    expect((await plain()).map(({ by }) => by)).toEqual(['itself']);
  });
});

describe('a database of an earlier release', () => {
  it('has what it had, and room for what is met', async () => {
    const old = await openDB('pangzhu', 2, {
      upgrade(database) {
        for (const name of ['packs', 'hashes', 'overlays', 'bin']) {
          database.createObjectStore(name, { keyPath: 'id' });
        }
      },
    });
    await old.put('packs', { id: 'mine', pack: { title: 'Mine' }, hash: 'h' });
    old.close();
    const database = await libraryDatabase();
    expect(await database.get('packs', 'mine')).toEqual({
      id: 'mine',
      pack: { title: 'Mine' },
      hash: 'h',
    });
    await addMet([makeEncounter()]);
    expect(await countEncounters()).toBe(1);
  });
});
