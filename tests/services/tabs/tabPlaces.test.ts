import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { FramePlaces } from '../../../core/marks';
import type { PageToPanel } from '../../../core/messages';
import { writeTabMarks } from '../../../services/stores/tabMarks';
import { followTabPlaces, goBack, goToPlace, readPlace } from '../../../services/tabs/tabPlaces';

const TAB = 4;

const places = (...terms: string[]): FramePlaces => ({
  terms,
  places: terms.map((_, at) => at),
  variants: [],
  total: terms.length,
  isReading: false,
});

const report = (term: string) => ({
  document: 'document',
  counts: [{ term, count: 1, variants: 0 }],
});

/** The end of a port that is in the page. */
interface Line {
  tell(message: PageToPanel): void;
  /** The frame goes away. */
  drop(): void;
}

/** Frames that have a content script now. */
let present: Set<number>;
let lines: Map<number, Line>;
let closed: number[];
let heard: (ReadonlyMap<number, FramePlaces> | null)[];
let reading: string[];
let ending: AbortController;
let sent: string[];

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  present = new Set([0]);
  lines = new Map();
  closed = [];
  heard = [];
  reading = [];
  sent = [];
  ending = new AbortController();
  Object.assign(fakeBrowser.tabs, {
    connect(_: number, { frameId }: { frameId: number }) {
      const onMessage: ((message: PageToPanel) => void)[] = [];
      const onDisconnect: (() => void)[] = [];
      const drop = () => {
        lines.delete(frameId);
        for (const listener of onDisconnect) listener();
      };
      if (present.has(frameId)) {
        const tell = (message: PageToPanel) => {
          for (const listener of onMessage) listener(message);
        };
        lines.set(frameId, { tell, drop });
      } else queueMicrotask(drop);
      return {
        onMessage: { addListener: (listener: () => void) => onMessage.push(listener) },
        onDisconnect: { addListener: (listener: () => void) => onDisconnect.push(listener) },
        disconnect: () => closed.push(frameId),
      };
    },
    async sendMessage(
      _: number,
      { type, ...request }: { type: string },
      { frameId }: { frameId: number },
    ) {
      if (!present.has(frameId)) {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      }
      sent.push(`${type} ${frameId} ${JSON.stringify(request)}`);
      return { answer: type === 'place/go' ? true : null };
    },
  });
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

async function follow(): Promise<void> {
  followTabPlaces(
    TAB,
    {
      onFrames: (frames) => heard.push(frames),
      onReading: (frame, place) => reading.push(`${frame}: ${place}`),
    },
    ending.signal,
  );
  await vi.advanceTimersByTimeAsync(0);
}

const last = () => {
  const frames = heard.at(-1);
  return frames ? Object.fromEntries([...frames].map(([id, { terms }]) => [id, terms])) : frames;
};

describe('following the places of a tab', () => {
  it('hears every frame that has reported marks, and where the reader is', async () => {
    present.add(7);
    await writeTabMarks(TAB, { 7: report('a') });
    await follow();
    lines.get(7)?.tell({ type: 'places', places: places('a') });
    expect(last()).toBeNull();
    lines.get(0)?.tell({ type: 'places', places: places('b', 'c') });
    expect(last()).toEqual({ 0: ['b', 'c'], 7: ['a'] });
    lines.get(7)?.tell({ type: 'reading', place: 0 });
    expect(reading).toEqual(['7: 0']);
  });

  it('hears a frame that comes later, and forgets one that goes', async () => {
    await follow();
    lines.get(0)?.tell({ type: 'places', places: places() });
    present.add(7);
    await writeTabMarks(TAB, { 7: report('a') });
    await vi.advanceTimersByTimeAsync(0);
    lines.get(7)?.tell({ type: 'places', places: places('a') });
    expect(last()).toEqual({ 0: [], 7: ['a'] });
    present.delete(7);
    lines.get(7)?.drop();
    expect(last()).toEqual({ 0: [] });
  });

  it('waits for a page that is loading, and for the one after it', async () => {
    present.clear();
    await follow();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(lines.size).toBe(0);
    present.add(0);
    await vi.advanceTimersByTimeAsync(2_000);
    lines.get(0)?.tell({ type: 'places', places: places('a') });
    expect(last()).toEqual({ 0: ['a'] });
    lines.get(0)?.drop();
    expect(last()).toBeNull();
    await vi.advanceTimersByTimeAsync(500);
    lines.get(0)?.tell({ type: 'places', places: places('b') });
    expect(last()).toEqual({ 0: ['b'] });
  });

  it('ends with its signal: lines are closed, nothing is tried again', async () => {
    await follow();
    ending.abort();
    expect(closed).toEqual([0]);
    lines.get(0)?.drop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(lines.size).toBe(0);
    expect(heard).toEqual([]);
  });
});

describe('asking frames', () => {
  it('goes to a place in the top frame by itself', async () => {
    expect(await goToPlace(TAB, { frame: 0, term: 'a', occurrence: 2 }, 'place/go')).toBe(true);
    expect(sent).toEqual(['place/go 0 {"term":"a","occurrence":2}']);
  });

  it('has the page around a frame remember how far it was scrolled', async () => {
    present.add(7);
    await goToPlace(TAB, { frame: 7, term: 'a', occurrence: 0 }, 'place/go');
    expect(sent).toEqual([
      'place/keep 0 {"moment":"before"}',
      'place/go 7 {"term":"a","occurrence":0}',
      'place/keep 0 {"moment":"after"}',
    ]);
  });

  it('leads all frames back, the page around them last', async () => {
    present.add(7);
    await writeTabMarks(TAB, { 0: report('a'), 7: report('a') });
    await goBack(TAB);
    expect(sent).toEqual(['place/back 7 {}', 'place/back 0 {}']);
  });

  it('takes a frame that is gone for one without such a place', async () => {
    present.clear();
    expect(await goToPlace(TAB, { frame: 0, term: 'a', occurrence: 0 }, 'place/go')).toBe(false);
    expect(await readPlace(TAB, { frame: 0, term: 'a', occurrence: 0 })).toBeNull();
  });
});
