import { browser } from 'wxt/browser';
import {
  type ReadingPreferences,
  readingPreferencesOf,
} from '../../../core/settings/readingPreferences';

/** In `storage.local`: what suits one screen does not suit another. */
const ITEM = 'readingPreferences';

export async function readReadingPreferences(): Promise<ReadingPreferences> {
  return readingPreferencesOf((await browser.storage.local.get(ITEM))[ITEM]);
}

export async function storeReadingPreferences(preferences: ReadingPreferences): Promise<void> {
  await browser.storage.local.set({ [ITEM]: preferences });
}

/** Calls `listener` whenever the preferences were changed in this or another page. */
export function watchReadingPreferences(
  listener: (preferences: ReadingPreferences) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[ITEM];
    if (area === 'local' && change) listener(readingPreferencesOf(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
