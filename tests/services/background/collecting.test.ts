import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { MetPlace } from '../../../core/collection/encounter';
import { dayOf } from '../../../core/text/dayOf';
import { builtInPack } from '../../../data/builtInPack';
import { answerCollecting, bringMeeting, forgetMet } from '../../../services/background/collecting';
import { pageForms } from '../../../services/messaging/messageForms';
import type { Sender } from '../../../services/messaging/messaging';
import { setCollecting } from '../../../services/stores/choices/collecting';
import { changeSiteRules } from '../../../services/stores/choices/siteRulesStore';
import { readEncounters } from '../../../services/stores/encounterStore';
import { installLocks } from '../fakes/locks';

const SENTENCE = '弥合数字鸿沟是共同的任务。';
const MET: MetPlace = { term: 'digital-divide', sentence: SENTENCE, place: { start: 2, end: 6 } };

let injected: unknown[];

function senderIn(tab: object = {}, more: object = {}): Sender {
  const usual = {
    id: 4,
    url: 'https://news.example/a#two',
    title: '今日新闻',
    incognito: false,
    windowId: 1,
  };
  return {
    tab: { ...usual, ...tab },
    frameId: 0,
    url: 'https://news.example/a',
    ...more,
  } as unknown as Sender;
}

beforeEach(async () => {
  fakeBrowser.reset();
  installLocks();
  injected = [];
  Object.assign(fakeBrowser.i18n, { getMessage: () => 'zh-CN' });
  Object.assign(fakeBrowser, {
    scripting: { executeScript: async (wanted: object) => void injected.push(wanted) },
  });
  await setCollecting(true);
});
afterEach(() => deleteDB('pangzhu'));

const {
  'encounter/met': met,
  'encounter/keep': keep,
  'encounter/find': find,
  'encounter/undo': undo,
} = answerCollecting;
const kept = async () => (await readEncounters()).map(({ id: _, ...encounter }) => encounter);

describe('what a page says was met', () => {
  it('is kept with the page that the browser names, and the day', async () => {
    expect(await met({ met: [MET] }, senderIn())).toBe(true);
    expect(await kept()).toEqual([
      {
        ...MET,
        pack: builtInPack.id,
        label: '数字鸿沟',
        title: '今日新闻',
        url: 'https://news.example/a#two',
        day: dayOf(new Date()),
        by: 'itself',
      },
    ]);
  });

  it.each<[string, () => Sender, () => Promise<void>]>([
    ['while nobody has asked for it', senderIn, () => setCollecting(false)],
    ['in a private window', () => senderIn({ incognito: true }), async () => {}],
    [
      'on a site that is off',
      senderIn,
      () => changeSiteRules((rules) => ({ ...rules, hosts: { 'news.example': 'off' } })),
    ],
    [
      'in a frame whose site is off',
      () => senderIn({}, { url: 'https://frame.example/' }),
      () => changeSiteRules((rules) => ({ ...rules, hosts: { 'frame.example': 'off' } })),
    ],
  ])('is not kept %s, and the page is to say no more', async (_, sender, prepare) => {
    await prepare();
    expect(await met({ met: [MET] }, sender())).toBe(false);
    expect(await kept()).toEqual([]);
  });

  it('is not kept where the library has no such term, or the tab no address', async () => {
    const made = [{ ...MET, term: 'made-up' }];
    expect(await met({ met: made }, senderIn())).toBe(true);
    expect(await met({ met: [MET] }, senderIn({ url: 'about:blank' }))).toBe(true);
    expect(await kept()).toEqual([]);
  });

  it('is bounded for a tab that goes from page to page by itself', async () => {
    for (let at = 0; at < 200; at++) {
      await met({ met: [MET] }, senderIn({ url: `https://flood.example/${at}` }));
    }
    expect((await kept()).length).toBeLessThan(100);
    await forgetMet(4);
    await met({ met: [MET] }, senderIn());
    expect((await kept()).at(-1)?.url).toBe('https://news.example/a#two');
  });

  it.each<[string, unknown]>([
    ['more than are met in a look', { met: Array.from({ length: 21 }, () => MET) }],
    ['a sentence that is a book', { met: [{ ...MET, sentence: 'x'.repeat(601) }] }],
    ['a place beside the sentence', { met: [{ ...MET, place: { start: 2, end: 60 } }] }],
    ['a place of nothing', { met: [{ ...MET, place: { start: 2, end: 2 } }] }],
    ['a page of its own choice', { met: [{ ...MET, url: 'https://other.example/' }] }],
    ['no list', { met: MET }],
  ])('is refused with %s', (_, request) => {
    expect(v.safeParse(pageForms['encounter/met'].request, request).success).toBe(false);
  });
});

describe('the place of a note', () => {
  it('is kept without the automatic collection, found again, and taken back', async () => {
    await setCollecting(false);
    expect(await find({ met: MET }, senderIn())).toEqual({ case: 'none' });
    const state = await keep({ met: MET }, senderIn());
    expect(await find({ met: MET }, senderIn())).toEqual(state);
    if (state.case !== 'kept') throw new Error(state.case);
    await undo({ id: state.id }, senderIn({ url: 'https://elsewhere.example/' }));
    expect(await kept()).toHaveLength(1);
    await undo({ id: state.id }, senderIn());
    expect(await kept()).toEqual([]);
  });

  it('is not kept in a private window, which is said', async () => {
    const sender = senderIn({ incognito: true });
    expect(await find({ met: MET }, sender)).toEqual({ case: 'private' });
    expect(await keep({ met: MET }, sender)).toEqual({ case: 'private' });
    expect(await kept()).toEqual([]);
  });

  it('is not kept once its site is off', async () => {
    await changeSiteRules((rules) => ({ ...rules, hosts: { 'news.example': 'off' } }));
    await expect(keep({ met: MET }, senderIn())).rejects.toThrow('off');
    expect(await kept()).toEqual([]);
  });
});

describe('the script that finds what is met', () => {
  it.each<[string, boolean, boolean, number]>([
    ['comes where it is wanted', true, false, 1],
    ['stays away where nobody has asked', false, false, 0],
    ['stays away from private windows', true, true, 0],
  ])('%s', async (_, isWanted, incognito, times) => {
    await setCollecting(isWanted);
    await bringMeeting(senderIn({ incognito }));
    expect(injected).toHaveLength(times);
  });
});
