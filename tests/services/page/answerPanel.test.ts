import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { PageToPanel } from '../../../core/messages';
import { answerPanel, type PanelAnswers } from '../../../services/page/answerPanel';

type Follower = Parameters<PanelAnswers['followPlaces']>[0];

let onMessage: Set<
  (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown
>;
let onConnect: Set<(port: object) => void>;
let life: AbortController;
let asked: string[];
let followers: { listener: Follower; until: AbortSignal }[];
let places: PanelAnswers['places'];

beforeEach(() => {
  fakeBrowser.reset();
  onMessage = new Set();
  onConnect = new Set();
  life = new AbortController();
  asked = [];
  followers = [];
  const event = <Listener>(listeners: Set<Listener>) => ({
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  });
  Object.assign(fakeBrowser.runtime, {
    onMessage: event(onMessage),
    onConnect: event(onConnect),
  });
  places = {
    read: async ({ term }) => ({ paragraph: term, mark: { start: 0, end: 1 }, script: 'hans' }),
    keepScroll: (moment) => asked.push(`keep ${moment}`),
    scrollBack: () => asked.push('back'),
  };
  answerPanel(
    {
      followPlaces: (listener, until) => followers.push({ listener, until }),
      get places() {
        return places;
      },
      async goToPlace({ term, occurrence }, withNote) {
        asked.push(`${withNote ? 'note' : 'go'} ${term} ${occurrence}`);
        return true;
      },
      isSlowed(isHurried) {
        asked.push(`pace ${isHurried}`);
        return !isHurried;
      },
    },
    life.signal,
  );
});

/** Opens a port as the panel does; `drop` closes it from that end. */
function connect(name = 'panel') {
  const told: PageToPanel[] = [];
  const gone: (() => void)[] = [];
  const line = {
    told,
    isBroken: false,
    isDisconnected: false,
    drop: () => {
      for (const listener of gone) listener();
    },
  };
  const port = {
    name,
    postMessage(message: PageToPanel) {
      if (line.isBroken) throw new Error('Attempting to use a disconnected port object');
      told.push(message);
    },
    disconnect: () => {
      line.isDisconnected = true;
    },
    onDisconnect: { addListener: (listener: () => void) => gone.push(listener) },
  };
  for (const listener of onConnect) listener(port);
  return line;
}

const ask = (message: unknown) =>
  new Promise<unknown>((resolve) => {
    // Who returns nothing leaves the message to others, and the port to them.
    const heard = [...onMessage].some((listener) => listener(message, {}, resolve) === true);
    if (!heard) resolve('nobody');
  });

describe('a port of the panel', () => {
  it('is told what the annotator tells, until it is closed', () => {
    const line = connect();
    const [follower] = followers;
    follower?.listener.onReading(3);
    expect(line.told).toEqual([{ type: 'reading', place: 3 }]);
    line.drop();
    expect(follower?.until.aborted).toBe(true);
  });

  it('that is closed before anyone heard of it ends quietly', () => {
    const line = connect();
    line.isBroken = true;
    followers[0]?.listener.onReading(3);
    expect(followers[0]?.until.aborted).toBe(true);
  });

  it('is closed when the script ends', () => {
    const line = connect();
    life.abort();
    expect(line.isDisconnected).toBe(true);
    expect(onMessage.size + onConnect.size).toBe(0);
  });

  it('of another kind is none of ours', () => {
    connect('something else');
    expect(followers).toEqual([]);
  });
});

describe('what the panel asks', () => {
  it.each([
    [{ type: 'place/go', term: 'a', occurrence: 1 }, { answer: true }, 'go a 1'],
    [{ type: 'place/note', term: 'a', occurrence: 0 }, { answer: true }, 'note a 0'],
    [{ type: 'place/keep', moment: 'before' }, { answer: null }, 'keep before'],
    [{ type: 'place/back' }, { answer: null }, 'back'],
    [{ type: 'page/pace', isHurried: false }, { answer: true }, 'pace false'],
    [{ type: 'page/pace', isHurried: true }, { answer: false }, 'pace true'],
  ])('%j', async (message, answer, done) => {
    expect(await ask(message)).toEqual(answer);
    expect(asked).toEqual([done]);
  });

  it('is answered with what went wrong', async () => {
    places = {
      read: () => Promise.reject(new Error('gone')),
      keepScroll() {},
      scrollBack() {},
    };
    const read = { type: 'place/read', term: 'a', occurrence: 0 };
    expect(await ask(read)).toEqual({ error: 'Error: gone' });
  });

  it('is answered with nothing where nothing is marked', async () => {
    const read = { type: 'place/read', term: 'a', occurrence: 0 };
    expect(await ask(read)).toMatchObject({ answer: { paragraph: 'a' } });
    places = null;
    expect(await ask(read)).toEqual({ answer: null });
    expect(await ask({ type: 'place/back' })).toEqual({ answer: null });
  });

  it.each([null, 7, {}, { type: 'mark/go' }, { type: 'nonsense' }])(
    'leaves %j to others',
    async (message) => {
      expect(await ask(message)).toBe('nobody');
    },
  );
});
