import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { addName } from '../../../../core/pack/names/termNames';
import { PackError } from '../../../../core/pack/parsePack';
import { builtInPack } from '../../../../data/builtInPack';
import { editPack } from '../../../../services/stores/editing/editPacks';
import { saveTerm } from '../../../../services/stores/editing/editTerms';
import { importPack } from '../../../../services/stores/editing/importPack';
import { binPack } from '../../../../services/stores/editing/libraryBin';
import {
  postponeBackup,
  readBackupState,
} from '../../../../services/stores/library/backupReminder';
import { openLibrary } from '../../../../services/stores/library/libraryStore';
import {
  exportEverything,
  readLibraryFile,
} from '../../../../services/stores/library/wholeLibrary';
import { PREPARED_DATABASE } from '../../../../services/stores/prepared/preparedDatabase';
import { makePack } from '../../../core/pack/packs';
import { installLocks } from '../../fakes/locks';

installLocks();

const [beneath] = builtInPack.terms;
if (beneath === undefined) throw new Error('no built-in term');
const named = { ...beneath, names: addName(beneath.names, '龘靐') };

beforeEach(async () => {
  fakeBrowser.reset();
  await importPack(JSON.stringify(makePack()));
  await importPack(JSON.stringify(makePack({ id: 'other', title: 'Other', enabled: false })));
  await saveTerm(builtInPack.id, beneath, named);
});
afterEach(async () => {
  await deleteDB('pangzhu');
  await deleteDB(PREPARED_DATABASE);
});

const packsNow = async () => (await openLibrary()).packs;

describe('everything', () => {
  it('comes back as it was after a wipe', async () => {
    const before = await packsNow();
    const text = await exportEverything();
    await deleteDB('pangzhu');
    expect(await packsNow()).toEqual([builtInPack]);
    const undo = await (await readLibraryFile(JSON.parse(text))).take();
    expect(await packsNow()).toEqual(before);
    await undo();
    expect(await packsNow()).toEqual([builtInPack]);
  });

  it('says beforehand what it would do, and has done nothing by then', async () => {
    const text = await exportEverything();
    await editPack('sample', (pack) => ({ ...pack, title: 'Changed' }));
    await binPack('other', 'Other');
    const before = await packsNow();
    const read = await readLibraryFile(JSON.parse(text));
    expect(read.arrivals.map((each) => each.case)).toEqual(['new', 'changed']);
    expect(read.changesBuiltIn).toBe(false);
    expect(await packsNow()).toEqual(before);
  });

  it.each<[string, (file: { library: { packs: object[] } }) => void]>([
    ['a pack that is broken', ({ library }) => library.packs.push({ title: '' })],
    ['the built-in pack', ({ library }) => library.packs.push(builtInPack)],
  ])('is refused as a whole with %s', async (_, spoil) => {
    const file = JSON.parse(await exportEverything());
    spoil(file);
    const before = await packsNow();
    await expect(readLibraryFile(file)).rejects.toThrow(PackError);
    expect(await packsNow()).toEqual(before);
  });
});

describe('the reminder', () => {
  it('comes with many changes, waits when it is put off, and goes with a file', async () => {
    const change = async (times: number) => {
      for (let at = 0; at < times; at++) {
        await editPack('sample', (pack) => ({ ...pack, title: `Title ${at} of ${times}` }));
      }
    };
    expect(await readBackupState()).toEqual({ changes: 3, isDue: false });
    await change(47);
    expect(await readBackupState()).toEqual({ changes: 50, isDue: true });
    await postponeBackup();
    expect((await readBackupState()).isDue).toBe(false);
    await change(50);
    expect(await readBackupState()).toEqual({ changes: 100, isDue: true });
    await exportEverything();
    expect(await readBackupState()).toEqual({ changes: 0, isDue: false });
  });
});
