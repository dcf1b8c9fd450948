import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { goesOn, noteEarlyRun } from '../../../services/page/earlyRun';
import { hastenScript } from '../../../services/page/hastenScript';
import { keepInWorld, RUNNING_KEY, type Run } from '../../../services/page/isolatedWorld';

let sent: unknown[];
const pageIs = (readyState: unknown) => vi.stubGlobal('document', { readyState });

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: unknown) => {
      sent.push(message);
      throw new Error('Nobody answers.');
    },
  });
});
afterEach(() => {
  keepInWorld(RUNNING_KEY, undefined);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a page that takes long to be all there', () => {
  it.each([
    ['is still on its way', 'loading', 1],
    ['has come', 'interactive', 0],
    ['calls an element by that name', {}, 0],
  ])('gets the content script early where it %s', async (_, state, times) => {
    pageIs(state);
    hastenScript();
    await vi.advanceTimersByTimeAsync(1_499);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(
      Array(times).fill({ type: 'script/load', script: 'content-scripts/annotator' }),
    );
  });
});

describe('a run that the browser starts', () => {
  const begin = () => {
    keepInWorld(RUNNING_KEY, { life: new AbortController(), isAsking: false } satisfies Run);
    noteEarlyRun();
  };

  it.each([
    ['takes the place of none', null, false],
    ['takes the place of one that began when the page was there', 'complete', false],
    ['leaves one that began early to go on', 'loading', true],
  ])('%s', (_, state, isLeft) => {
    pageIs(state);
    if (state !== null) begin();
    expect(goesOn()).toBe(isLeft);
    // One after it is a start anew.
    expect(goesOn()).toBe(false);
  });
});
