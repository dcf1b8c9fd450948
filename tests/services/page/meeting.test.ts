import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { MetPlace } from '../../../core/collection/encounter';
import { keepInWorld, RUNNING_KEY, type Run } from '../../../services/page/isolatedWorld';
import { beginMeeting, sharedPage, tellMet } from '../../../services/page/meeting';

const MET: MetPlace[] = [{ term: 'wuzhen', sentence: '乌镇峰会。', place: { start: 0, end: 4 } }];

let answer: () => unknown;
let sent: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  Object.assign(fakeBrowser.runtime, {
    id: 'test-extension-id',
    sendMessage: async (message: unknown) => {
      sent.push(message);
      return answer();
    },
  });
});
afterEach(() => {
  keepInWorld(RUNNING_KEY, undefined);
  beginMeeting();
  vi.useRealTimers();
});

/** What marks the frame. */
function run(page?: unknown): AbortController {
  const life = new AbortController();
  keepInWorld(RUNNING_KEY, { life, isAsking: false, page } satisfies Run);
  return life;
}

describe('what is met is watched for', () => {
  it('by the script that was brought last, and no longer by the one before', () => {
    const first = beginMeeting();
    const second = beginMeeting();
    expect([first.aborted, second.aborted]).toEqual([true, false]);
  });

  it('as long as the frame is marked', () => {
    const marking = run();
    const meeting = beginMeeting();
    marking.abort();
    expect(meeting.aborted).toBe(true);
  });

  it('on what is annotated, which may be nothing', () => {
    expect(sharedPage()).toBeNull();
    run();
    expect(sharedPage()).toBeNull();
    run('the page');
    expect(sharedPage()).toBe('the page');
  });
});

describe('what is met is told to the background, and more is wanted', () => {
  const fails = (message: string) => () => {
    throw new Error(message);
  };
  const CASES: [what: string, answer: () => unknown, isMoreWanted: boolean][] = [
    ['where it says so', () => ({ answer: true }), true],
    ['unless it says not', () => ({ answer: false }), false],
    ['unless it says nothing', () => ({ answer: null }), false],
    ['though it refused this once', () => ({ error: 'The disk is full.' }), true],
    [
      'though it was not there',
      fails('Could not establish connection. Receiving end does not exist.'),
      true,
    ],
    ['unless the extension is gone', fails('Extension context invalidated.'), false],
  ];
  it.each(CASES)('%s', async (_, answers, isMoreWanted) => {
    vi.useFakeTimers();
    answer = answers;
    const told = tellMet(MET);
    await vi.runAllTimersAsync();
    expect(await told).toBe(isMoreWanted);
    expect(sent[0]).toEqual({ type: 'encounter/met', met: MET });
  });

  it('not where the extension goes while something else fails', async () => {
    answer = () => {
      Object.assign(fakeBrowser.runtime, { id: undefined });
      throw new TypeError('something else');
    };
    expect(await tellMet(MET)).toBe(false);
  });

  it('and a fault of ours is not swallowed', async () => {
    answer = () => {
      throw new TypeError('something else');
    };
    await expect(tellMet(MET)).rejects.toThrow('something else');
  });
});
