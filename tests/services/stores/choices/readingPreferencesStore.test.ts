import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  type ReadingPreferences,
  USUAL_PREFERENCES,
} from '../../../../core/settings/readingPreferences';
import {
  readReadingPreferences,
  storeReadingPreferences,
  watchReadingPreferences,
} from '../../../../services/stores/choices/readingPreferencesStore';

const LARGE: ReadingPreferences = { ...USUAL_PREFERENCES, size: 150, script: 'hant' };

beforeEach(() => fakeBrowser.reset());

it('are as usual until something is chosen, and then as chosen', async () => {
  expect(await readReadingPreferences()).toEqual(USUAL_PREFERENCES);
  await storeReadingPreferences(LARGE);
  expect(await readReadingPreferences()).toEqual(LARGE);
});

it('are told to other pages until those are closed', async () => {
  const closed = new AbortController();
  const told: ReadingPreferences[] = [];
  watchReadingPreferences((preferences) => told.push(preferences), closed.signal);
  await storeReadingPreferences(LARGE);
  await fakeBrowser.storage.local.set({ other: 1 });
  closed.abort();
  await storeReadingPreferences(USUAL_PREFERENCES);
  expect(told).toEqual([LARGE]);
});
