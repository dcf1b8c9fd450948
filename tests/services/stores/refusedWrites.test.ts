import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Encounter } from '../../../core/collection/encounter';
import type { KeptDraft } from '../../../core/pack/drafts/keepDraft';
import { addName } from '../../../core/pack/names/termNames';
import { builtInPack } from '../../../data/builtInPack';
import { hideTerm, inspectSettings } from '../../../services/stores/choices/settingsStore';
import { changeSiteRules, readSiteRules } from '../../../services/stores/choices/siteRulesStore';
import {
  deletePack,
  moveDocumentTo,
  savePack,
} from '../../../services/stores/editing/editDocuments';
import { deleteTerm, moveTerm, saveTerm } from '../../../services/stores/editing/editTerms';
import { importPack, keepPacks } from '../../../services/stores/editing/importPack';
import { keepDrafts } from '../../../services/stores/editing/keepDrafts';
import {
  BIN_TIME,
  binTerms,
  readBin,
  restoreFromBin,
} from '../../../services/stores/editing/libraryBin';
import { addMet, readEncounters, removeEncounters } from '../../../services/stores/encounterStore';
import { keepDismissal, readLearning } from '../../../services/stores/learning/learnedRules';
import { LEARNING_DATABASE } from '../../../services/stores/learning/learningDatabase';
import { libraryDatabase } from '../../../services/stores/library/libraryDatabase';
import { exportEverything, readLibraryFile } from '../../../services/stores/library/wholeLibrary';
import { PREPARED_DATABASE } from '../../../services/stores/prepared/preparedDatabase';
import { makeDocument, makeName, makePack, makeTerm } from '../../core/pack/packs';
import { fillDisk, fillLocal, type Refusing } from '../fakes/fullDisk';
import { installLocks } from '../fakes/locks';

installLocks();

const [beneath] = builtInPack.terms;
if (beneath === undefined) throw new Error('no built-in term');
const named = { ...beneath, names: addName(beneath.names, '龘靐') };
const MET: Encounter = {
  pack: 'sample',
  term: 'cyber-sovereignty',
  label: '网络主权',
  sentence: '各国应尊重网络主权。',
  place: { start: 5, end: 9 },
  title: '新闻',
  url: 'https://news.example/1',
  day: '2026-11-30',
  by: 'itself',
};
const OTHER = makePack({
  id: 'other',
  title: 'Other',
  documents: [makeDocument('far')],
  terms: [makeTerm('bridge', { names: [makeName('石桥')] })],
});
const term = makePack().terms[0] as ReturnType<typeof makeTerm>;

let mend: () => void = () => {};

beforeEach(async () => {
  fakeBrowser.reset();
  await importPack(JSON.stringify(makePack()));
  await importPack(JSON.stringify(OTHER));
  await addMet([MET]);
});
afterEach(async () => {
  mend();
  await deleteDB('pangzhu');
  await deleteDB(PREPARED_DATABASE);
  await deleteDB(LEARNING_DATABASE);
});

/** All that the reader would miss. */
async function everything() {
  const database = await libraryDatabase();
  const [packs, hashes, overlays, bin, encounters] = await Promise.all([
    database.getAll('packs'),
    database.getAll('hashes'),
    database.getAll('overlays'),
    database.getAll('bin'),
    database.getAll('encounters'),
  ]);
  return { packs, hashes, overlays, bin, encounters };
}

async function backupFile(): Promise<unknown> {
  const undo = await saveTerm(builtInPack.id, beneath as typeof named, named);
  await addMet([{ ...MET, day: '2026-11-29' }]);
  await savePack('sample', { title: '改过的样本', version: null });
  const file = JSON.parse(await exportEverything());
  await undo();
  await savePack('sample', { title: '样本', version: null });
  const [, second] = await readEncounters();
  await removeEncounters([second?.id ?? 0]);
  return file;
}

const draft = (title: string): KeptDraft =>
  ({
    case: 'entries',
    title,
    entries: [{ names: [{ text: title, language: 'zh-Hans' }], definition: null, remark: null }],
    file: null,
    called: title,
  }) as unknown as KeptDraft;

type Work = () => Promise<unknown>;

/** Each with the store whose writes are refused; all begin with what they need and give what is then refused. */
const CHANGES: [name: string, store: string, from: number, begin: () => Promise<Work>][] = [
  ['an import', 'packs', 1, async () => () => importPack(JSON.stringify(makePack({ id: 'new' })))],
  [
    'an import, at its line',
    'hashes',
    1,
    async () => () => importPack(JSON.stringify(makePack({ id: 'new' }))),
  ],
  [
    'packs kept together, at the second',
    'packs',
    2,
    async () => () =>
      keepPacks(() => [makePack({ id: 'a' }), makePack({ id: 'b' }), makePack({ id: 'c' })]),
  ],
  [
    'drafts kept together, at the third',
    'packs',
    3,
    async () => () =>
      keepDrafts(
        ['甲桥', '乙桥', '丙桥'].map((title) => ({ draft: draft(title), as: { case: 'new' } })),
      ),
  ],
  [
    'a term that is saved',
    'packs',
    1,
    async () => () => saveTerm('sample', term, { ...term, remark: '记' }),
  ],
  [
    'a term that is moved, at the second pack',
    'packs',
    2,
    async () => () => moveTerm('sample', term.id, 'other'),
  ],
  [
    'a document that is moved, at the second pack',
    'packs',
    2,
    async () => () => moveDocumentTo('sample', 'text', 'other'),
  ],
  [
    'a term that is deleted, at the bin',
    'bin',
    1,
    async () => () => deleteTerm('sample', term.id, 'x'),
  ],
  ['a pack that is deleted, at the bin', 'bin', 1, async () => () => deletePack('sample', 'x')],
  ['an undo', 'packs', 1, () => saveTerm('sample', term, { ...term, remark: '记' })],
  [
    'what is put back from the bin',
    'packs',
    1,
    async () => {
      const id = await binTerms('sample', [term.id], 'x');
      return () => restoreFromBin(id);
    },
  ],
  ['a pack that is put back', 'hashes', 1, () => deletePack('sample', 'x')],
  [
    'a built-in term that is saved',
    'overlays',
    1,
    async () => () => saveTerm(builtInPack.id, beneath as typeof named, named),
  ],
  [
    'a built-in term, at its line',
    'hashes',
    1,
    async () => () => saveTerm(builtInPack.id, beneath as typeof named, named),
  ],
  [
    'a backup, at the second pack',
    'packs',
    2,
    async () => {
      const read = await readLibraryFile(await backupFile());
      return () => read.take();
    },
  ],
  [
    'a backup, at what was met',
    'encounters',
    1,
    async () => {
      const read = await readLibraryFile(await backupFile());
      return () => read.take();
    },
  ],
  [
    'a backup, at the built-in pack',
    'overlays',
    1,
    async () => {
      const read = await readLibraryFile(await backupFile());
      return () => read.take();
    },
  ],
  ['what was met', 'encounters', 1, async () => () => addMet([{ ...MET, day: '2026-12-01' }])],
];

describe.each<Refusing>(['request', 'commit', 'call'])(
  'where the disk is full, told at the %s',
  (how) => {
    it.each(CHANGES)(
      '%s (%s, write %i) changes nothing, and works once there is room',
      async (_, store, from, begin) => {
        const work = await begin();
        const before = await everything();
        mend = fillDisk(store, how, from);
        await expect(work()).rejects.toMatchObject({
          name: how === 'call' ? 'UnknownError' : 'QuotaExceededError',
        });
        mend();
        expect(await everything()).toEqual(before);
        await work();
        expect(await everything()).not.toEqual(before);
      },
    );

    it('an import goes on without what would be kept of it for later', async () => {
      mend = fillDisk('index', how);
      await importPack(JSON.stringify(makePack({ id: 'new' })));
      expect((await everything()).packs.map(({ id }) => id)).toContain('new');
    });
  },
);

describe('where storage.local takes nothing', () => {
  it.each(CHANGES)('%s is done, and said to be', async (_, _store, _from, begin) => {
    const work = await begin();
    const before = await everything();
    mend = fillLocal();
    await work();
    expect(await everything()).not.toEqual(before);
  });

  it('everything can still be taken out', async () => {
    mend = fillLocal();
    expect(JSON.parse(await exportEverything())).toHaveProperty('library');
  });

  it('settings and site rules are read, changed and read again', async () => {
    await hideTerm('a');
    mend = fillLocal();
    await changeSiteRules((rules) => ({ ...rules, mode: 'only' }));
    await hideTerm('b');
    expect((await inspectSettings()).settings.hiddenTerms).toEqual(['a', 'b']);
    expect((await readSiteRules()).mode).toBe('only');
  });
});

it('the bin is shown where what is too old cannot be taken out', async () => {
  await binTerms('sample', [term.id], 'x');
  const { prototype } = IDBObjectStore;
  const { delete: remove } = prototype;
  prototype.delete = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  mend = () => void Object.assign(prototype, { delete: remove });
  expect(await readBin(Date.now() + 2 * BIN_TIME)).toEqual([]);
});

it('a dismissal that is refused is not kept, and said not to be', async () => {
  mend = fillDisk('dismissals', 'commit');
  await expect(
    keepDismissal({
      term: beneath.id,
      surface: '网络',
      before: '',
      after: '',
      host: null,
      isVariant: false,
      isVouchedFor: false,
    } as never),
  ).rejects.toMatchObject({ name: 'QuotaExceededError' });
  mend();
  expect((await readLearning()).proposals).toEqual([]);
});
