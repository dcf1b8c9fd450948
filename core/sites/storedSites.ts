/**
 * The stored form of site rules. `storage.sync` takes at most 8 KB an item, so hosts are spread
 * over shards by a hash of their name; the mode has an item of its own.
 */
import * as v from 'valibot';
import { createShards, intoShards } from '../stored/shards';
import { type Problem, type Reading, readStoredForm, type StoredForm } from '../stored/storedForm';
import { siteHosts, siteMode } from './siteSchemas';
import { DEFAULT_SITE_RULES, type SiteRules, type SiteState } from './sites';

const hostShards = createShards('sites', 32);

const MODE_ITEM = 'sites';

const storedMode: StoredForm<Pick<SiteRules, 'mode'>> = {
  formatVersion: 1,
  schema: v.object({ mode: siteMode }),
  migrations: [],
};

const storedShard: StoredForm<Pick<SiteRules, 'hosts'>> = {
  formatVersion: 1,
  schema: v.object({ hosts: siteHosts }),
  migrations: [],
};

/** Names of all items that may be stored. */
export const SITE_ITEMS: readonly string[] = [MODE_ITEM, ...hostShards.names];

/** Reads rules from stored items by name; those that are missing say nothing. */
export function readStoredSites(items: Record<string, unknown>): Reading<SiteRules> {
  const problems: Problem[] = [];
  const rules: SiteRules = { ...DEFAULT_SITE_RULES };
  const hosts: [string, SiteState][] = [];
  for (const name of SITE_ITEMS) {
    const item = items[name];
    if (item === undefined) continue;
    if (name === MODE_ITEM) {
      const reading = readStoredForm(name, item, storedMode);
      if (reading.case === 'read') rules.mode = reading.value.mode;
      else problems.push(...reading.problems);
    } else {
      const reading = readStoredForm(name, item, storedShard);
      if (reading.case === 'read') hosts.push(...Object.entries(reading.value.hosts));
      else problems.push(...reading.problems);
    }
  }
  if (problems.length > 0) return { case: 'broken', problems };
  // `fromEntries` makes own properties of `__proto__` and the like.
  return { case: 'read', value: { ...rules, hosts: Object.fromEntries(hosts) } };
}

/** The items that store `rules`, without those that say nothing. */
export function storedSitesOf({ mode, hosts }: SiteRules): Record<string, unknown> {
  const { formatVersion } = storedShard;
  const items = Object.fromEntries(
    [...intoShards(hostShards, hosts)].map(([name, entries]) => [
      name,
      { formatVersion, hosts: Object.fromEntries(entries) },
    ]),
  );
  if (mode === DEFAULT_SITE_RULES.mode) return items;
  return { ...items, [MODE_ITEM]: { formatVersion: storedMode.formatVersion, mode } };
}
