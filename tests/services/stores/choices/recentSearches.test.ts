import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  clearRecentSearches,
  readRecentSearches,
  rememberSearch,
} from '../../../../services/stores/choices/recentSearches';
import { installLocks } from '../../fakes/locks';

let incognito: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
  incognito = false;
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 1, incognito }) });
});

describe('recent searches', () => {
  it('are kept in order, and cleared', async () => {
    expect(await readRecentSearches()).toEqual([]);
    await rememberSearch('乌镇');
    await rememberSearch('GDI');
    expect(await readRecentSearches()).toEqual(['GDI', '乌镇']);
    await clearRecentSearches();
    expect(await readRecentSearches()).toEqual([]);
  });

  it('are all kept when they come at once', async () => {
    await Promise.all(['first', 'second', 'third'].map(rememberSearch));
    expect(await readRecentSearches()).toEqual(['third', 'second', 'first']);
  });

  it('of a private window leave no trace', async () => {
    await rememberSearch('乌镇');
    incognito = true;
    await rememberSearch('secret');
    expect(await readRecentSearches()).toEqual(['乌镇']);
  });

  it.each([[7], [{ 0: 'a' }], [['a', 7]], [Array.from({ length: 50 }, () => 'a')]])(
    'begin anew where %j is stored',
    async (broken) => {
      await fakeBrowser.storage.local.set({ recentSearches: broken });
      expect(await readRecentSearches()).toEqual([]);
      await rememberSearch('乌镇');
      expect(await readRecentSearches()).toEqual(['乌镇']);
    },
  );
});
