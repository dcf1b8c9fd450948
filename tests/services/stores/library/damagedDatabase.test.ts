import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { changeTerm } from '../../../../core/pack/editing';
import { BUILT_IN_ID } from '../../../../data/builtInId';
import { builtInPack } from '../../../../data/builtInPack';
import { editPack } from '../../../../services/stores/editing/editPacks';
import { importPack } from '../../../../services/stores/editing/importPack';
import { libraryDatabase } from '../../../../services/stores/library/libraryDatabase';
import { brokenPacks, openLibrary } from '../../../../services/stores/library/libraryStore';
import { mendLines } from '../../../../services/stores/library/mendLines';
import { readOverlay } from '../../../../services/stores/library/overlays';
import { PREPARED_DATABASE } from '../../../../services/stores/prepared/preparedDatabase';
import { makePack } from '../../../core/pack/packs';
import { installLocks } from '../../fakes/locks';

installLocks();

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(async () => {
  await deleteDB('pangzhu');
  await deleteDB(PREPARED_DATABASE);
});

/** Writes what no release would. */
async function put(store: string, value: object): Promise<void> {
  await ((await libraryDatabase()) as unknown as IDBPDatabase).put(store, value);
}

const idsNow = async () => (await openLibrary()).packs.map(({ id }) => id);

describe('of what a failing disk has left', () => {
  it('a pack without its line is listed again, sound or broken', async () => {
    await importPack(JSON.stringify(makePack()));
    await put('packs', { id: 'unreadable', pack: { title: '坏' }, hash: 'x' });
    await ((await libraryDatabase()) as unknown as IDBPDatabase).clear('hashes');
    expect(await idsNow()).toEqual([BUILT_IN_ID]);
    await mendLines();
    expect(await idsNow()).toEqual([BUILT_IN_ID, 'sample']);
    expect(await brokenPacks()).toMatchObject([{ id: 'unreadable', title: '坏' }]);
  });

  it.each([[null], [7], [{}], [{ terms: 'x' }]])(
    'an overlay of %j leaves the built-in pack as it came, and can be written over',
    async (overlay) => {
      await put('overlays', { id: BUILT_IN_ID, overlay, hash: 'x' });
      await put('hashes', { id: BUILT_IN_ID, hash: 'x' });
      expect((await openLibrary()).packs[0]?.terms).toEqual(builtInPack.terms);
      const [term] = builtInPack.terms;
      await editPack(BUILT_IN_ID, (pack) =>
        changeTerm(pack, term?.id ?? '', (each) => ({ ...each, remark: '记' })),
      );
      expect((await readOverlay()).terms).toMatchObject([{ id: term?.id, remark: '记' }]);
    },
  );
});

it.each([1, 2])('a database of version %i without its stores gets them', async (version) => {
  await deleteDB('pangzhu');
  (await openDB('pangzhu', version)).close();
  await importPack(JSON.stringify(makePack()));
  expect(await idsNow()).toEqual([BUILT_IN_ID, 'sample']);
});
