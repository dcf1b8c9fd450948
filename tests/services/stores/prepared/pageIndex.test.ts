import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readIndex, writeIndex } from '../../../../core/match/index/indexMessage';
import { changeTerm } from '../../../../core/pack/editing';
import type { Pack } from '../../../../core/pack/types';
import { BUILT_IN_ID } from '../../../../data/builtInId';
import { editPack } from '../../../../services/stores/editing/editPacks';
import { importPack } from '../../../../services/stores/editing/importPack';
import { binPack } from '../../../../services/stores/editing/libraryBin';
import { openLibrary } from '../../../../services/stores/library/libraryStore';
import { switchPack } from '../../../../services/stores/library/packChoices';
import { openPageIndex } from '../../../../services/stores/prepared/pageIndex';
import { PREPARED_DATABASE } from '../../../../services/stores/prepared/preparedDatabase';
import { forgetPrepared } from '../../../../services/stores/prepared/preparedStore';
import { makeName, makePack, makeParagraphs, makeTerm } from '../../../core/pack/packs';
import { installLocks } from '../../fakes/locks';

installLocks();

const tea: Pack = makePack({
  id: 'tea',
  documents: [makeParagraphs('tea-1', ['Lapsang souchong smells of smoke.'])],
  terms: [makeTerm('souchong', { names: [makeName('Lapsang souchong', { language: 'en' })] })],
});

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(async () => {
  await deleteDB('pangzhu');
  await deleteDB(PREPARED_DATABASE);
});

describe('the index that pages get', () => {
  it('is read without a document', async () => {
    const fetched: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (request, options) => {
      fetched.push(String(request).split('/').at(-1) ?? '');
      return fetch(request, options);
    };
    await openPageIndex();
    globalThis.fetch = fetch;
    expect(fetched).toEqual(['index.json']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['of the built-in pack', async () => {}],
    ['with a pack of one’s own', () => importPack(JSON.stringify(tea))],
    [
      'of which nothing is kept',
      async () => {
        await importPack(JSON.stringify(tea));
        await forgetPrepared();
      },
    ],
    [
      'without a pack that was taken out again',
      async () => {
        await importPack(JSON.stringify(tea));
        await openPageIndex();
        await binPack('tea', 'Tea');
      },
    ],
    [
      'without a pack that is switched off',
      async () => {
        await importPack(JSON.stringify(tea));
        await openPageIndex();
        await switchPack('tea', false);
      },
    ],
    [
      'with a name that the reader gave to a built-in term',
      () =>
        editPack(BUILT_IN_ID, (pack) =>
          changeTerm(pack, 'digital-divide', (term) => ({
            ...term,
            names: [...term.names, makeName('数字沟壑')],
          })),
        ),
    ],
  ])('is that of the library: %s', async (_, prepare) => {
    await prepare();
    const index = await openPageIndex();
    const { index: wanted } = await openLibrary();
    expect(index.hash).toBe(wanted.hash);
    expect(readIndex(index)).toEqual(readIndex(writeIndex(wanted)));
  });
});
