import { browser } from 'wxt/browser';
import {
  type ReadingPreferences,
  readingPreferencesOf,
} from '../../../core/settings/readingPreferences';
import { watchItems } from '../watchItems';
import { storeChanged } from './storeChanged';

/** In `storage.local`: what suits one screen does not suit another. */
const ITEM = 'readingPreferences';

export async function readReadingPreferences(): Promise<ReadingPreferences> {
  return readingPreferencesOf((await browser.storage.local.get(ITEM))[ITEM]);
}

/** Stores what the reader has changed of them. */
export function storeReadingPreferences(
  before: ReadingPreferences,
  wanted: ReadingPreferences,
): Promise<void> {
  return storeChanged(ITEM, before, wanted);
}

/** Calls `listener` whenever the preferences were changed in this or another page. */
export function watchReadingPreferences(
  listener: (preferences: ReadingPreferences) => void,
  signal: AbortSignal,
): void {
  watchItems(
    [ITEM],
    ({ [ITEM]: change }) => listener(readingPreferencesOf(change?.newValue)),
    signal,
  );
}
