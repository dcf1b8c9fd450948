import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  DeliveryError,
  handleMessages,
  sendToBackground,
  sendToTab,
} from '../../../services/messaging/messaging';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

let listeners: Set<Listener>;
let sender: object;

/** The extension's own page; the fake browser says nothing of who sends. */
const ownPage = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const contentScript = {
  id: 'test-extension-id',
  url: 'https://example.com/',
  tab: { id: 4, url: 'https://example.com/' },
  frameId: 0,
};

beforeEach(() => {
  fakeBrowser.reset();
  listeners = new Set();
  sender = ownPage;
  Object.assign(fakeBrowser.runtime, {
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    // The first listener that answers is heard; without any the browser reports its sentence.
    sendMessage: async (message: unknown) => {
      for (const listener of listeners) {
        const reply = listener(message, sender);
        if (reply !== undefined) return reply;
      }
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
  });
});

async function refusal(request: Promise<unknown>): Promise<string> {
  const error = await request.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DeliveryError)) throw new Error('was not refused');
  return `${error.failure}: ${error.message}`;
}

describe('messages to the background', () => {
  it('reach their handler with the sender, and its answer comes back', async () => {
    handleMessages({ 'marks/get': ({ tab }) => [{ term: `t${tab}`, count: 2, variants: 0 }] });
    expect(await sendToBackground('marks/get', { tab: 4 })).toEqual([
      { term: 't4', count: 2, variants: 0 },
    ]);
  });

  it.each([
    ['a wrong type', { type: 'marks/get', tab: 'four' }, 'marks/get: tab:'],
    ['a missing field', { type: 'marks/get' }, 'marks/get: tab:'],
    ['no host', { type: 'site/set', host: 'Example.com', state: 'off' }, 'site/set: host:'],
    ['no state', { type: 'site/set', host: 'example.com', state: 'maybe' }, 'site/set: state:'],
    ['a negative number', { type: 'marks/get', tab: -1 }, 'marks/get: tab:'],
  ])('are refused with the place: %s', async (_, message, words) => {
    let handled = 0;
    handleMessages({
      'marks/get': () => {
        handled += 1;
        return [];
      },
      'site/set': () => {
        handled += 1;
        return null;
      },
    });
    const reply = await fakeBrowser.runtime.sendMessage(message);
    expect(reply).toMatchObject({ error: expect.stringContaining(words) });
    expect(handled).toBe(0);
  });

  it('leave to others what is not theirs', () => {
    handleMessages({});
    const [listener] = [...listeners];
    for (const message of [null, 'marks/get', {}, { type: 'toString' }, { type: 7 }]) {
      expect(listener?.(message, sender)).toBeUndefined();
    }
  });

  it('hear the words of a handler that failed; the console keeps the error itself', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const failure = new Error('the storage is gone');
    handleMessages({
      'marks/get': () => {
        throw failure;
      },
    });
    const request = sendToBackground('marks/get', { tab: 1 });
    expect(await refusal(request)).toBe('refused: the storage is gone');
    expect(logged.mock.calls).toEqual([[failure]]);
    logged.mockRestore();
  });

  it('are refused from pages where only the extension’s own may ask', async () => {
    handleMessages({ 'site/set': () => null });
    sender = contentScript;
    const request = sendToBackground('site/set', { host: 'example.com', state: 'off' });
    expect(await refusal(request)).toBe('refused: site/set: not for this sender');
  });

  it.each([
    { type: 'note/claim', token: '0123456789abcdef0123456789abcdef' },
    { type: 'note/get', term: 't', paragraph: '', script: 'hans', rank: 0 },
    { type: 'term/hide', term: 't' },
    { type: 'term/show', term: 't' },
    { type: 'term/edit', term: 't' },
    { type: 'term/remark', term: 't', remark: 'r' },
    {
      type: 'dismissal/keep',
      term: 't',
      paragraph: 'p',
      mark: { start: 0, end: 1 },
      isVariant: false,
      press: 'one',
    },
    { type: 'dismissal/forget', kept: 1 },
    { type: 'rule/take', key: 'k' },
    { type: 'rule/leave', key: 'k' },
    { type: 'rule/return', key: 'k' },
    { type: 'site/leave' },
    { type: 'site/return' },
    { type: 'reader/open', document: 'd', passage: 1, term: 't' },
    { type: 'panel/open', term: null },
  ])('are refused from content scripts where they are a note’s: $type', async (message) => {
    handleMessages({});
    sender = contentScript;
    const reply = await fakeBrowser.runtime.sendMessage(message);
    expect(reply).toEqual({ error: `${message.type}: not for this sender` });
  });

  it('are refused from other extensions', async () => {
    handleMessages({ 'marks/get': () => [] });
    sender = { ...ownPage, id: 'another' };
    const request = sendToBackground('marks/get', { tab: 1 });
    expect(await refusal(request)).toBe('refused: marks/get: not for this sender');
  });

  it('are refused where the answer has not its form', async () => {
    handleMessages({ 'marks/get': () => [{ term: 't', count: -1, variants: 0 }] });
    const request = sendToBackground('marks/get', { tab: 1 });
    expect(await refusal(request)).toContain('refused: answer to marks/get: 0.count:');
  });

  it('change sites in the order they were sent, and none again that a later one overtook', async () => {
    const states: string[] = [];
    handleMessages({
      'site/set': ({ state }) => {
        states.push(state);
        return null;
      },
    });
    const send = fakeBrowser.runtime.sendMessage;
    let killed = false;
    Object.assign(fakeBrowser.runtime, {
      sendMessage: async (message: unknown) => {
        const reply = await send(message);
        if (killed) return reply;
        killed = true;
        throw new Error('The message port closed before a response was received.');
      },
    });
    const requests = (['off', 'on'] as const).map((state) =>
      sendToBackground('site/set', { host: 'a.example', state }),
    );
    // Both are on their way before anything is waited for: the popup may close now.
    expect(states).toEqual(['off', 'on']);
    await Promise.all(requests);
    expect(states).toEqual(['off', 'on']);
  });

  it('are handled until the signal', async () => {
    const life = new AbortController();
    handleMessages({ 'marks/get': () => [] }, life.signal);
    life.abort();
    const request = sendToBackground('marks/get', { tab: 1 });
    expect(await refusal(request)).toContain('no-receiver: ');
  });
});

describe('messages to a tab', () => {
  function answerTab(send: (tab: number, message: unknown, options: object) => unknown): void {
    Object.assign(fakeBrowser.tabs, {
      sendMessage: async (...sent: [number, unknown, object]) => send(...sent),
    });
  }

  it('name the frame they are for', async () => {
    const sent: unknown[] = [];
    answerTab((...message) => {
      sent.push(message);
      return { answer: null };
    });
    expect(await sendToTab(4, 'note/open', {}, 9)).toBe(true);
    expect(await sendToTab(4, 'site/off', {})).toBe(true);
    expect(sent).toEqual([
      [4, { type: 'note/open' }, { frameId: 9 }],
      [4, { type: 'site/off' }, {}],
    ]);
  });

  it('are no error where nobody listens, and are not repeated', async () => {
    let attempts = 0;
    answerTab(() => {
      attempts += 1;
      throw new Error('Could not establish connection. Receiving end does not exist.');
    });
    expect(await sendToTab(4, 'site/off', {})).toBe(false);
    expect(attempts).toBe(1);
  });

  it('are an error where something else is wrong', async () => {
    answerTab(() => {
      throw new Error('Something else.');
    });
    await expect(sendToTab(4, 'site/off', {})).rejects.toThrow('Something else.');
  });
});
