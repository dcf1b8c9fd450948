import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Library } from '../../../../core/library/library';
import type { Pack } from '../../../../core/pack/types';
import { importPack } from '../../../../services/stores/editing/importPack';
import { openPackAlone } from '../../../../services/stores/library/packAlone';
import { switchPack } from '../../../../services/stores/library/packChoices';
import { PREPARED_DATABASE } from '../../../../services/stores/prepared/preparedDatabase';
import { prepareHere } from '../../../../services/stores/prepared/prepareHere';
import { makeName, makePack, makeParagraphs, makeTerm } from '../../../core/pack/packs';
import { installLocks } from '../../fakes/locks';

installLocks();

/** Two packs that call the same things the same; the built-in one has the second name, too. */
const packs = ['first', 'second'].map((id) =>
  makePack({
    id,
    documents: [makeParagraphs('text', [`${id}：潮汐电站与数字鸿沟。`])],
    terms: [
      makeTerm('station', { names: [makeName('潮汐电站')] }),
      makeTerm('divide', { names: [makeName('数字鸿沟')] }),
    ],
  }),
);

async function bringIn(pack: Pack): Promise<void> {
  const unwatched = { onStage: () => {}, signal: new AbortController().signal };
  await importPack(JSON.stringify(pack), { ...unwatched, prepare: prepareHere });
}

beforeEach(async () => {
  fakeBrowser.reset();
  for (const pack of packs) await bringIn(pack);
});
afterEach(async () => {
  await deleteDB('pangzhu');
  await deleteDB(PREPARED_DATABASE);
});

const placesIn = (library: Library) =>
  library.terms.map(({ id }) => [id, library.passagesOf(id).map(({ document }) => document)]);

describe('a pack by itself', () => {
  it.each([
    ['on', true],
    ['off', false],
  ])('that is %s has the ids of the library, and its names from no other', async (_, isOn) => {
    if (!isOn) await switchPack('second', false);
    const { library, pack } = await openPackAlone('second', prepareHere);
    expect(pack.id).toBe('second');
    expect(placesIn(library)).toEqual([
      ['second/station', ['second/text']],
      ['second/divide', ['second/text']],
    ]);
  });

  it('is worked out beside the page where it is large, and is the same', async () => {
    const more = Array.from({ length: 2_000 }, (_, at) =>
      makeTerm(`t-${at}`, { names: [makeName(`term number ${at}`, { language: 'en' })] }),
    );
    const [, second] = packs;
    if (second === undefined) throw new Error('The second pack is gone.');
    await bringIn({ ...second, terms: [...second.terms, ...more] });
    let asked = 0;
    const open = () =>
      openPackAlone('second', (...args) => {
        asked += 1;
        return prepareHere(...args);
      });
    const { library } = await open();
    expect((await open()).library).toBe(library);
    expect(asked).toBe(1);
    expect(library.terms).toHaveLength(2_002);
    expect(placesIn(library).slice(0, 2)).toEqual([
      ['second/station', ['second/text']],
      ['second/divide', ['second/text']],
    ]);
  });

  it('is thrown for where there is none', async () => {
    for (const _ of ['asked', 'asked again']) {
      await expect(openPackAlone('third', prepareHere)).rejects.toThrow(RangeError);
    }
  });
});
