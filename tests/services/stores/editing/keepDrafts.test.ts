import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { DraftDocument } from '../../../../core/pack/drafts/draft';
import type { KeptDraft } from '../../../../core/pack/drafts/keepDraft';
import type { ImportStage } from '../../../../core/preparation/prepareImport';
import { importPack } from '../../../../services/stores/editing/importPack';
import {
  type DraftToKeep,
  keepDrafts,
  readKnownDocuments,
} from '../../../../services/stores/editing/keepDrafts';
import { binPack } from '../../../../services/stores/editing/libraryBin';
import { openLibrary } from '../../../../services/stores/library/libraryStore';
import { exportPack } from '../../../../services/stores/library/packChoices';
import { PREPARED_DATABASE } from '../../../../services/stores/prepared/preparedDatabase';
import { prepareHere } from '../../../../services/stores/prepared/prepareHere';
import { installLocks } from '../../fakes/locks';

installLocks();

let persisted: number;

beforeEach(() => {
  fakeBrowser.reset();
  persisted = 0;
  Object.assign(navigator, {
    storage: {
      persist: async () => {
        persisted++;
        return false;
      },
    },
  });
});
afterEach(async () => {
  await deleteDB('pangzhu');
  await deleteDB(PREPARED_DATABASE);
});

function document(title: string, ...texts: string[]): KeptDraft & { case: 'document' } {
  const content: DraftDocument = {
    title,
    author: null,
    publisher: null,
    date: '2024',
    language: null,
    url: null,
    blocks: texts.map((text, at) => ({ type: 'paragraph', text, page: at + 1 })),
  };
  const file = { name: `${title}.md`, hash: 'a'.repeat(64), imported: '2026-11-28' };
  return { case: 'document', document: content, file, called: file.name };
}

const termBase: KeptDraft = {
  case: 'entries',
  title: 'Teas',
  entries: [
    {
      names: [{ text: 'Lapsang souchong', language: 'en' }],
      definition: 'A smoked tea.',
      remark: null,
    },
  ],
  file: { name: 'teas.csv', hash: 'c'.repeat(64), imported: '2026-11-28' },
  called: 'teas.csv',
};
const asNew = (draft: KeptDraft): DraftToKeep => ({ draft, as: { case: 'new' } });
const following = (onStage: (stage: ImportStage) => void = () => {}, signal?: AbortSignal) => ({
  prepare: prepareHere,
  onStage,
  signal: signal ?? new AbortController().signal,
});
const ownTitles = async () =>
  (await openLibrary()).packs
    .slice(1)
    .map(({ title }) => title)
    .sort();

describe('drafts that are kept', () => {
  it('are packs of their own, in one go, in the order in which they were given', async () => {
    const stages: string[] = [];
    const packs = await keepDrafts(
      ['One', 'Two', 'One'].map((title) => asNew(document(title, 'Lapsang souchong smells.'))),
      following(({ case: name }) => stages.push(name)),
    );
    expect(packs.map(({ id }) => id)).toEqual(['one', 'two', 'one-2']);
    expect(stages.filter((name) => name === 'names')).toHaveLength(1);
    expect(await ownTitles()).toEqual(['One', 'One', 'Two']);
    expect(persisted).toBe(1);
  });

  it('are found by the terms of a term base that comes with them', async () => {
    await keepDrafts([asNew(document('One', 'Lapsang souchong smells.')), asNew(termBase)]);
    const library = await openLibrary();
    expect(library.passagesOf('lapsang-souchong').map(({ document: id }) => id)).toEqual(['one']);
    expect(library.term('lapsang-souchong')?.definition?.text).toBe('A smoked tea.');
  });

  it('without terms leave the index of names alone, and what is found is what a fresh library finds', async () => {
    await keepDrafts([asNew(termBase), asNew(document('Middle', 'A Lapsang souchong.'))]);
    const { index } = await openLibrary();
    await keepDrafts([
      asNew(document('Another', 'Lapsang souchong first.')),
      asNew(document('Zero', 'No, Lapsang souchong last.')),
    ]);
    const library = await openLibrary();
    expect(library.index).toEqual(index);
    const found = library.mentionsOf('lapsang-souchong');
    await deleteDB(PREPARED_DATABASE);
    expect(found.map(({ document: id }) => id)).toEqual(['another', 'middle', 'zero']);
    // Nothing is prepared for other hashes: this library works everything out by itself.
    await importPack(JSON.stringify({ formatVersion: 2, id: 'aaa', title: 'Nothing' }));
    expect((await openLibrary()).mentionsOf('lapsang-souchong')).toEqual(found);
  });

  it('are all given up together, and the library is as it was', async () => {
    const life = new AbortController();
    const keeping = keepDrafts(
      [asNew(document('One', 'a')), asNew(document('Two', 'b'))],
      following(({ case: name }) => name === 'names' && life.abort('enough'), life.signal),
    );
    await expect(keeping).rejects.toBe('enough');
    expect(await ownTitles()).toEqual([]);
  });

  it('take the place of an earlier version, whose terms stay', async () => {
    await keepDrafts([asNew(document('One', 'First.', 'Second.'))]);
    const [known] = await readKnownDocuments();
    expect(known).toMatchObject({ pack: 'one', document: 'one', file: 'One.md' });
    if (known === undefined) throw new Error('nothing is known');
    const later = document('One', 'New.', 'First.', 'Second.');
    await keepDrafts([{ draft: later, as: { case: 'version', known } }]);
    const { documents, packs } = await openLibrary();
    expect(packs.slice(1).map(({ id }) => id)).toEqual(['one']);
    expect(documents.at(-1)).toMatchObject({
      id: 'one-2',
      earlier: [{ id: 'one', passages: [[1, 2, 2]] }],
    });
  });

  it('are kept by themselves where the earlier version was removed meanwhile', async () => {
    await keepDrafts([asNew(document('One', 'First.'))]);
    const [known] = await readKnownDocuments();
    if (known === undefined) throw new Error('nothing is known');
    await binPack('one', 'One');
    await keepDrafts([{ draft: document('One', 'Later.'), as: { case: 'version', known } }]);
    expect(await ownTitles()).toEqual(['One']);
  });

  it('come back identical from their files after everything was removed', async () => {
    await keepDrafts([asNew(document('One', 'First.', '二。')), asNew(termBase)]);
    const before = (await openLibrary()).packs.slice(1);
    const files = await Promise.all(before.map(({ id }) => exportPack(id)));
    for (const { id, title } of before) await binPack(id, title);
    expect(await ownTitles()).toEqual([]);
    for (const file of files) await importPack(file);
    expect((await openLibrary()).packs.slice(1)).toEqual(before);
  });

  it('are known by file, hash and address, term bases without a document', async () => {
    await keepDrafts([asNew(termBase)]);
    expect(await readKnownDocuments()).toEqual([
      {
        pack: 'teas',
        document: null,
        title: 'Teas',
        file: 'teas.csv',
        hash: 'c'.repeat(64),
        url: null,
      },
    ]);
  });
});
