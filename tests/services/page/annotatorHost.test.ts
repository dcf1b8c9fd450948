import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { writeIndex } from '../../../core/match/index/indexMessage';
import { DEFAULT_SETTINGS, type MarkLook } from '../../../core/settings/settings';
import {
  type AnnotatorCommands,
  createAnnotatorHost,
  onAnnotatorCommands,
} from '../../../services/page/annotatorHost';
import {
  keepInWorld,
  keptInWorld,
  LOOK_KEY,
  RUNNING_KEY,
  type Run,
} from '../../../services/page/isolatedWorld';
import { handOver } from '../../../services/page/scriptHandover';
import { indexWithoutNames } from '../../indexWithoutNames';

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;
type Message = { type: string; [field: string]: unknown };

let sent: Message[];
let answer: (message: Message) => unknown;
let listeners: Set<Listener>;
let life: AbortController;

const INDEX = indexWithoutNames('h');
const ON = { state: 'on', index: writeIndex(INDEX), settings: DEFAULT_SETTINGS };
const COUNTS = [{ term: 'a', count: 1, variants: 0 }];

const running = () => keptInWorld(RUNNING_KEY) as Run | undefined;

type Heard = { type: string; persisted: boolean; isTrusted: boolean };
/** The page that the script runs in, as far as the host asks about it. */
class FakeDocument {
  static isAhead = false;
  get prerendering(): boolean {
    return FakeDocument.isAhead;
  }
}

let windowListeners: { type: string; listener: (event: Heard) => void; signal: AbortSignal }[];

/** The page goes to the back/forward cache or comes back from it; or says so, where it is not `isTrusted`. */
function transition(
  type: 'pagehide' | 'pageshow' | 'prerenderingchange',
  persisted: boolean,
  isTrusted = true,
): void {
  for (const each of windowListeners) {
    if (each.type === type && !each.signal.aborted) each.listener({ type, persisted, isTrusted });
  }
}

beforeEach(() => {
  fakeBrowser.reset();
  windowListeners = [];
  FakeDocument.isAhead = false;
  vi.stubGlobal('Document', FakeDocument);
  vi.stubGlobal('document', new FakeDocument());
  vi.stubGlobal('window', {
    addEventListener: (
      type: string,
      listener: (event: Heard) => void,
      { signal }: { signal: AbortSignal },
    ) => windowListeners.push({ type, listener, signal }),
  });
  sent = [];
  answer = () => ({ answer: null });
  listeners = new Set();
  life = new AbortController();
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser.runtime, {
    id: 'test-extension-id',
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    sendMessage: async (message: Message) => {
      sent.push(message);
      return answer(message);
    },
  });
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  handOver('tools', null);
});

describe('a frame', () => {
  it('is known to run the script for as long as it does', () => {
    createAnnotatorHost(life);
    expect(running()?.life).toBe(life);
    life.abort();
    expect(running()).toBeUndefined();
  });

  it('belongs to the run that started last', () => {
    createAnnotatorHost(life);
    const second = new AbortController();
    createAnnotatorHost(second);
    expect(life.signal.aborted).toBe(true);
    expect(running()?.life).toBe(second);
    second.abort();
  });

  it('is known to wait for the index, also where the answer never came', async () => {
    const host = createAnnotatorHost(life);
    let reply: (value: unknown) => void = () => {};
    answer = () => new Promise((resolve) => (reply = resolve));
    const asked = host.getIndex();
    expect(running()?.isAsking).toBe(true);
    reply({ answer: ON });
    expect(await asked).toEqual({ ...ON, index: INDEX });
    expect(running()?.isAsking).toBe(false);
    answer = () => ({ error: 'index/get: the disk is on fire' });
    await expect(host.getIndex()).rejects.toThrow('on fire');
    expect(running()?.isAsking).toBe(true);
  });

  it('is free again where the site is off', async () => {
    answer = () => ({ answer: { state: 'off' } });
    expect(await createAnnotatorHost(life).getIndex()).toEqual({ state: 'off' });
    expect(life.signal.aborted).toBe(true);
    expect(running()).toBeUndefined();
  });
});

describe('a script whose extension is gone', () => {
  it('ends when it looks', () => {
    const host = createAnnotatorHost(life);
    expect(host.isGone()).toBe(false);
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(host.isGone()).toBe(true);
    expect(life.signal.aborted).toBe(true);
  });

  it('ends, and throws nothing into the page where nobody waits', async () => {
    const host = createAnnotatorHost(life);
    Object.assign(fakeBrowser.runtime, { id: undefined });
    host.reportMarks(COUNTS);
    await vi.waitFor(() => expect(life.signal.aborted).toBe(true));
    expect(sent).toEqual([]);
  });

  it('ends where it learns of it only from the browser’s refusal', async () => {
    answer = () => {
      throw new Error('Extension context invalidated.');
    };
    await expect(createAnnotatorHost(life).getIndex()).rejects.toMatchObject({
      failure: 'orphaned',
    });
    expect(life.signal.aborted).toBe(true);
  });
});

describe('the interface of the note', () => {
  it('is what its script has handed over by the time the background answers', async () => {
    const offered = { createNoteOpener: () => null };
    answer = () => {
      handOver('tools', offered);
      return { answer: null };
    };
    expect(await createAnnotatorHost(life).loadTools()).toBe(offered);
    expect(sent).toEqual([{ type: 'script/load', script: 'tools' }]);
  });

  it('is missed where its script did not run', async () => {
    const host = createAnnotatorHost(life);
    await expect(host.loadTools()).rejects.toThrow('has not run');
    answer = () => ({ error: 'script/load: Cannot access contents of the page' });
    await expect(host.loadTools()).rejects.toMatchObject({ failure: 'refused' });
  });
});

describe('reports of marks', () => {
  const reports = () => sent.map(({ document, counts }) => [document, counts]);

  it('are taken back when the page goes and made again when it comes back', () => {
    createAnnotatorHost(life).reportMarks(COUNTS);
    transition('pagehide', true);
    transition('pageshow', true);
    const [[document]] = reports() as [[string, unknown]];
    expect(reports()).toEqual([
      [document, COUNTS],
      [document, []],
      [document, COUNTS],
    ]);
  });

  it('of a page that is drawn ahead are made when it is shown', async () => {
    FakeDocument.isAhead = true;
    createAnnotatorHost(life).reportMarks(COUNTS);
    transition('prerenderingchange', false, false);
    await Promise.resolve();
    expect(sent).toEqual([]);
    transition('prerenderingchange', false);
    await expect.poll(() => reports().map(([, counts]) => counts)).toEqual([COUNTS]);
  });

  it('are not made by a page that has none', () => {
    createAnnotatorHost(life);
    transition('pageshow', false);
    transition('pagehide', false);
    expect(sent).toEqual([]);
  });

  it('are taken back when the script ends, and end with it', () => {
    const host = createAnnotatorHost(life);
    host.reportMarks(COUNTS);
    life.abort();
    host.reportMarks(COUNTS);
    transition('pagehide', false);
    expect(reports().map(([, counts]) => counts)).toEqual([COUNTS, []]);
  });

  it('of two documents of one frame are told apart', () => {
    createAnnotatorHost(life).reportMarks(COUNTS);
    createAnnotatorHost(new AbortController()).reportMarks(COUNTS);
    const documents = sent
      .filter(({ counts }) => counts === COUNTS)
      .map(({ document }) => document);
    expect(new Set(documents).size).toBe(2);
    running()?.life.abort();
  });
});

describe('commands', () => {
  let obeyed: unknown[];
  let commands: AnnotatorCommands;
  beforeEach(() => {
    obeyed = [];
    commands = {
      off: () => obeyed.push('off'),
      refresh: () => obeyed.push('refresh'),
      go: (direction, term) => obeyed.push([direction, term]),
      openNote: () => obeyed.push('note'),
      showNote: async () => obeyed.push('show') > 0,
    };
    onAnnotatorCommands(commands, life.signal);
  });
  /** What the one who told is answered; nothing where the message is left to others. */
  const tell = (message: unknown): unknown => {
    let heard: unknown;
    const kept = [...listeners][0]?.(message, {}, (answer) => {
      heard = answer;
    });
    // Anything returned would keep the sender waiting for a later answer.
    expect(kept).toBeUndefined();
    return heard;
  };

  it.each<[Message, unknown]>([
    [{ type: 'site/off' }, 'off'],
    [{ type: 'index/changed' }, 'refresh'],
    [{ type: 'mark/go', direction: 'previous', term: 'a' }, ['previous', 'a']],
    [{ type: 'note/open' }, 'note'],
  ])('%o', (message, expected) => {
    expect(tell(message)).toEqual({ answer: null });
    expect(obeyed).toEqual([expected]);
  });

  it('leave to others what is not theirs', () => {
    for (const message of [null, 'site/off', {}, { type: 'index/get' }, { type: 'toString' }]) {
      expect(tell(message)).toBeUndefined();
    }
    expect(obeyed).toEqual([]);
  });

  it('are followed by a page that comes back from the cache, where it missed some', () => {
    transition('pageshow', false);
    expect(obeyed).toEqual([]);
    transition('pageshow', true);
    expect(obeyed).toEqual(['refresh']);
  });

  it('are not taken from a page that only says so', () => {
    createAnnotatorHost(life).reportMarks(COUNTS);
    sent = [];
    transition('pageshow', true, false);
    transition('pagehide', true, false);
    expect(obeyed).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('are heard until the signal', () => {
    life.abort();
    transition('pageshow', true);
    expect(listeners.size).toBe(0);
    expect(obeyed).toEqual([]);
  });
});

describe('the look of a frame', () => {
  const LINE: MarkLook = { style: 'underline', colour: 'cinnabar' };
  const TINT: MarkLook = { style: 'tint', colour: 'jade' };
  const changes = () => sent.map(({ present, wanted }) => [present, wanted]);

  afterEach(() => keepInWorld(LOOK_KEY, undefined));

  it('comes, changes and goes, each time in the place of what was there', () => {
    const host = createAnnotatorHost(life);
    for (const look of [LINE, TINT, null, null]) host.showLook(look);
    expect(changes()).toEqual([
      [null, LINE],
      [LINE, TINT],
      [TINT, null],
    ]);
  });

  it('is known to the run of the script that comes after', () => {
    createAnnotatorHost(life).showLook(LINE);
    const second = new AbortController();
    createAnnotatorHost(second).showLook(TINT);
    expect(changes()).toEqual([
      [null, LINE],
      [LINE, TINT],
    ]);
    second.abort();
  });
});
