import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { SELECTIONS } from '../../../../core/pack/drafts/keepSelection';
import { addTerms, changeTerm, removeTerms } from '../../../../core/pack/editing';
import { addName } from '../../../../core/pack/names/termNames';
import { PackError } from '../../../../core/pack/parsePack';
import type { Pack } from '../../../../core/pack/types';
import { builtInPack } from '../../../../data/builtInPack';
import { editPack, editPacks } from '../../../../services/stores/editing/editPacks';
import {
  addSelectedTerm,
  addTermsTo,
  copyTerm,
  deleteTerm,
  moveTerm,
  saveTerm,
} from '../../../../services/stores/editing/editTerms';
import { importPack, keepPacks } from '../../../../services/stores/editing/importPack';
import {
  BIN_TIME,
  binDocument,
  binPack,
  emptyBin,
  readBin,
  restoreFromBin,
} from '../../../../services/stores/editing/libraryBin';
import { undoEdit, undoOf } from '../../../../services/stores/editing/undoEdit';
import { libraryDatabase } from '../../../../services/stores/library/libraryDatabase';
import { watchLibrary } from '../../../../services/stores/library/libraryRevision';
import { openLibrary } from '../../../../services/stores/library/libraryStore';
import { PREPARED_DATABASE } from '../../../../services/stores/prepared/preparedDatabase';
import { prepareHere } from '../../../../services/stores/prepared/prepareHere';
import { makeName, makePack, makeTerm } from '../../../core/pack/packs';
import { installLocks } from '../../fakes/locks';

installLocks();

const mine = { id: 'mine', title: 'Mine' };
const sample = makePack({
  terms: [makeTerm('a'), makeTerm('b', { names: [makeName('乙')], supportedBy: ['a'] })],
});

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(async () => {
  await deleteDB('pangzhu');
  await deleteDB(PREPARED_DATABASE);
});

async function packNow(id: string): Promise<Pack | undefined> {
  return (await openLibrary()).packs.find((pack) => pack.id === id);
}

const namesNow = async (id: string) =>
  (await packNow(id))?.terms.map(({ names }) => names.map(({ text }) => text).join('/'));

describe('a term', () => {
  it('makes the pack that it is put into, which goes again when it is taken back', async () => {
    const undo = await addTermsTo(mine, [makeTerm('', { names: [makeName('甲')] })]);
    expect(await packNow('mine')).toMatchObject({ title: 'Mine', private: true, enabled: true });
    expect((await openLibrary()).termsIn('甲').size).toBe(1);
    await undo();
    expect(await packNow('mine')).toBeUndefined();
  });

  it('that is taken back leaves what has come into its pack since', async () => {
    const undo = await addTermsTo(mine, [makeTerm('', { names: [makeName('甲')] })]);
    await addTermsTo(mine, [makeTerm('', { names: [makeName('乙')] })]);
    await undo();
    expect(await namesNow('mine')).toEqual(['乙']);
  });

  it('is saved without taking back what another tab has saved meanwhile', async () => {
    await importPack(JSON.stringify(sample));
    const before = makeTerm('a');
    await saveTerm('sample', before, { ...before, weight: 3 });
    const undo = await saveTerm('sample', before, {
      ...before,
      names: addName(before.names, 'cyber sovereignty'),
    });
    expect((await packNow('sample'))?.terms[0]).toMatchObject({
      weight: 3,
      names: [{ text: '网络主权' }, { text: 'cyber sovereignty' }],
    });
    await undo();
    expect((await packNow('sample'))?.terms[0]).toMatchObject({ ...before, weight: 3 });
  });

  it('moves and is copied, and back', async () => {
    await importPack(JSON.stringify(sample));
    await importPack(JSON.stringify(makePack({ id: 'other', terms: [] })));
    const unmove = await moveTerm('sample', 'a', 'other');
    expect(await namesNow('sample')).toEqual(['乙']);
    expect(await namesNow('other')).toEqual(['网络主权']);
    const uncopy = await copyTerm('other', 'a');
    expect(await namesNow('other')).toEqual(['网络主权', '网络主权']);
    await uncopy();
    await unmove();
    expect(await packNow('sample')).toEqual(sample);
    expect(await namesNow('other')).toEqual([]);
  });

  it('from a page comes with its passage in a pack of its own', async () => {
    const selection = {
      text: '数据大使馆',
      sentence: '爱沙尼亚设立了数据大使馆。',
      title: '新闻',
      url: 'https://news.example/1',
    };
    const selections = { id: SELECTIONS, title: '摘录' };
    const term = makeTerm('', { names: [makeName('数据大使馆')] });
    await addSelectedTerm(mine, term, selections, selection);
    const library = await openLibrary();
    const [id = ''] = library.termsIn('数据大使馆');
    expect(library.passagesOf(id).map(({ text }) => text)).toEqual([selection.sentence]);
    expect(await namesNow('mine')).toEqual(['数据大使馆']);
    await addSelectedTerm(selections, term, selections, { ...selection, sentence: '又一句。' });
    expect((await packNow(SELECTIONS))?.documents[0]?.blocks).toHaveLength(2);
  });

  it('of the built-in pack keeps what the reader made of it beneath any change of packs', async () => {
    const [beneath] = builtInPack.terms;
    if (beneath === undefined) throw new Error('no built-in term');
    const wanted = { ...beneath, names: addName(beneath.names, '龘靐'), remark: 'mine' };
    const undo = await saveTerm(builtInPack.id, beneath, wanted);
    expect((await openLibrary()).termsIn('龘靐')).toEqual(new Set([beneath.id]));
    expect((await openLibrary()).term(beneath.id)?.remark).toBe('mine');
    await importPack(JSON.stringify(sample));
    expect((await openLibrary()).term(beneath.id)?.remark).toBe('mine');
    await undo();
    expect((await openLibrary()).term(beneath.id)).toEqual(beneath);
  });
});

describe('a change', () => {
  beforeEach(async () => {
    await importPack(JSON.stringify(sample));
  });

  it('is made to what another tab has left, however close they come', async () => {
    const add = (text: string) =>
      editPack('sample', (pack) => addTerms(pack, [makeTerm('', { names: [makeName(text)] })]));
    const texts = Array.from({ length: 8 }, (_, at) => `词${'一二三四五六七八'[at]}`);
    await Promise.all([
      ...texts.map(add),
      editPack('sample', (pack) => changeTerm(pack, 'b', (term) => ({ ...term, weight: 3 }))),
    ]);
    const now = await packNow('sample');
    expect(
      now?.terms
        .slice(2)
        .map(({ names }) => names[0]?.text)
        .sort(),
    ).toEqual(texts.sort());
    expect(now?.terms[1]?.weight).toBe(3);
  });

  it('of a pack that is switched off keeps it off', async () => {
    await editPack('sample', (pack) => ({ ...pack, enabled: false }));
    await editPack('sample', (pack) => ({ ...pack, title: 'New' }));
    expect(await packNow('sample')).toMatchObject({ title: 'New', enabled: false });
  });

  it('that would make what is no pack is refused, and nothing of it is stored', async () => {
    const wrong = editPacks(['sample', 'mine'], () => [
      { ...sample, id: 'mine' },
      { ...sample, title: '' },
    ]);
    await expect(wrong).rejects.toThrow(PackError);
    expect(await packNow('sample')).toEqual(sample);
    expect(await packNow('mine')).toBeUndefined();
  });

  it('of a pack that is gone is refused', async () => {
    await expect(editPack('gone', (pack) => pack)).rejects.toThrow(RangeError);
  });

  it('tells every context, and can be made again once it is undone', async () => {
    let heard = 0;
    const life = new AbortController();
    watchLibrary(() => (heard += 1), life.signal);
    const undo = undoOf(await editPack('sample', (pack) => removeTerms(pack, ['a'])));
    const redo = undoOf(await undoEdit(structuredClone(undo)));
    expect(await packNow('sample')).toEqual(sample);
    await undoEdit(redo);
    expect(await namesNow('sample')).toEqual(['乙']);
    expect(heard).toBe(3);
    life.abort();
  });
});

describe('packs that are taken in', () => {
  it('do not take back what was changed while they were prepared', async () => {
    await importPack(JSON.stringify(sample));
    let isFirst = true;
    await keepPacks(
      ({ packs }) =>
        packs.filter(({ id }) => id === 'sample').map((pack) => ({ ...pack, title: 'Kept' })),
      {
        async prepare(...args) {
          const made = await prepareHere(...args);
          if (isFirst) await editPack('sample', (pack) => removeTerms(pack, ['a']));
          isFirst = false;
          return made;
        },
        onStage: () => {},
        signal: new AbortController().signal,
      },
    );
    expect(await packNow('sample')).toMatchObject({ title: 'Kept', terms: [{ id: 'b' }] });
  });
});

describe('the bin', () => {
  beforeEach(async () => {
    await importPack(JSON.stringify(sample));
  });

  it('keeps the order of what was deleted within one millisecond', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await deleteTerm('sample', 'a', '网络主权');
      await binDocument('sample', 'text', '题目');
      await deleteTerm('sample', 'b', '数字鸿沟');
    } finally {
      vi.useRealTimers();
    }
    expect((await readBin()).map(({ title }) => title)).toEqual(['数字鸿沟', '题目', '网络主权']);
  });

  it('has what was deleted, last first, and puts it back where it was', async () => {
    await deleteTerm('sample', 'a', '网络主权');
    await binDocument('sample', 'text', '题目');
    const [document, term] = await readBin();
    expect([document, term]).toMatchObject([
      { kind: 'document', title: '题目', pack: '样本' },
      { kind: 'term', title: '网络主权', pack: '样本' },
    ]);
    await editPack('sample', (pack) => changeTerm(pack, 'b', (each) => ({ ...each, weight: 2 })));
    await restoreFromBin(term?.id ?? '');
    await restoreFromBin(document?.id ?? '');
    expect(await packNow('sample')).toEqual({
      ...sample,
      terms: sample.terms.map((each) => (each.id === 'b' ? { ...each, weight: 2 } : each)),
    });
    expect(await readBin()).toEqual([]);
  });

  it('gives back packs, too, and a term whose pack is gone in a pack of that name', async () => {
    await deleteTerm('sample', 'a', '网络主权');
    const binned = await binPack('sample', '样本');
    expect(await packNow('sample')).toBeUndefined();
    await restoreFromBin((await readBin()).find(({ kind }) => kind === 'term')?.id ?? '');
    expect(await packNow('sample')).toMatchObject({ title: '样本', terms: [{ id: 'a' }] });
    await expect(restoreFromBin(binned ?? '')).rejects.toThrow('sample');
    await binPack('sample', '样本');
    await restoreFromBin(binned ?? '');
    expect(await namesNow('sample')).toEqual(['乙']);
  });

  it('forgets after thirty days, and at once when it is emptied', async () => {
    await deleteTerm('sample', 'a', '网络主权');
    const now = Date.now();
    expect(await readBin(now + BIN_TIME - 1_000)).toHaveLength(1);
    expect(await readBin(now + BIN_TIME + 1_000)).toEqual([]);
    await deleteTerm('sample', 'b', '乙');
    const [left] = await readBin();
    await emptyBin();
    await expect(restoreFromBin(left?.id ?? '')).rejects.toThrow(RangeError);
  });

  it.each<[string, object]>([
    ['nothing', {}],
    [
      'no time',
      { removed: undefined, kind: 'term', title: 'T', pack: 'P', kept: { case: 'edit', undo: [] } },
    ],
    [
      'a time that is none',
      { kind: 'term', title: 'T', pack: 'P', removed: 1e300, kept: { case: 'edit', undo: [] } },
    ],
    ['nothing to put back', { kind: 'pack', title: 'T', pack: 'P', removed: 1, kept: null }],
    [
      'no pack',
      { kind: 'pack', title: 'T', pack: 'P', removed: 1, kept: { case: 'pack', row: null } },
    ],
    [
      'no title',
      { kind: 'term', title: 5, pack: 'P', removed: 1, kept: { case: 'edit', undo: [] } },
    ],
  ])('shows what is sound beside an item of which a failing disk has left %s', async (_, left) => {
    await deleteTerm('sample', 'a', '网络主权');
    const database = (await libraryDatabase()) as unknown as IDBPDatabase;
    await database.put('bin', { removed: Date.now(), id: 'broken', ...left });
    expect((await readBin()).map(({ title }) => title)).toEqual(['网络主权']);
  });

  it('does not mind a pack that is gone', async () => {
    expect(await binPack('never there', '')).toBeNull();
    expect(await readBin()).toEqual([]);
  });
});

describe('the database of an earlier release', () => {
  it('has its packs, and takes changes', async () => {
    await deleteDB('pangzhu');
    const earlier = await openDB('pangzhu', 1, {
      upgrade(database) {
        database.createObjectStore('packs', { keyPath: 'id' });
        database.createObjectStore('hashes', { keyPath: 'id' });
      },
    });
    const first = { ...sample, formatVersion: 1, private: undefined, enabled: undefined };
    await earlier.put('packs', {
      id: 'sample',
      pack: JSON.parse(JSON.stringify(first)),
      hash: 'x',
    });
    await earlier.put('hashes', { id: 'sample', hash: 'x' });
    earlier.close();
    expect(await packNow('sample')).toEqual({ ...sample, private: true });
    await deleteTerm('sample', 'a', '网络主权');
    expect(await namesNow('sample')).toEqual(['乙']);
    expect((await libraryDatabase()).version).toBe(3);
    expect(await readBin()).toHaveLength(1);
  });
});
