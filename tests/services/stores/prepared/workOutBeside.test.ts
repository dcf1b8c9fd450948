import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Pack } from '../../../../core/pack/types';
import { importPack } from '../../../../services/stores/editing/importPack';
import { libraryDatabase } from '../../../../services/stores/library/libraryDatabase';
import { openLibrary } from '../../../../services/stores/library/libraryStore';
import { LARGE_LIBRARY } from '../../../../services/stores/prepared/keptTexts';
import {
  PREPARED_DATABASE,
  withPrepared,
} from '../../../../services/stores/prepared/preparedDatabase';
import { forgetPrepared, readPrepared } from '../../../../services/stores/prepared/preparedStore';
import { workOutBeside } from '../../../../services/stores/prepared/workOutBeside';
import { type StoredWork, workOutStored } from '../../../../services/stores/prepared/workOutStored';
import { makeName, makePack, makeParagraphs, makeTerm } from '../../../core/pack/packs';
import { installLocks } from '../../fakes/locks';

installLocks();

const DOCUMENTS = 50;

function teaPack(passages: number): Pack {
  return makePack({
    id: 'tea',
    title: 'tea',
    documents: Array.from({ length: DOCUMENTS }, (_, document) =>
      makeParagraphs(
        `tea-${document}`,
        Array.from({ length: passages / DOCUMENTS }, (_, at) =>
          at === 3 ? `第${document}卷说到正山小种。` : `第${document}卷第${at}段。`,
        ),
      ),
    ),
    terms: [makeTerm('lapsang', { names: [makeName('正山小种')] })],
  });
}

const LARGE = teaPack(LARGE_LIBRARY);
const SMALL = teaPack(DOCUMENTS * 5);
const importTea = (pack: Pack) => importPack(JSON.stringify(pack));

/** Does the work, and counts how often it is asked for. */
function counted() {
  const work = {
    asked: 0,
    workOut: (given: StoredWork) => {
      work.asked++;
      return workOutStored(structuredClone(given));
    },
  };
  return work;
}

const hashes = async () => JSON.stringify(await (await libraryDatabase()).getAll('hashes'));
const forgetStore = (name: 'heads' | 'findings') =>
  withPrepared(async (database) => {
    await database.clear(name);
    return null;
  });

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(async () => {
  await deleteDB('pangzhu');
  await deleteDB(PREPARED_DATABASE);
});

describe('what is left to be worked out of a library', () => {
  it('is worked out once where an update has thrown all of it away', async () => {
    await importTea(LARGE);
    const before = await readPrepared(await hashes());
    await forgetPrepared();
    const work = counted();
    await workOutBeside(work.workOut);
    await workOutBeside(work.workOut);
    expect(work.asked).toBe(1);
    const after = await readPrepared(await hashes());
    expect(after?.findings).toEqual(before?.findings);
    expect(after?.heads?.map(({ id }) => id)).toEqual(before?.heads?.map(({ id }) => id));
    const library = await openLibrary();
    expect(library.document('tea-7')).toMatchObject({ blocks: [], passageCount: 100 });
    expect(library.placesOf('lapsang')).toHaveLength(DOCUMENTS);
  });

  it('is worked out for two pages at once by one of them', async () => {
    await importTea(LARGE);
    await forgetPrepared();
    const work = counted();
    await Promise.all([workOutBeside(work.workOut), workOutBeside(work.workOut)]);
    expect(work.asked).toBe(1);
  });

  it.each([
    ['nobody has brought anything', async () => {}],
    ['all is kept of a large library', async () => importTea(LARGE)],
    ['all is kept of a small library', async () => importTea(SMALL)],
  ])('is nothing where %s', async (_, make) => {
    await make();
    const work = counted();
    await workOutBeside(work.workOut);
    expect(work.asked).toBe(0);
  });

  it('is taken up where texts were being kept when a page was closed', async () => {
    await importTea(LARGE);
    await forgetStore('heads');
    const work = counted();
    await workOutBeside(work.workOut);
    expect(work.asked).toBe(1);
    expect((await readPrepared(await hashes()))?.heads).toHaveLength(1);
    await workOutBeside(work.workOut);
    expect(work.asked).toBe(1);
  });

  it('is the mentions where another context has only made the index of a large library', async () => {
    await importTea(LARGE);
    await forgetPrepared();
    void (await openLibrary()).index;
    const work = counted();
    await workOutBeside(work.workOut);
    expect(work.asked).toBe(1);
    expect((await readPrepared(await hashes()))?.findings).not.toBeNull();
  });

  it('is left where the library is another one by then', async () => {
    await importTea(LARGE);
    await forgetPrepared();
    await workOutBeside(({ builtIn, lines }) =>
      workOutStored({ builtIn, lines: lines.map((line) => ({ ...line, hash: 'another' })) }),
    );
    expect(await readPrepared(await hashes())).toBeNull();
  });
});
