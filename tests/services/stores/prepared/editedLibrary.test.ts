import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createLibrary } from '../../../../core/library/createLibrary';
import type { Library } from '../../../../core/library/library';
import type { Pack } from '../../../../core/pack/types';
import { builtInPack } from '../../../../data/builtInPack';
import { deletePack } from '../../../../services/stores/editing/editDocuments';
import { editPack } from '../../../../services/stores/editing/editPacks';
import { addTermsTo, saveTerm } from '../../../../services/stores/editing/editTerms';
import { importPack } from '../../../../services/stores/editing/importPack';
import { libraryDatabase } from '../../../../services/stores/library/libraryDatabase';
import { openLibrary, openWholeLibrary } from '../../../../services/stores/library/libraryStore';
import { switchPack } from '../../../../services/stores/library/packChoices';
import { LARGE_LIBRARY } from '../../../../services/stores/prepared/keptTexts';
import { PREPARED_DATABASE } from '../../../../services/stores/prepared/preparedDatabase';
import { readUnsettled } from '../../../../services/stores/prepared/preparedStore';
import { settleLibrary } from '../../../../services/stores/prepared/settleLibrary';
import { makeName, makePack, makeParagraphs, makeTerm } from '../../../core/pack/packs';
import { installLocks } from '../../fakes/locks';

installLocks();

/** For a busy machine, in milliseconds. */
const PATIENCE = 60_000;
const DOCUMENTS = 50;
const TEXTS = [
  '正山小种有烟熏的香气。',
  '凤凰单丛香气高锐。',
  '普洱熟茶与正山小种。',
  '没有茶。',
  'PET',
];

/** Texts that name a few terms; every document has one of its own. */
const tea: Pack = makePack({
  id: 'tea',
  title: 'Tea',
  documents: Array.from({ length: DOCUMENTS }, (_, document) =>
    makeParagraphs(
      `tea-${document}`,
      Array.from({ length: LARGE_LIBRARY / DOCUMENTS }, (_, at) =>
        at === 0 ? `第${document}卷。` : (TEXTS[(document + at) % TEXTS.length] ?? ''),
      ),
    ),
  ),
  terms: [
    makeTerm('lapsang', { names: [makeName('正山小种')] }),
    makeTerm('polymer', { names: [makeName('聚对苯二甲酸'), makeName('PET', { language: 'en' })] }),
  ],
});
const coffee: Pack = makePack({
  id: 'coffee',
  title: 'Coffee',
  documents: [makeParagraphs('coffee-1', ['瑰夏与正山小种。'])],
  terms: [makeTerm('geisha', { names: [makeName('瑰夏')] })],
});

beforeEach(async () => {
  fakeBrowser.reset();
  await importPack(JSON.stringify(tea));
  await importPack(JSON.stringify(coffee));
  await openLibrary();
}, PATIENCE);
afterEach(async () => {
  await deleteDB('pangzhu');
  await deleteDB(PREPARED_DATABASE);
});

const EDITS: [string, () => Promise<unknown>][] = [
  [
    'a new term in a small pack',
    () =>
      addTermsTo({ id: 'coffee', title: '' }, [
        { names: [makeName('凤凰单丛')], kind: 'concept', weight: 1 },
      ]),
  ],
  [
    'another name in the large one',
    () =>
      saveTerm(
        'tea',
        tea.terms[0] ?? makeTerm('lapsang'),
        makeTerm('lapsang', { names: [makeName('普洱熟茶')] }),
      ),
  ],
  [
    'a remark',
    () =>
      saveTerm('coffee', coffee.terms[0] ?? makeTerm('geisha'), {
        ...(coffee.terms[0] ?? makeTerm('geisha')),
        remark: '花香',
      }),
  ],
  ['a term that is gone', () => editPack('coffee', (pack) => ({ ...pack, terms: [] }))],
  [
    'another text',
    () =>
      editPack('coffee', (pack) => ({
        ...pack,
        documents: [makeParagraphs('coffee-1', ['说到瑰夏。', '再说瑰夏。'])],
      })),
  ],
  ['a pack that is switched off', () => switchPack('coffee', false)],
  ['a pack that is gone', () => deletePack('coffee', 'Coffee')],
];

const hashesNow = async () => JSON.stringify(await (await libraryDatabase()).getAll('hashes'));
const settle = async () => {
  const database = await libraryDatabase();
  return settleLibrary(database, await database.getAll('hashes'));
};

/** All that is found in a library, term by term. */
function findingsIn(library: Library) {
  return library.terms.map(({ id }) => [id, library.mentionsOf(id), library.placesOf(id)]);
}

describe('after an edit in a large library', () => {
  it.each(EDITS)(
    'pages have its names at once, and no texts are opened for that: %s',
    async (_, edit) => {
      await edit();
      const library = await openLibrary();
      expect(library.document('tea-7')?.passages).toEqual([]);
      const { packs } = await openWholeLibrary();
      const anew = createLibrary(packs);
      expect(library.index.names).toEqual(anew.index.names);
      expect(library.document('coffee-1')?.passageCount).toBe(
        anew.document('coffee-1')?.passageCount,
      );
    },
  );

  it.each(EDITS)('all of it is known a little later: %s', async (_, edit) => {
    await edit();
    await openLibrary();
    await settle();
    expect(await readUnsettled(await hashesNow())).toBeNull();
    const library = await openLibrary();
    const { packs } = await openWholeLibrary();
    const anew = createLibrary(packs, null, undefined, () => 0);
    expect(library.index).toEqual(anew.index);
    expect(findingsIn(library)).toEqual(findingsIn(anew));
  });

  it('nothing is left to do where no name and no text is another one', async () => {
    const [, , [, remark]] = EDITS as [unknown, unknown, [string, () => Promise<unknown>]];
    await remark();
    expect((await openLibrary()).term('geisha')?.remark).toBe('花香');
    expect(await readUnsettled(await hashesNow())).toBeNull();
  });

  it('one edit after the other leaves nothing out', async () => {
    for (const [what, edit] of EDITS) {
      if (what.startsWith('a remark')) continue;
      await edit().catch((error: unknown) => {
        if (!(error instanceof RangeError)) throw error;
      });
      await openLibrary();
    }
    await settle();
    const anew = createLibrary((await openWholeLibrary()).packs, null, undefined, () => 0);
    expect(findingsIn(await openLibrary())).toEqual(findingsIn(anew));
    expect(builtInPack.terms.length).toBeLessThan(anew.terms.length);
  });
});
