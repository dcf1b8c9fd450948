import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { NoteOffer } from '../../../core/noteFrame';
import { claimNote } from '../../../services/background/claimNote';
import { showAbove } from '../../../services/background/showAbove';
import type { Sender } from '../../../services/messaging/messaging';

const TOKEN = '0123456789abcdef0123456789abcdef';
const OFFER: NoteOffer = {
  request: { term: 'digital-divide', paragraph: '数字鸿沟', script: 'hans', rank: 0 },
  match: { kind: 'exact', reason: 'verbatim', form: 'label', surface: '数字鸿沟' },
  isVerbatim: null,
};
const SILENCE = new Error('Could not establish connection. Receiving end does not exist.');

let sent: unknown[][];
let answer: () => unknown;

beforeEach(() => {
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

describe('a note’s frame', () => {
  it('gets what the content script of its tab says', async () => {
    answer = () => ({ answer: OFFER });
    expect(await claimNote({ token: TOKEN }, sender(4))).toEqual(OFFER);
    expect(sent).toEqual([[7, { type: 'note/claim', token: TOKEN }]]);
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
    expect(await claimNote({ token: TOKEN }, sender(4))).toBeNull();
  });

  it('gets nothing outside of tabs', async () => {
    expect(await claimNote({ token: TOKEN }, sender(4, null))).toBeNull();
    expect(sent).toEqual([]);
  });
});

describe('a note for a frame that can have none', () => {
  const around = { left: 1, top: 2, right: 3, bottom: 4 };
  const { isVerbatim: _, ...subject } = OFFER;

  it('is asked of the top frame of the same tab', async () => {
    answer = () => ({ answer: true });
    expect(await showAbove({ subject, around }, sender(4))).toBe(true);
    expect(sent).toEqual([[7, { type: 'note/show', subject, around }, { frameId: 0 }]]);
  });

  it.each<[what: string, from: Sender]>([
    ['the top frame itself', sender(0)],
    ['what is in no tab', sender(4, null)],
  ])('is not shown for %s', async (_, from) => {
    expect(await showAbove({ subject, around }, from)).toBe(false);
    expect(sent).toEqual([]);
  });

  it('is not shown where nothing of ours runs above', async () => {
    answer = () => {
      throw SILENCE;
    };
    expect(await showAbove({ subject, around }, sender(4))).toBe(false);
  });
});
