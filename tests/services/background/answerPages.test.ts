import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createMatcher } from '../../../core/match/createMatcher';
import { MOST_IN_PAGES } from '../../../core/match/textMatches';
import { indexFor, matchesFor, takeReport } from '../../../services/background/answerPages';
import { matchTexts } from '../../../services/background/matchTexts';
import { handOverPart } from '../../../services/background/parts';
import type { Sender } from '../../../services/messaging/messaging';
import { importPack } from '../../../services/stores/editing/importPack';
import { openLibrary } from '../../../services/stores/library/libraryStore';
import { readHidden, readMarks } from '../../../services/stores/tabMarks';
import { makeName, makePack, makeTerm } from '../../core/pack/packs';
import { installLocks } from '../fakes/locks';
import { installScripting } from '../fakes/scripting';
import { installTabs } from '../fakes/tabs';

const sender = { tab: { id: 4, url: 'https://here.example/' }, frameId: 0 } as unknown as Sender;

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
  installScripting();
  installTabs([{ id: 4, url: 'https://here.example/', frames: [] }]);
  Object.assign(fakeBrowser.action, { setIcon: async () => {} });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
});

it('keeps of a report what the library has, and nothing that a page made up', async () => {
  const madeUp = Array.from({ length: 1_000 }, (_, at) => `made-up-${at}`);
  const terms = [...madeUp, 'digital-divide'];
  await takeReport(
    {
      document: 'document',
      counts: terms.map((term) => ({ term, count: 2, variants: 1 })),
      hidden: terms.map((term) => ({ term, count: 3, isUnlike: false })),
    },
    sender,
  );
  expect(await readMarks(4)).toEqual([{ term: 'digital-divide', count: 2, variants: 1 }]);
  expect(await readHidden(4)).toEqual([{ term: 'digital-divide', count: 3, isUnlike: false }]);
});

it('takes no report from what is no frame of a tab', async () => {
  const report = { document: 'document', counts: [], hidden: [] };
  await expect(takeReport(report, {} as Sender)).rejects.toThrow('frames of tabs');
});

describe('a library with more names than pages get', () => {
  const SUMMIT = '在乌镇峰会上';
  const ask = (index: string) =>
    matchesFor({ index, texts: [SUMMIT, '什么也没有', 'word 17 and Word 18'], fuzzy: 'careful' });

  beforeAll(async () => {
    handOverPart('matching', { matchTexts });
    const terms = Array.from({ length: MOST_IN_PAGES }, (_, at) =>
      makeTerm(`word-${at}`, { names: [makeName(`word ${at}`, { language: 'en' })] }),
    );
    await importPack(JSON.stringify(makePack({ id: 'words', documents: [], terms })));
  });

  it('is sent without names and terms', async () => {
    const answer = await indexFor({ known: null }, sender);
    if (answer.state === 'off' || answer.index === null) throw new Error('No index.');
    expect(answer.index).toMatchObject({ names: '', tables: '', terms: { ids: '' } });
    expect(answer.index.hash).toBe((await openLibrary()).index.hash);
  });

  it('is matched in the background, as a page would', async () => {
    const { index } = await openLibrary();
    const answer = await ask(index.hash);
    const matcher = createMatcher(index);
    expect(answer?.matches.slice(0, 2)).toEqual([matcher.scan(SUMMIT), []]);
    const ids = answer?.terms.map(([, { id }]) => id);
    expect(ids).toEqual(['wuzhen-summit', 'word-17', 'word-18']);
  });

  it('answers nothing to a page that has the index of an earlier library', async () => {
    expect(await ask('earlier')).toBeNull();
  });

  it('takes reports of any of its terms', async () => {
    const counts = [{ term: `word-${MOST_IN_PAGES - 1}`, count: 2, variants: 0 }];
    await takeReport({ document: 'document', counts, hidden: [] }, sender);
    expect(await readMarks(4)).toEqual(counts);
  });
});
