import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { hasText } from '../../../../core/library/withTexts';
import type { Pack } from '../../../../core/pack/types';
import { explainingPassage } from '../../../../core/ranking/explainingPassage';
import { createSearch } from '../../../../core/search/createSearch';
import { explainTerm } from '../../../../services/stores/asking/explainTerm';
import { readNote } from '../../../../services/stores/asking/readNote';
import { searchLibrary } from '../../../../services/stores/asking/searchLibrary';
import { deletePack } from '../../../../services/stores/editing/editDocuments';
import { importPack } from '../../../../services/stores/editing/importPack';
import { openLibrary, openWholeLibrary } from '../../../../services/stores/library/libraryStore';
import { switchPack } from '../../../../services/stores/library/packChoices';
import { keepTexts, LARGE_LIBRARY } from '../../../../services/stores/prepared/keptTexts';
import { libraryWithTexts } from '../../../../services/stores/prepared/libraryTexts';
import {
  PREPARED_DATABASE,
  withPrepared,
} from '../../../../services/stores/prepared/preparedDatabase';
import { makeName, makePack, makeParagraphs, makeTerm } from '../../../core/pack/packs';
import { noteOf } from '../../../core/ranking/rankingTools';
import { installLocks } from '../../fakes/locks';

installLocks();

const DOCUMENTS = 50;
const EACH = LARGE_LIBRARY / DOCUMENTS;

/** Every fiftieth passage is about tea, and one of them about its smoke; no two packs have a text in common. */
function largePack(id: string): Pack {
  const textOf = (document: number, at: number) => {
    if (document === 30 && at === 50) return '正山小种有烟熏的香气。';
    if (at === 1) return `${id}。`;
    return at % 50 === 0 ? `第${document}卷第${at}段说到正山小种。` : `第${document}卷第${at}段。`;
  };
  return makePack({
    id,
    title: id,
    documents: Array.from({ length: DOCUMENTS }, (_, document) =>
      makeParagraphs(
        `${id}-${document}`,
        Array.from({ length: EACH }, (_, at) => textOf(document, at)),
      ),
    ),
    terms: [makeTerm('lapsang', { names: [makeName('正山小种')] })],
  });
}

const importLarge = (id = 'tea') => importPack(JSON.stringify(largePack(id)));
const textsKept = async () => (await withPrepared((database) => database.count('texts'))) ?? 0;

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(async () => {
  await deleteDB('pangzhu');
  await deleteDB(PREPARED_DATABASE);
});

describe('a large library', () => {
  it('is opened without the texts of its documents, and knows all else of them', async () => {
    await importLarge();
    const library = await openLibrary();
    const document = library.document('tea-7');
    expect(document).toMatchObject({ blocks: [], passages: [], passageCount: EACH });
    expect(library.placesOf('lapsang')).toHaveLength(DOCUMENTS * 2);
    expect(library.passagesOf('lapsang')).toEqual([]);
    expect(library.packs.find(({ id }) => id === 'tea')?.terms).toHaveLength(1);
  });

  it('has the texts of those documents that are asked for, and of no others', async () => {
    await importLarge();
    const library = await libraryWithTexts(await openLibrary(), ['tea-7', 'tea-9', 'gone']);
    const whole = await openWholeLibrary();
    for (const id of ['tea-7', 'tea-9']) {
      expect(library.document(id)).toMatchObject(whole.document(id) ?? {});
    }
    expect(library.documents.filter(hasText).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['tea-7', 'tea-9']),
    );
    expect(library.document('tea-8')?.passages).toEqual([]);
    expect(library.passagesOf('lapsang').map(({ document }) => document)).toEqual([
      'tea-7',
      'tea-7',
      'tea-9',
      'tea-9',
    ]);
  });

  it('gives the notes that it gives with all its texts', async () => {
    await importLarge();
    const whole = await openWholeLibrary();
    for (const [paragraph, rank] of [
      ['烟熏的香气', 0],
      ['', 99],
    ] as const) {
      const request = { term: 'lapsang', paragraph, script: 'hans', rank } as const;
      expect(await readNote(request)).toEqual(noteOf(whole, request));
    }
    const best = { term: 'lapsang', paragraph: '烟熏的香气', script: 'hans', rank: 0 } as const;
    expect((await readNote(best))?.passage).toMatchObject({ document: 'tea-30', passage: 51 });
  });

  it.each(['正山小种', '烟熏的香气', '第7卷第3段', '第7卷第3节', 'tea 7', 'zzqq'])(
    'is searched as with all its texts: %s',
    async (query) => {
      await importLarge();
      const { terms, ...others } = createSearch(await openWholeLibrary()).search(query);
      expect(await searchLibrary(await openLibrary(), query)).toEqual({
        ...others,
        terms: terms.map((hit) => ({ ...hit, document: null, passage: null })),
      });
    },
  );

  it.each(['正山小种', '烟熏的香气', '第7卷第3节'])(
    'is searched so where not all of its texts are kept for it: %s',
    async (query) => {
      await importLarge();
      const { passages } = createSearch(await openWholeLibrary()).search(query);
      const found = await searchLibrary(await openLibrary(), query, 1_000);
      expect(found.passages).toEqual(passages);
    },
  );

  it('has the passages that explain terms', async () => {
    await importLarge();
    const whole = await openWholeLibrary();
    const library = await openLibrary();
    expect(await explainTerm(library, 'lapsang')).toEqual(explainingPassage(whole, 'lapsang'));
    expect(await explainTerm(library, 'gone')).toBeNull();
  });

  it('reads texts from the packs where the browser has thrown them away', async () => {
    // Of a pack that no other test has read: texts that were read stay in memory.
    await importLarge('oolong');
    const library = await openLibrary();
    await withPrepared((database) => database.clear('texts'));
    const read = await libraryWithTexts(library, ['oolong-7']);
    const whole = (await openWholeLibrary()).document('oolong-7');
    expect(read.document('oolong-7')?.passages).toHaveLength(EACH);
    expect(read.document('oolong-7')).toMatchObject(whole ?? {});
  });

  it('is opened whole where nothing is kept of it, and without texts from then on', async () => {
    await importLarge();
    await deleteDB(PREPARED_DATABASE);
    await switchPack('tea', false);
    await switchPack('tea', true);
    const whole = await openLibrary();
    expect(whole.passagesOf('lapsang')).toHaveLength(DOCUMENTS * 2);
    await expect.poll(textsKept).toBe(DOCUMENTS);
    await expect.poll(async () => (await openLibrary()).document('tea-7')?.passages).toEqual([]);
  });

  it('keeps no texts of packs that are gone', async () => {
    await importLarge('tea');
    await importLarge('coffee');
    expect(await textsKept()).toBe(2 * DOCUMENTS);
    await deletePack('tea', 'tea');
    const packs = [largePack('coffee')];
    for (const hashes of ['[1]', '[2]', '[3]']) await keepTexts(hashes, packs);
    expect(await textsKept()).toBe(DOCUMENTS);
  });
});
