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
import { installLocks } from '../../fakes/locks';

const LARGE: ReadingPreferences = { ...USUAL_PREFERENCES, size: 150, script: 'hant' };

installLocks();

beforeEach(() => fakeBrowser.reset());

it('are as usual until something is chosen, and then as chosen', async () => {
  expect(await readReadingPreferences()).toEqual(USUAL_PREFERENCES);
  await storeReadingPreferences(USUAL_PREFERENCES, LARGE);
  expect(await readReadingPreferences()).toEqual(LARGE);
});

it('are told to other pages until those are closed', async () => {
  const closed = new AbortController();
  const told: ReadingPreferences[] = [];
  watchReadingPreferences((preferences) => told.push(preferences), closed.signal);
  await storeReadingPreferences(USUAL_PREFERENCES, LARGE);
  await fakeBrowser.storage.local.set({ other: 1 });
  closed.abort();
  await storeReadingPreferences(LARGE, USUAL_PREFERENCES);
  expect(told).toEqual([LARGE]);
});

it('that two windows change at once are both kept', async () => {
  const usual = USUAL_PREFERENCES;
  await Promise.all([
    storeReadingPreferences(usual, { ...usual, size: 150 }),
    storeReadingPreferences(usual, { ...usual, width: 'wide' }),
  ]);
  expect(await readReadingPreferences()).toEqual({ ...usual, size: 150, width: 'wide' });
});
