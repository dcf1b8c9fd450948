import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { PageToFrame } from '../../../core/noteFrame';
import { claimNote, meetPage } from '../../../services/note/joinPage';

const TOKEN = '0123456789abcdef0123456789abcdef';
const OTHER = 'fedcba9876543210fedcba9876543210';

interface Arrival {
  isTrusted?: boolean;
  source?: unknown;
  data?: unknown;
  ports?: MessagePort[];
}

/** The window of a note's page with `hash` in its address, in a page or by itself. */
function noteWindow(hash: string, isAlone = false) {
  const page = {};
  const listeners = new Set<(event: unknown) => void>();
  const frame = {
    location: { hash },
    parent: page,
    addEventListener(
      _: string,
      listener: (event: unknown) => void,
      { signal }: AddEventListenerOptions,
    ) {
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  if (isAlone) frame.parent = frame;
  return {
    window: frame as unknown as Window,
    listeners,
    /** As the content script sends it, but for what is given. */
    arrive(given: Arrival) {
      const event = { isTrusted: true, source: page, data: TOKEN, ports: [], ...given };
      for (const listener of [...listeners]) listener(event);
    },
  };
}

/** The next that comes out of a port; `null` where nothing does by the time that what was sent later would have. */
function nextFrom(port: MessagePort): Promise<unknown> {
  return new Promise((resolve) => {
    port.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, 100, null);
  });
}

describe('the page of a note', () => {
  it('tells the content script at once that it is there, and then what was said before and after they met', async () => {
    const { window, arrive } = noteWindow(`#${TOKEN}`);
    const line = meetPage(window, new AbortController().signal);
    line.tell({ type: 'pin' });
    const { port1, port2 } = new MessageChannel();
    arrive({ ports: [port2] });
    expect(await nextFrom(port1)).toEqual({ type: 'here' });
    expect(await nextFrom(port1)).toEqual({ type: 'pin' });
    line.tell({ type: 'close' });
    expect(await nextFrom(port1)).toEqual({ type: 'close' });
    port1.close();
  });

  it.each<[string, (stranger: MessagePort) => Arrival]>([
    ['what a script made up', (port) => ({ isTrusted: false, ports: [port] })],
    ['another window', (port) => ({ source: {}, ports: [port] })],
    ['who does not know the token', (port) => ({ data: OTHER, ports: [port] })],
    ['a token without a port', () => ({ ports: [] })],
  ])('does not listen to %s, and meets the content script all the same', async (_, arrival) => {
    const { window, arrive } = noteWindow(`#${TOKEN}`);
    const line = meetPage(window, new AbortController().signal);
    line.tell({ type: 'pin' });
    const stranger = new MessageChannel();
    const own = new MessageChannel();
    arrive(arrival(stranger.port2));
    arrive({ ports: [own.port2] });
    expect(await nextFrom(own.port1)).toEqual({ type: 'here' });
    expect(await nextFrom(own.port1)).toEqual({ type: 'pin' });
    expect(await nextFrom(stranger.port1)).toBeNull();
    own.port1.close();
    stranger.port1.close();
  });

  it('meets once: a second port gets nothing', async () => {
    const { window, arrive, listeners } = noteWindow(`#${TOKEN}`);
    meetPage(window, new AbortController().signal);
    arrive({ ports: [new MessageChannel().port2] });
    expect(listeners.size).toBe(0);
  });

  it('hears what a content script may say, and nothing else', async () => {
    const { window, arrive } = noteWindow(`#${TOKEN}`);
    const line = meetPage(window, new AbortController().signal);
    const { port1, port2 } = new MessageChannel();
    arrive({ ports: [port2] });
    const heard: PageToFrame[] = [];
    const last = new Promise<void>((resolve) => {
      line.follow((message) => {
        heard.push(message);
        if (message.type === 'focus') resolve();
      });
    });
    for (const message of [
      null,
      'show',
      { type: 'show' },
      { type: 'show', takesFocus: 'yes' },
      { type: 'fit', maxHeight: Number.NaN, isLow: true },
      { type: 'run', code: '1' },
      { type: 'fit', maxHeight: 240, isLow: false },
      { type: 'show', takesFocus: true },
      { type: 'focus' },
    ]) {
      port1.postMessage(message);
    }
    await last;
    expect(heard).toEqual([
      { type: 'fit', maxHeight: 240, isLow: false },
      { type: 'show', takesFocus: true },
      { type: 'focus' },
    ]);
    port1.close();
  });
});

describe('what is to be drawn', () => {
  let asked: unknown[];

  beforeEach(() => {
    fakeBrowser.reset();
    asked = [];
    fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
      asked.push(message);
      return Promise.resolve({ answer: null });
    });
  });

  it('is claimed with the token of the address', async () => {
    await claimNote(noteWindow(`#${TOKEN}`).window);
    expect(asked).toEqual([{ type: 'note/claim', token: TOKEN }]);
  });

  it.each<[string, Window]>([
    ['without a token', noteWindow('').window],
    ['with something else in its place', noteWindow('#a').window],
    ['with more than a token', noteWindow(`#${TOKEN}0`).window],
    ['opened by itself', noteWindow(`#${TOKEN}`, true).window],
  ])('is asked of nobody by a page %s', async (_, window) => {
    expect(await claimNote(window)).toBeNull();
    expect(asked).toEqual([]);
  });
});
