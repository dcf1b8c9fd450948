/**
 * The stored form of the settings. What was changed in general is one item; hidden terms and
 * documents and what differs on sites can be many, and are spread over shards.
 */

import * as v from 'valibot';
import { ruleHost } from '../sites/siteSchemas';
import { isSameData } from '../stored/isSameData';
import { recordOf } from '../stored/recordOf';
import { createShards, intoShards } from '../stored/shards';
import { type Problem, type Reading, readStoredForm, type StoredForm } from '../stored/storedForm';
import { SETTING_SCHEMAS, SITE_SETTING_SCHEMAS } from './settingSchemas';
import {
  type ChosenSettings,
  DEFAULT_SETTINGS,
  type Settings,
  type SiteSettings,
  withGeneral,
} from './settings';

const GENERAL_ITEM = 'settings';
/** Eight of each stay, full, with the items of the site rules below the 100 KB of `storage.sync`. */
const hiddenShards = createShards('hidden', 8);
const siteShards = createShards('siteSettings', 8);

const { hiddenDocuments: _sharded, ...plainSchemas } = SITE_SETTING_SCHEMAS;

type Changed = Partial<Omit<Settings, 'hiddenTerms' | 'hiddenDocuments'>>;

// Loose: what a newer release of the same format stores beside ours must outlive our writing.
const storedGeneral: StoredForm<Changed> = {
  formatVersion: 1,
  schema: v.looseObject(plainSchemas),
  migrations: [],
};

const storedHidden: StoredForm<{ terms?: readonly string[]; documents?: readonly string[] }> = {
  formatVersion: 1,
  schema: v.object({
    terms: SETTING_SCHEMAS.hiddenTerms,
    documents: SETTING_SCHEMAS.hiddenDocuments,
  }),
  migrations: [],
};

const storedSites: StoredForm<{ hosts: Record<string, SiteSettings> }> = {
  formatVersion: 1,
  schema: v.object({
    hosts: recordOf(ruleHost, v.looseObject(SITE_SETTING_SCHEMAS)),
  }),
  migrations: [],
};

/** Names of all items that may be stored. */
export const SETTINGS_ITEMS: readonly string[] = [
  GENERAL_ITEM,
  ...hiddenShards.names,
  ...siteShards.names,
];

/** Reads the settings from stored items by name; what is missing is as by default. */
export function readStoredSettings(items: Record<string, unknown>): Reading<ChosenSettings> {
  const problems: Problem[] = [];
  const read = <Value>(name: string, form: StoredForm<Value>): Value | null => {
    if (items[name] === undefined) return null;
    const reading = readStoredForm(name, items[name], form);
    if (reading.case === 'read') return reading.value;
    problems.push(...reading.problems);
    return null;
  };
  const { formatVersion: _, ...changed } = (read(GENERAL_ITEM, storedGeneral) ?? {}) as Changed & {
    formatVersion?: number;
  };
  const hidden = hiddenShards.names.map((name) => read(name, storedHidden));
  const sites = siteShards.names.flatMap((name) =>
    Object.entries(read(name, storedSites)?.hosts ?? {}),
  );
  if (problems.length > 0) return { case: 'broken', problems };
  const chosen = { general: DEFAULT_SETTINGS, sites: Object.fromEntries(sites) };
  return {
    case: 'read',
    value: withGeneral(chosen, {
      ...changed,
      hiddenTerms: hidden.flatMap((shard) => shard?.terms ?? []),
      hiddenDocuments: hidden.flatMap((shard) => shard?.documents ?? []),
    }),
  };
}

/** The items that store `chosen`, without those that say nothing: what is as by default is left out. */
export function storedSettingsOf({ general, sites }: ChosenSettings): Record<string, unknown> {
  const { hiddenTerms, hiddenDocuments, ...plain } = general;
  const items: Record<string, unknown> = {};
  const changed = Object.entries(plain).filter(
    ([name, value]) => !isSameData(value, DEFAULT_SETTINGS[name as keyof Settings]),
  );
  if (changed.length > 0) {
    const { formatVersion } = storedGeneral;
    items[GENERAL_ITEM] = { formatVersion, ...Object.fromEntries(changed) };
  }
  const terms = shardsOf(hiddenTerms);
  const documents = shardsOf(hiddenDocuments);
  for (const name of hiddenShards.names) {
    const held = {
      ...(terms.has(name) && { terms: terms.get(name) }),
      ...(documents.has(name) && { documents: documents.get(name) }),
    };
    if (Object.keys(held).length === 0) continue;
    items[name] = { formatVersion: storedHidden.formatVersion, ...held };
  }
  for (const [name, hosts] of intoShards(siteShards, sites)) {
    const { formatVersion } = storedSites;
    items[name] = { formatVersion, hosts: Object.fromEntries(hosts) };
  }
  return items;
}

/** What the item of that name is where it says nothing: as good as none. */
export function emptySettingsItem(name: string): Record<string, unknown> {
  if (name === GENERAL_ITEM) return { formatVersion: storedGeneral.formatVersion };
  return siteShards.names.includes(name)
    ? { formatVersion: storedSites.formatVersion, hosts: {} }
    : { formatVersion: storedHidden.formatVersion };
}

function shardsOf(ids: readonly string[]): Map<string, string[]> {
  const held = intoShards(hiddenShards, Object.fromEntries(ids.map((each) => [each, null])));
  return new Map([...held].map(([name, entries]) => [name, entries.map(([key]) => key)]));
}
