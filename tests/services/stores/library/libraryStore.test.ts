import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { passagesIn } from '../../../../core/library/manyPassages';
import { PackError } from '../../../../core/pack/parsePack';
import type { Pack } from '../../../../core/pack/types';
import { builtInPack } from '../../../../data/builtInPack';
import { readNote } from '../../../../services/stores/asking/readNote';
import { importPack } from '../../../../services/stores/editing/importPack';
import { binPack } from '../../../../services/stores/editing/libraryBin';
import { libraryDatabase } from '../../../../services/stores/library/libraryDatabase';
import { watchLibrary } from '../../../../services/stores/library/libraryRevision';
import { brokenPacks, openLibrary } from '../../../../services/stores/library/libraryStore';
import { exportPack, setPackPrivacy } from '../../../../services/stores/library/packChoices';
import { PREPARED_DATABASE } from '../../../../services/stores/prepared/preparedDatabase';
import {
  forgetPrepared,
  readPrepared,
  readStatistics,
} from '../../../../services/stores/prepared/preparedStore';
import { prepareHere } from '../../../../services/stores/prepared/prepareHere';
import { installLocks } from '../../fakes/locks';

installLocks();

const tea: Pack = {
  formatVersion: 2,
  id: 'tea',
  title: 'Tea',
  private: true,
  enabled: true,
  documents: [
    {
      id: 'tea-1',
      title: 'On tea',
      author: null,
      publisher: null,
      date: null,
      language: 'en',
      url: null,
      complete: true,
      blocks: [{ type: 'paragraph', text: 'Lapsang souchong smells of smoke.' }],
    },
  ],
  terms: [
    {
      id: 'lapsang-souchong',
      kind: 'concept',
      weight: 1,
      names: [{ text: 'Lapsang souchong', language: 'en', role: 'label' }],
    },
  ],
};

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(async () => {
  // Never waits for the handle that the store holds: that is one of the things it promises.
  await deleteDB('pangzhu');
  await deleteDB(PREPARED_DATABASE);
});

async function packIds(): Promise<string[]> {
  return (await openLibrary()).packs.map(({ id }) => id);
}

async function problemsOf(refused: Promise<unknown>): Promise<string[]> {
  const error = await refused.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PackError)) throw new Error('was not refused');
  return error.problems.map(({ path }) => path);
}

describe('the library', () => {
  it('is the built-in pack at first', async () => {
    expect(await packIds()).toEqual([builtInPack.id]);
    expect((await openLibrary()).term('lapsang-souchong')).toBeNull();
  });

  it('is the same object while the same packs are stored', async () => {
    const first = await openLibrary();
    expect(await openLibrary()).toBe(first);
    await importPack(JSON.stringify(tea));
    expect(await openLibrary()).not.toBe(first);
  });

  it('has the terms of an imported pack', async () => {
    expect((await importPack(JSON.stringify(tea))).id).toBe('tea');
    const library = await openLibrary();
    expect(library.term('lapsang-souchong')?.weight).toBe(1);
    expect(library.passagesOf('lapsang-souchong').map(({ document }) => document)).toEqual([
      'tea-1',
    ]);
  });

  it('has the later of two packs of one id', async () => {
    await importPack(JSON.stringify(tea));
    await importPack(JSON.stringify({ ...tea, title: 'More tea' }));
    expect((await openLibrary()).packs.map(({ title }) => title)).toEqual([
      builtInPack.title,
      'More tea',
    ]);
  });

  it('lets a pack go again', async () => {
    await importPack(JSON.stringify(tea));
    await binPack('tea', 'Tea');
    await binPack('never there', '');
    expect(await packIds()).toEqual([builtInPack.id]);
  });

  it('keeps what its passages are ranked by where there are many', async () => {
    const blocks = Array.from({ length: 600 }, (_, at) => ({
      type: 'paragraph',
      text: `Lapsang souchong, cup ${at}.`,
    }));
    const documents = tea.documents.map((document) => ({ ...document, blocks }));
    await importPack(JSON.stringify({ ...tea, documents }));
    const hashes = JSON.stringify(await (await libraryDatabase()).getAll('hashes'));
    const prepared = await readStatistics(hashes);
    expect(prepared?.passages).toBe(passagesIn(await openLibrary()));
    await forgetPrepared();
    const request = { term: 'lapsang-souchong', paragraph: '', script: 'latin', rank: 0 } as const;
    expect((await readNote(request))?.total).toBe(600);
    await expect.poll(() => readStatistics(hashes)).toEqual(prepared);
  });

  it('gives packs out as it takes them', async () => {
    await importPack(JSON.stringify(tea));
    expect(JSON.parse(await exportPack('tea'))).toEqual(tea);
    const builtIn = JSON.parse(await exportPack(builtInPack.id));
    expect(builtIn.terms).toHaveLength(builtInPack.terms.length);
    await expect(exportPack('coffee')).rejects.toThrow('coffee');
  });

  it('tells other contexts of every change', async () => {
    let heard = 0;
    const life = new AbortController();
    watchLibrary(() => (heard += 1), life.signal);
    await importPack(JSON.stringify(tea));
    await binPack('tea', 'Tea');
    expect(heard).toBe(2);
    life.abort();
  });
});

describe('an import', () => {
  const hashesNow = async () => JSON.stringify(await (await libraryDatabase()).getAll('hashes'));
  const unwatched = { onStage: () => {}, signal: new AbortController().signal };

  it('has worked out what pages and notes need before the pack is there', async () => {
    let before = 'not asked';
    await importPack(JSON.stringify(tea), {
      ...unwatched,
      async prepare(...args) {
        const made = await prepareHere(...args);
        before = await hashesNow();
        return made;
      },
    });
    expect(before).toBe('[]');
    const prepared = await readPrepared(await hashesNow());
    expect(prepared?.findings?.terms).toContain('lapsang-souchong');
  });

  it('is prepared for beside the other packs, broken ones included', async () => {
    await importPack(JSON.stringify({ ...tea, id: 'zen' }));
    const database = await libraryDatabase();
    await database.put('packs', { id: 'a', pack: {}, hash: 'old' });
    await database.put('hashes', { id: 'a', hash: 'old' });
    await importPack(JSON.stringify(tea));
    expect(await readPrepared(await hashesNow())).not.toBeNull();
    expect(await packIds()).toEqual([builtInPack.id, 'tea', 'zen']);
    expect((await brokenPacks()).map(({ id }) => id)).toEqual(['a']);
  });

  it('changes nothing where it is given up', async () => {
    const life = new AbortController();
    const given = importPack(JSON.stringify(tea), {
      onStage: ({ case: stage }) => stage === 'names' && life.abort(new Error('enough')),
      signal: life.signal,
      prepare: prepareHere,
    });
    await expect(given).rejects.toThrow('enough');
    expect(await packIds()).toEqual([builtInPack.id]);
  });

  it('tells its stages', async () => {
    const stages: string[] = [];
    await importPack(JSON.stringify(tea), {
      ...unwatched,
      prepare: prepareHere,
      onStage: (stage) => stages.push(stage.case),
    });
    expect([...new Set(stages)]).toEqual(['checking', 'names', 'documents']);
  });

  it('of a new pack replaces none, of one that is there says what changed and undoes it', async () => {
    expect((await importPack(JSON.stringify(tea))).replaced).toBeNull();
    const { replaced } = await importPack(JSON.stringify({ ...tea, terms: [] }));
    expect(replaced?.change?.terms).toMatchObject({
      before: 1,
      after: 0,
      removed: ['Lapsang souchong'],
    });
    expect(Date.parse(replaced?.imported ?? '')).not.toBeNaN();
    await replaced?.undo();
    expect((await openLibrary()).term('lapsang-souchong')).not.toBeNull();
    expect(JSON.parse(await exportPack('tea'))).toEqual(tea);
  });

  it('is not undone over what came after it', async () => {
    await importPack(JSON.stringify(tea));
    const { replaced } = await importPack(JSON.stringify({ ...tea, terms: [] }));
    await importPack(JSON.stringify({ ...tea, title: 'Newest' }));
    await expect(replaced?.undo()).rejects.toThrow(RangeError);
    expect((await openLibrary()).packs.at(-1)?.title).toBe('Newest');
  });

  it('undoes the replacement of a pack that could not be read any more', async () => {
    const database = await libraryDatabase();
    await database.put('packs', { id: 'tea', pack: { title: 'Old tea' }, hash: 'old' });
    await database.put('hashes', { id: 'tea', hash: 'old' });
    expect((await brokenPacks())[0]).toMatchObject({ id: 'tea', title: 'Old tea' });
    const { replaced } = await importPack(JSON.stringify(tea));
    expect(replaced).toMatchObject({ change: null, imported: null });
    await replaced?.undo();
    expect(JSON.parse(await exportPack('tea'))).toEqual({ title: 'Old tea' });
  });
});

describe('several contexts', () => {
  it('that open the library at once get one, which is made once', async () => {
    await importPack(JSON.stringify(tea));
    await deleteDB(PREPARED_DATABASE);
    await (await libraryDatabase()).put('hashes', { id: 'tea', hash: 'another' });
    const [first, second] = await Promise.all([openLibrary(), openLibrary()]);
    expect(first).toBe(second);
  });
});

describe('a pack of one’s own', () => {
  const privatePacks = async () => [...(await openLibrary()).privatePacks];
  const column = async () => (await openLibrary()).index.publicFrom;

  it('is private until the reader says otherwise, and again when they take it back', async () => {
    expect(await column()).toBe('');
    await importPack(JSON.stringify(tea));
    expect(await privatePacks()).toEqual(['tea']);
    expect(await column()).not.toBe('');
    await setPackPrivacy('tea', false);
    expect(await privatePacks()).toEqual([]);
    expect(await column()).toBe('');
    await setPackPrivacy('tea', true);
    expect(await privatePacks()).toEqual(['tea']);
  });

  it('stays public where it is replaced, and is private where it is brought back', async () => {
    await importPack(JSON.stringify(tea));
    await setPackPrivacy('tea', false);
    await importPack(JSON.stringify({ ...tea, title: 'More tea' }));
    expect(await privatePacks()).toEqual([]);
    await binPack('tea', 'Tea');
    await importPack(JSON.stringify(tea));
    expect(await privatePacks()).toEqual(['tea']);
  });

  it('is private where it was stored before packs were either', async () => {
    const database = await libraryDatabase();
    await database.put('packs', { id: 'tea', pack: tea, hash: 'h' });
    await database.put('hashes', { id: 'tea', hash: 'h' });
    expect(await privatePacks()).toEqual(['tea']);
  });

  it('that is gone has no privacy to change', async () => {
    await setPackPrivacy('never there', false);
    expect(await privatePacks()).toEqual([]);
  });
});

describe('a broken pack', () => {
  it.each([
    ['no JSON', '{"formatVersion": 1,', ['']],
    ['another version', JSON.stringify({ ...tea, formatVersion: 3 }), ['formatVersion']],
    [
      'an empty name',
      JSON.stringify(tea).replace('"text":"Lapsang souchong"', '"text":""'),
      ['terms[0].names[0].text'],
    ],
    ['the id of the built-in pack', JSON.stringify({ ...tea, id: builtInPack.id }), ['id']],
  ])('is refused with the places, and the last good state stays: %s', async (_, text, places) => {
    await importPack(JSON.stringify(tea));
    const before = await openLibrary();
    expect(await problemsOf(importPack(text))).toEqual(expect.arrayContaining(places));
    expect(await openLibrary()).toBe(before);
  });

  it('that is stored already is left out and reported, and not deleted', async () => {
    await importPack(JSON.stringify(tea));
    const old = { ...tea, formatVersion: 0 };
    const database = await libraryDatabase();
    await database.put('packs', { id: 'tea', pack: old, hash: 'old' });
    await database.put('hashes', { id: 'tea', hash: 'old' });
    expect(await packIds()).toEqual([builtInPack.id]);
    expect((await brokenPacks()).map(({ id, problems }) => [id, problems[0]?.path])).toEqual([
      ['tea', 'formatVersion'],
    ]);
    expect(JSON.parse(await exportPack('tea'))).toEqual(old);
  });
});

describe('the database', () => {
  it('lets a newer release upgrade it although this context holds it open', async () => {
    await importPack(JSON.stringify(tea));
    const newer = await openDB('pangzhu', 9);
    expect(newer.version).toBe(9);
    newer.close();
  });

  it('is opened again after the browser ended the connection', async () => {
    await importPack(JSON.stringify(tea));
    const handle: unknown = unwrap(await libraryDatabase());
    // Its types ask for the class where it takes an instance.
    forceCloseDatabase(handle as Parameters<typeof forceCloseDatabase>[0]);
    expect(await packIds()).toEqual([builtInPack.id, 'tea']);
  });

  it('leaves the built-in pack readable where a newer release has written it, and says so', async () => {
    // A release that was here before went further than this one.
    (await openDB('pangzhu', 9)).close();
    await expect(libraryDatabase()).rejects.toThrow(DOMException);
    expect(await packIds()).toEqual([builtInPack.id]);
    expect((await brokenPacks())[0]?.problems[0]?.reason.case).toBe('libraryNewer');
  });
});
