import { browser } from 'wxt/browser';
import { DEFAULT_SITE_RULES, type SiteRules } from '../../core/sites/sites';
import { readStoredSites, SITE_ITEMS, storedSitesOf } from '../../core/sites/storedSites';
import type { Problem } from '../../core/stored/storedForm';
import { exclusively } from './exclusively';
import { readSynced, watchSynced, writeSynced } from './syncedStorage';

/** Copy of the last rules that could be read, in `storage.local`, which has no limit per item. */
const LAST_GOOD = 'lastGood:sites';

export async function readSiteRules(): Promise<SiteRules> {
  return (await inspectSiteRules()).rules;
}

/** The rules in force, and what is wrong with the stored ones where those are not in force. */
export async function inspectSiteRules(): Promise<{ rules: SiteRules; problems: Problem[] }> {
  const { rules, problems } = await readStore();
  return { rules, problems };
}

/**
 * Stores `change(rules)`. Changes of all contexts wait for each other; only items that differ are
 * written, so changes on two devices meet only where they are about the same hosts.
 *
 * @throws StorageFullError where the browser refuses
 */
export function changeSiteRules(change: (rules: SiteRules) => SiteRules): Promise<void> {
  return exclusively('site-rules', async () => {
    const { rules, items } = await readStore();
    const changed = change(rules);
    const wanted = storedSitesOf(changed);
    const differing = SITE_ITEMS.filter(
      (name) => JSON.stringify(wanted[name]) !== JSON.stringify(items[name]),
    );
    if (differing.length === 0) return;
    await writeSynced(Object.fromEntries(differing.map((name) => [name, wanted[name] ?? null])));
    await browser.storage.local.set({ [LAST_GOOD]: storedSitesOf(changed) });
  });
}

/** Calls `listener` with the rules after every change, here or on another device. */
export function watchSiteRules(listener: (rules: SiteRules) => void, signal: AbortSignal): void {
  watchSynced(SITE_ITEMS, () => void readSiteRules().then(listener), signal);
}

async function readStore() {
  const [items, { [LAST_GOOD]: lastGood = {} }] = await Promise.all([
    readSynced(SITE_ITEMS),
    browser.storage.local.get(LAST_GOOD),
  ]);
  const reading = readStoredSites(items);
  if (reading.case === 'read') {
    const copy = storedSitesOf(reading.value);
    if (JSON.stringify(copy) !== JSON.stringify(lastGood)) {
      await browser.storage.local.set({ [LAST_GOOD]: copy });
    }
    return { rules: reading.value, problems: [] as Problem[], items };
  }
  const earlier = readStoredSites(lastGood as Record<string, unknown>);
  const rules = earlier.case === 'read' ? earlier.value : DEFAULT_SITE_RULES;
  return { rules, problems: reading.problems, items };
}
