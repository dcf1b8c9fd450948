import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  readSynced,
  StorageFullError,
  watchSynced,
  writeSynced,
} from '../../../../services/stores/choices/syncedStorage';
import { breakSync, FIREFOX_FULL, ITEM_TOO_LARGE, SYNC_OFF, TOO_OFTEN } from '../../fakes/storage';

const { local, sync } = fakeBrowser.storage;
let mend: () => void = () => {};

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  mend();
});

describe('synced storage', () => {
  it('keeps items in sync and nothing beside', async () => {
    await writeSynced({ a: { x: 1 }, b: 2 });
    await writeSynced({ b: null });
    expect(await readSynced(['a', 'b'])).toMatchObject({ a: { x: 1 } });
    expect(await sync.get(null)).toEqual({ a: { x: 1 } });
    expect(await local.get(null)).toEqual({});
  });

  it.each([ITEM_TOO_LARGE, FIREFOX_FULL, TOO_OFTEN])('names the refusal: %s', async (message) => {
    mend = breakSync(['set'], message);
    await expect(writeSynced({ a: 1 })).rejects.toThrow(StorageFullError);
    mend();
    expect(await readSynced(['a'])).toEqual({});
  });

  it('lets other errors pass as they are', async () => {
    mend = breakSync(['set'], 'The disk is on fire.');
    await expect(writeSynced({ a: 1 })).rejects.toThrow('The disk is on fire.');
    await expect(writeSynced({ a: 1 })).rejects.not.toThrow(StorageFullError);
  });
});

describe('without sync', () => {
  it('keeps items locally and reads them back', async () => {
    mend = breakSync(['get', 'set', 'remove'], SYNC_OFF);
    await writeSynced({ a: 1, b: 2 });
    await writeSynced({ b: null });
    expect(await readSynced(['a', 'b'])).toEqual({ a: 1 });
  });

  it('brings to sync what was changed meanwhile, once it is back', async () => {
    await writeSynced({ a: 'old', b: 'kept', c: 'removed later' });
    mend = breakSync(['get', 'set', 'remove'], SYNC_OFF);
    await writeSynced({ a: 'new', c: null });
    mend();
    expect(await readSynced(['a', 'b', 'c'])).toMatchObject({ a: 'new', b: 'kept' });
    expect(await sync.get(null)).toEqual({ a: 'new', b: 'kept' });
    expect(await local.get(null)).toEqual({});
  });

  it.each(['killed', FIREFOX_FULL])('does so again where that failed: %s', async (message) => {
    await writeSynced({ a: 'old' });
    mend = breakSync(['get', 'set', 'remove'], SYNC_OFF);
    await writeSynced({ a: 'new' });
    mend();
    mend = breakSync(['set'], message);
    expect(await readSynced(['a'])).toEqual({ a: 'new' });
    mend();
    expect(await readSynced(['a'])).toEqual({ a: 'new' });
    expect(await sync.get(null)).toEqual({ a: 'new' });
  });
});

describe('watchSynced', () => {
  it('hears of the named items in either place, until the signal', async () => {
    let heard = 0;
    const life = new AbortController();
    watchSynced(['a'], () => (heard += 1), life.signal);
    await writeSynced({ a: 1 });
    expect(heard).toBe(1);
    await writeSynced({ b: 1 });
    expect(heard).toBe(1);
    life.abort();
    await writeSynced({ a: 2 });
    expect(heard).toBe(1);
  });
});
