import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { ClaimedNote, NoteOffer } from '../../../core/noteFrame';
import type { NoteContent } from '../../../core/ranking/noteContent';
import { createNoteClaims, type NoteClaims } from '../../../services/background/createNoteClaims';
import { showAbove } from '../../../services/background/showAbove';
import type { Sender } from '../../../services/messaging/messaging';

const TOKEN = '0123456789abcdef0123456789abcdef';
const OFFER: NoteOffer = {
  request: { term: 'digital-divide', paragraph: '数字鸿沟', script: 'hans', rank: 0 },
  match: { kind: 'exact', reason: 'verbatim', form: 'label', surface: '数字鸿沟' },
  at: 0,
  isVerbatim: null,
};
const SILENCE = new Error('Could not establish connection. Receiving end does not exist.');

let sent: unknown[][];
let answer: () => unknown;
let claims: NoteClaims;

beforeEach(() => {
  claims = createNoteClaims(async ({ term }) => ({ ...CONTENT, term }));
  fakeBrowser.reset();
  sent = [];
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (...message: unknown[]) => {
      sent.push(message);
      return answer();
    },
  });
});

const sender = (frameId: number, tab: number | null = 7) =>
  ({ ...(tab === null ? {} : { tab: { id: tab } }), frameId }) as unknown as Sender;

const CONTENT: NoteContent = {
  term: 'digital-divide',
  label: '数字鸿沟',
  labelLanguage: 'zh-Hans',
  kind: 'concept',
  otherNames: [],
  documents: [],
  total: 0,
  rank: 0,
  passage: null,
};
const FOUND: ClaimedNote = { offer: OFFER, answer: { case: 'found', content: CONTENT } };

describe('a note’s frame', () => {
  it('gets what the content script of its tab says, and what the library says to it', async () => {
    answer = () => ({ answer: OFFER });
    expect(await claims.claim({ token: TOKEN }, sender(4))).toEqual(FOUND);
    expect(sent).toEqual([[7, { type: 'note/claim', token: TOKEN }]]);
  });

  it('gets what it was expected to ask for, and nobody else is asked', async () => {
    await claims.expect({ token: TOKEN, offer: OFFER }, sender(0));
    expect(await claims.claim({ token: TOKEN }, sender(4))).toEqual(FOUND);
    expect(sent).toEqual([]);
  });

  it.each<[what: string, expectedOf: Sender, before: number]>([
    ['another tab', sender(0, 8), 0],
    ['no tab', sender(0, null), 0],
    ['the same tab, with many after it', sender(0), 4],
  ])('is not told what was expected of %s', async (_, from, others) => {
    await claims.expect({ token: TOKEN, offer: OFFER }, from);
    for (let other = 0; other < others; other += 1) {
      await claims.expect({ token: `${other}`.repeat(32), offer: OFFER }, from);
    }
    answer = () => undefined;
    expect(await claims.claim({ token: TOKEN }, sender(4))).toBeNull();
    expect(sent).toHaveLength(1);
  });

  it('is told once what was expected', async () => {
    await claims.expect({ token: TOKEN, offer: OFFER }, sender(0));
    answer = () => undefined;
    await claims.claim({ token: TOKEN }, sender(4));
    expect(await claims.claim({ token: TOKEN }, sender(4))).toBeNull();
  });

  it.each<[what: string, lookUp: () => Promise<NoteContent | null>, answer: ClaimedNote['answer']]>(
    [
      ['has no such term', async () => null, { case: 'found', content: null }],
      ['takes its time', () => new Promise(() => {}), { case: 'awaited' }],
      ['fails', () => Promise.reject(new Error('disk')), { case: 'awaited' }],
    ],
  )('is told so where the library %s', async (_, lookUp, expected) => {
    answer = () => ({ answer: OFFER });
    const claimed = await createNoteClaims(lookUp).claim({ token: TOKEN }, sender(4));
    expect(claimed).toEqual({ offer: OFFER, answer: expected });
  });

  it.each<[what: string, answer: () => unknown]>([
    [
      'nobody made it',
      () => {
        throw SILENCE;
      },
    ],
    ['nobody answers', () => undefined],
    ['what is answered is no offer', () => ({ answer: { ...OFFER, request: { term: 7 } } })],
    [
      'what is answered is endless',
      () => ({
        answer: { ...OFFER, request: { ...OFFER.request, paragraph: '国'.repeat(30_000) } },
      }),
    ],
  ])('gets nothing where %s', async (_, given) => {
    answer = given;
    expect(await claims.claim({ token: TOKEN }, sender(4))).toBeNull();
  });

  it('gets nothing outside of tabs', async () => {
    expect(await claims.claim({ token: TOKEN }, sender(4, null))).toBeNull();
    expect(sent).toEqual([]);
  });
});

describe('a note for a frame that can have none', () => {
  const around = { left: 1, top: 2, right: 3, bottom: 4 };
  const { isVerbatim: _, ...subject } = OFFER;
  const note = { id: 0.5, subject, around, width: 300, height: 90 };

  it('is asked of the top frame of the same tab', async () => {
    answer = () => ({ answer: true });
    expect(await showAbove(note, sender(4))).toBe(true);
    expect(sent).toEqual([[7, { ...note, type: 'note/show' }, { frameId: 0 }]]);
  });

  it.each<[what: string, from: Sender]>([
    ['the top frame itself', sender(0)],
    ['what is in no tab', sender(4, null)],
  ])('is not shown for %s', async (_, from) => {
    expect(await showAbove(note, from)).toBe(false);
    expect(sent).toEqual([]);
  });

  it('is not shown where nothing of ours runs above', async () => {
    answer = () => {
      throw SILENCE;
    };
    expect(await showAbove(note, sender(4))).toBe(false);
  });
});
