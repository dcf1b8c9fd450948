import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { addName } from '../../../../core/pack/names/termNames';
import type { PackTerm } from '../../../../core/pack/types';
import { builtInPack } from '../../../../data/builtInPack';
import { remarkOnTerm, saveTerm } from '../../../../services/stores/editing/editTerms';
import { importPack } from '../../../../services/stores/editing/importPack';
import { brokenPacks, openLibrary } from '../../../../services/stores/library/libraryStore';
import {
  exportEverything,
  readLibraryFile,
} from '../../../../services/stores/library/wholeLibrary';
import { PREPARED_DATABASE } from '../../../../services/stores/prepared/preparedDatabase';
import { makePack } from '../../../core/pack/packs';
import { installLocks } from '../../fakes/locks';

installLocks();

const [beneath, other] = builtInPack.terms as [PackTerm, PackTerm];
const { id: BUILT_IN } = builtInPack;

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  await deleteDB('pangzhu');
  await deleteDB(PREPARED_DATABASE);
});

async function termNow(id: string): Promise<PackTerm | undefined> {
  return (await openLibrary()).packs[0]?.terms.find((term) => term.id === id);
}

it('a name given to a built-in term in one window goes again, and the remark of another stays', async () => {
  const undo = await saveTerm(BUILT_IN, beneath, {
    ...beneath,
    names: addName(beneath.names, '龘靐'),
  });
  // A window that was opened before knows nothing of the name.
  await saveTerm(BUILT_IN, beneath, { ...beneath, remark: '记' });
  expect((await termNow(beneath.id))?.names.at(-1)?.text).toBe('龘靐');
  await undo();
  expect(await termNow(beneath.id)).toEqual({ ...beneath, remark: '记' });
});

it('a backup that is taken back leaves what was changed of the built-in pack since', async () => {
  await importPack(JSON.stringify(makePack()));
  await remarkOnTerm(BUILT_IN, beneath.id, '旧');
  const file = JSON.parse(await exportEverything());
  await remarkOnTerm(BUILT_IN, beneath.id, '');
  const undo = await (await readLibraryFile(file)).take();
  expect((await termNow(beneath.id))?.remark).toBe('旧');
  await remarkOnTerm(BUILT_IN, other.id, '新');
  await undo();
  expect(await termNow(beneath.id)).toEqual(beneath);
  expect((await termNow(other.id))?.remark).toBe('新');
});

it('what is not there any more is told as that', async () => {
  await expect(remarkOnTerm(BUILT_IN, 'no-such-term', '记')).rejects.toMatchObject({
    name: 'GoneError',
  });
  await expect(remarkOnTerm('no-such-pack', 'term', '记')).rejects.toMatchObject({
    name: 'GoneError',
  });
});

it('packs of a newer version are left alone and said to be there', async () => {
  (await openDB('pangzhu', 99)).close();
  expect(await brokenPacks()).toMatchObject([{ problems: [{ reason: { case: 'libraryNewer' } }] }]);
  expect((await openLibrary()).packs).toEqual([builtInPack]);
});
