/** What was searched for and led somewhere, on this device only. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { MOST_RECENT, withSearch } from '../../../core/recentSearches';
import { exclusively } from '../exclusively';

const ITEM = 'recentSearches';

const stored = v.pipe(v.array(v.string()), v.maxLength(MOST_RECENT));

/** Most recent first. What is stored in another form counts as none: nothing is lost with it. */
export async function readRecentSearches(): Promise<string[]> {
  const { [ITEM]: item = [] } = await browser.storage.local.get(ITEM);
  const read = v.safeParse(stored, item);
  return read.success ? read.output : [];
}

/** Keeps the query, unless the window is private: what is done there leaves no trace. */
export function rememberSearch(query: string): Promise<void> {
  return exclusively(ITEM, async () => {
    const { incognito } = await browser.windows.getCurrent();
    if (incognito) return;
    const before = await readRecentSearches();
    await browser.storage.local.set({ [ITEM]: withSearch(before, query) });
  });
}

export function clearRecentSearches(): Promise<void> {
  return exclusively(ITEM, () => browser.storage.local.remove(ITEM));
}
