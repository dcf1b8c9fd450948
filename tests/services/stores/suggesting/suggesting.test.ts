import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  type Decisions,
  decided,
  decisionsOn,
  goTo,
  undone,
  withName,
} from '../../../../core/suggest/decisions';
import { decisionsChange } from '../../../../core/suggest/decisionsChange';
import type { Suggestion } from '../../../../core/suggest/suggestion';
import { importPack } from '../../../../services/stores/editing/importPack';
import { openLibrary } from '../../../../services/stores/library/libraryStore';
import { PREPARED_DATABASE } from '../../../../services/stores/prepared/preparedDatabase';
import { REJECTED_DATABASE } from '../../../../services/stores/suggesting/rejectedNames';
import { suggestDocuments } from '../../../../services/stores/suggesting/suggestDocuments';
import type { SuggestionRequest } from '../../../../services/stores/suggesting/suggestionWork';
import { makeName, makePack, makeParagraphs, makeTerm } from '../../../core/pack/packs';
import { makeSuggestion } from '../../../core/suggest/suggestions';
import { installLocks } from '../../fakes/locks';

installLocks();

const PACK = makePack({
  id: 'bridges',
  documents: [
    makeParagraphs('book', ['廊桥是指有顶的桥。', '木拱廊桥最难修。'], { title: '桥书' }),
  ],
  terms: [makeTerm('arch', { names: [makeName('石拱桥')] })],
});
const PLACE = { document: 'bridges/book', block: 0, start: 0, end: 2 };
const ROOFED = makeSuggestion('廊桥', {
  places: [PLACE],
  passage: PLACE,
  definition: { ...PLACE, end: 9, text: '廊桥是指有顶的桥。' },
});
const WOODEN = makeSuggestion('木拱廊桥', { passage: { ...PLACE, block: 1, end: 4 } });
const JOINING = makeSuggestion('名录', {
  passage: PLACE,
  otherNames: [{ text: '石拱桥', language: 'zh-Hans', role: 'alias', origin: 'document' }],
});

let asked: SuggestionRequest[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  asked = [];
  await importPack(JSON.stringify(PACK));
});
afterEach(async () => {
  for (const name of ['pangzhu', PREPARED_DATABASE, REJECTED_DATABASE]) await deleteDB(name);
});

/** Suggests some of the book, and follows what is decided. */
async function suggest(...suggestions: Suggestion[]) {
  const list = await suggestDocuments([{ pack: 'bridges', document: 'book' }], {
    suggest: async (request) => {
      asked.push(request);
      return suggestions;
    },
    complete: async (names) => [...names],
    script: 'hans',
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  let now = decisionsOn(list.suggestions);
  return {
    ...list,
    async take(step: (decisions: Decisions) => Decisions) {
      const next = step(now);
      await list.keep(decisionsChange(now.proposals, next.proposals));
      now = next;
    },
  };
}

async function termsNow() {
  const pack = (await openLibrary()).packs.find(({ id }) => id === 'bridges');
  return pack?.terms.map(({ names }) => names.map(({ text }) => text).join('/'));
}

const accept = (list: Decisions) => decided(list, 'accepted');
const reject = (list: Decisions) => decided(list, 'rejected');

describe('suggestions of a document', () => {
  it('are asked for with the text, and told from what the library has', async () => {
    const arch = makeSuggestion('木拱廊桥', { name: '石拱桥', passage: PLACE });
    const list = await suggest(ROOFED, arch);
    expect(asked[0]?.documents).toMatchObject([{ id: 'bridges/book', title: '桥书' }]);
    expect(list.suggestions.map(({ name }) => name)).toEqual(['廊桥']);
    expect(list.known.map(({ name, joins }) => [name, joins])).toEqual([['石拱桥', 'arch']]);
  });

  it('become terms of its pack when they are accepted, with their definitions', async () => {
    await (await suggest(ROOFED, WOODEN)).take(accept);
    expect(await termsNow()).toEqual(['石拱桥', '廊桥']);
    const pack = (await openLibrary()).packs.find(({ id }) => id === 'bridges');
    expect(pack?.terms[1]?.definition).toEqual({
      text: '廊桥是指有顶的桥。',
      source: { title: '桥书', document: 'book', passage: 1 },
    });
  });

  it('leave the pack when that is taken back, and only they do', async () => {
    const list = await suggest(ROOFED, WOODEN);
    await list.take(accept);
    await list.take(accept);
    await list.take((decisions) => undone(undone(decisions)));
    expect(await termsNow()).toEqual(['石拱桥']);
  });

  it('change in the pack when they are changed after they were accepted', async () => {
    const list = await suggest(ROOFED);
    await list.take(accept);
    await list.take((decisions) => withName(decisions, '有顶的桥', []));
    expect(await termsNow()).toEqual(['石拱桥', '有顶的桥']);
  });

  it('give the library’s term another name where they join it, until that is taken back', async () => {
    const list = await suggest(JOINING);
    expect([...list.joined]).toEqual([['arch', '石拱桥']]);
    await list.take(accept);
    expect(await termsNow()).toEqual(['石拱桥/名录']);
    await list.take(undone);
    expect(await termsNow()).toEqual(['石拱桥']);
  });

  it('are one term where two windows accept them, and stay while the other wants them', async () => {
    const [one, other] = [await suggest(ROOFED), await suggest(ROOFED)];
    await one.take(accept);
    await other.take(accept);
    expect(await termsNow()).toEqual(['石拱桥', '廊桥']);
    await other.take(undone);
    expect(await termsNow()).toEqual(['石拱桥', '廊桥']);
    await one.take(undone);
    expect(await termsNow()).toEqual(['石拱桥']);
  });

  it('are not suggested again once they are rejected, unless that is taken back', async () => {
    const list = await suggest(ROOFED, WOODEN);
    await list.take(reject);
    await list.take(reject);
    await list.take((decisions) => undone(goTo(decisions, 0)));
    expect((await suggest(ROOFED, WOODEN)).suggestions.map(({ name }) => name)).toEqual([
      '木拱廊桥',
    ]);
  });

  it('are refused of a document that is gone', async () => {
    const gone = suggestDocuments([{ pack: 'bridges', document: 'gone' }], {
      suggest: async () => [],
      complete: async (names) => [...names],
      script: 'hans',
      onProgress: () => {},
      signal: new AbortController().signal,
    });
    await expect(gone).rejects.toThrow(RangeError);
  });
});
