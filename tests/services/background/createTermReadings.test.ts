import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createTermReadings } from '../../../services/background/createTermReadings';
import type { Sender } from '../../../services/messaging/messaging';
import { installLocks } from '../fakes/locks';
import { installScripting } from '../fakes/scripting';
import { installTabs } from '../fakes/tabs';

let opened: string[];
let time: number;

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
  installScripting();
  installTabs([]);
  opened = [];
  time = 0;
  Object.assign(fakeBrowser.tabs, {
    query: async () => [],
    create: async ({ url }: { url: string }) => void opened.push(url.replace(/.*\/(?=reader)/, '')),
  });
});

const reading = () => createTermReadings(() => time);
const sender = (id: number) => ({ tab: { id, windowId: 1, index: 0 } }) as unknown as Sender;
const inReader = (term: string) => ({ term, where: 'reader' }) as const;

describe('a term that no note can be drawn of', () => {
  it('is shown in the reader', async () => {
    await reading()(inReader('digital-divide'), sender(1));
    expect(opened).toEqual(['reader.html?term=digital-divide']);
  });

  it('is not, where the library has no such term', async () => {
    await reading()(inReader('of a page'), sender(1));
    expect(opened).toEqual([]);
  });

  it('is shown once in a second for each tab', async () => {
    const readTerm = reading();
    for (const [at, tab] of [
      [0, 1],
      [10, 1],
      [20, 2],
      [999, 1],
      [1_000, 1],
    ] as const) {
      time = at;
      await readTerm(inReader('digital-divide'), sender(tab));
    }
    expect(opened).toHaveLength(3);
  });

  it('is refused to what is in no tab', async () => {
    await expect(reading()(inReader('digital-divide'), {})).rejects.toThrow('tabs');
  });
});
