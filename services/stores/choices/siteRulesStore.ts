import { DEFAULT_SITE_RULES, type SiteRules } from '../../../core/sites/sites';
import {
  emptySitesItem,
  readStoredSites,
  SITE_ITEMS,
  storedSitesOf,
} from '../../../core/sites/storedSites';
import type { Problem } from '../../../core/stored/storedForm';
import { syncedValue } from './syncedValue';

const stored = syncedValue<SiteRules>({
  name: 'sites',
  items: SITE_ITEMS,
  byDefault: DEFAULT_SITE_RULES,
  read: readStoredSites,
  write: storedSitesOf,
  silent: emptySitesItem,
});

export async function readSiteRules(): Promise<SiteRules> {
  return (await stored.inspect()).value;
}

/** The rules in force, and what is wrong with the stored ones where those are not in force. */
export async function inspectSiteRules(): Promise<{ rules: SiteRules; problems: Problem[] }> {
  const { value: rules, problems } = await stored.inspect();
  return { rules, problems };
}

/** Stores `change(rules)`: see `SyncedValue.change`. */
export const changeSiteRules = stored.change;

/** Calls `listener` with the rules after every change, here or on another device. */
export const watchSiteRules = stored.watch;
