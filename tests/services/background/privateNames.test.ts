import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetNames, namesFor } from '../../../services/background/privateNames';
import type { Sender } from '../../../services/messaging/messaging';
import { installLocks } from '../fakes/locks';

const sender = (id: number, url: string) => ({ tab: { id, url } }) as Sender;
const NEWS = sender(4, 'https://news.example/a');
const range = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at);
const ask = (names: number[], from: Sender = NEWS) =>
  namesFor({ index: 'a', names, gestures: 0 }, from);

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
});

describe('names of private packs', () => {
  it('are granted to a tab as a whole, whichever frames ask at once', async () => {
    const granted = await Promise.all(range(10).map((frame) => ask(range(10, frame * 10))));
    expect(granted.flat()).toHaveLength(30);
  });

  it('are counted on through other addresses, and known on each site by itself', async () => {
    await ask(range(30));
    expect(await ask([5, 50], sender(4, 'https://news.example/b'))).toEqual([5]);
    expect(await ask([5, 50], sender(4, 'https://other.example/'))).toEqual([]);
  });

  it('are counted for each tab, and anew where one of its number is opened later', async () => {
    await ask(range(30));
    expect(await ask([40], sender(5, 'https://news.example/a'))).toEqual([40]);
    await forgetNames(4);
    expect(await ask([40])).toEqual([40]);
  });

  it('are not for what is no tab', async () => {
    expect(await ask([1], { url: 'https://news.example/' } as Sender)).toEqual([]);
  });
});
