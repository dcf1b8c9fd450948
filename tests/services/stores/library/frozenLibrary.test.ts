import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parsePack } from '../../../../core/pack/parsePack';
import { builtInPack } from '../../../../data/builtInPack';
import { importPack } from '../../../../services/stores/editing/importPack';
import {
  libraryDatabase,
  type StoredPack,
} from '../../../../services/stores/library/libraryDatabase';
import { brokenPacks, openLibrary } from '../../../../services/stores/library/libraryStore';
import { exportPack, switchPack } from '../../../../services/stores/library/packChoices';
import { installLocks } from '../../fakes/locks';

installLocks();

/** Rows as a release stored them: these files never change. */
function rowsOf(release: 1 | 2): StoredPack[] {
  const file = new URL(`../../../fixtures/stored/libraryRows${release}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function storeRows(rows: readonly StoredPack[]): Promise<void> {
  const database = await libraryDatabase();
  await database.clear('packs');
  await database.clear('hashes');
  for (const row of rows) {
    await database.put('packs', row);
    const { id, hash, isPublic, isOff } = row;
    const line = { id, hash, ...(isPublic && { isPublic }), ...(isOff && { isOff }) };
    await database.put('hashes', line);
  }
}

const own = async () => (await openLibrary()).packs.filter(({ id }) => id !== builtInPack.id);

beforeEach(() => {
  fakeBrowser.reset();
});

describe('packs that the first release stored', () => {
  beforeEach(() => storeRows(rowsOf(1)));

  it('are packs of today’s format, with what the reader had chosen', async () => {
    expect(
      (await own()).map(({ id, formatVersion, private: isPrivate, enabled }) => ({
        id,
        formatVersion,
        isPrivate,
        enabled,
      })),
    ).toEqual([
      { id: 'coffee', formatVersion: 2, isPrivate: false, enabled: true },
      { id: 'tea', formatVersion: 2, isPrivate: true, enabled: true },
    ]);
  });

  it('have all they had', async () => {
    const tea = (await own()).find(({ id }) => id === 'tea');
    const { $schema: _, ...stored } = (rowsOf(1)[2]?.pack ?? {}) as Record<string, unknown>;
    expect(tea).toEqual({ ...stored, formatVersion: 2, private: true, enabled: true });
  });

  it('are the same when they were read before', async () => {
    const before = await own();
    const [row] = rowsOf(1);
    await (await libraryDatabase()).put('hashes', { id: 'broken', hash: `${row?.hash}` });
    expect(await own()).toEqual(before);
  });

  it('that cannot be read are kept and given back as they are', async () => {
    expect((await brokenPacks()).map(({ id }) => id)).toEqual(['broken']);
    expect(JSON.parse(await exportPack('broken'))).toEqual(rowsOf(1)[0]?.pack);
  });

  it('are exported in today’s format, and come back the same', async () => {
    const before = await own();
    const files = await Promise.all(before.map(({ id }) => exportPack(id)));
    expect(files.map((file) => parsePack(JSON.parse(file)))).toEqual(before);
    await storeRows([]);
    for (const file of files) await importPack(file);
    expect(await own()).toEqual(before);
  });
});

describe('packs that the release with format 2 stored', () => {
  beforeEach(() => storeRows(rowsOf(2)));

  it('are as they were, with what the reader had chosen', async () => {
    expect(await own()).toEqual(rowsOf(2).map(({ pack }) => pack));
  });
});

describe('a pack that is switched off', () => {
  beforeEach(async () => {
    await storeRows(rowsOf(1));
    await switchPack('tea', false);
  });

  it('is in the list of packs and nowhere else', async () => {
    const library = await openLibrary();
    expect((await own()).map(({ id, enabled }) => [id, enabled])).toEqual([
      ['coffee', true],
      ['tea', false],
    ]);
    expect(library.document('tea/tea-1')).toBeNull();
    expect(library.documents.map(({ pack }) => pack)).not.toContain('tea');
    expect(library.terms.map(({ id }) => id)).not.toContain('tea/lapsang-souchong');
  });

  it('is back as it was when it is switched on, and others keep their ids meanwhile', async () => {
    expect((await openLibrary()).document('tea-1')?.pack).toBe('coffee');
    await switchPack('coffee', false);
    await switchPack('tea', true);
    const library = await openLibrary();
    expect(library.document('tea/tea-1')?.pack).toBe('tea');
    expect(library.document('tea-1')).toBeNull();
  });

  it('is exported as one that is off, and comes back so', async () => {
    const file = await exportPack('tea');
    await storeRows([]);
    await importPack(file);
    expect((await own()).map(({ id, enabled }) => [id, enabled])).toEqual([['tea', false]]);
  });

  it('that is gone is not switched', async () => {
    await switchPack('never there', false);
    expect(await own()).toHaveLength(2);
  });
});
