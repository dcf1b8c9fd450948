/**
 * The stored form of site rules. `storage.sync` takes at most 8 KB an item, so hosts are spread
 * over shards by a hash of their name; the mode has an item of its own.
 */
import * as v from 'valibot';
import { DEFAULT_SITE_RULES, isRuleHost, type SiteRules, type SiteState } from './sites';
import { type Problem, type Reading, readStoredForm, type StoredForm } from './storedForm';

/** `storage.sync` holds 100 KB in all: 32 shards stay below half of what an item may have. */
const SHARDS = 32;

const MODE_ITEM = 'sites';

const storedMode: StoredForm<Pick<SiteRules, 'mode'>> = {
  formatVersion: 1,
  schema: v.object({ mode: v.picklist(['everywhere', 'only']) }),
  migrations: [],
};

const storedShard: StoredForm<Pick<SiteRules, 'hosts'>> = {
  formatVersion: 1,
  schema: v.object({
    hosts: v.record(
      v.pipe(v.string(), v.check(isRuleHost, 'Is not a host')),
      v.picklist(['on', 'off']),
    ),
  }),
  migrations: [],
};

/** Names of all items that may be stored. */
export const SITE_ITEMS: readonly string[] = [
  MODE_ITEM,
  ...Array.from({ length: SHARDS }, (_, shard) => shardName(shard)),
];

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
  const shards = new Map<string, [string, SiteState][]>();
  for (const entry of Object.entries(hosts).sort()) {
    const name = shardName(hashOf(entry[0]) % SHARDS);
    shards.set(name, [...(shards.get(name) ?? []), entry]);
  }
  const { formatVersion } = storedShard;
  const items = Object.fromEntries(
    [...shards].map(([name, entries]) => [
      name,
      { formatVersion, hosts: Object.fromEntries(entries) },
    ]),
  );
  if (mode === DEFAULT_SITE_RULES.mode) return items;
  return { ...items, [MODE_ITEM]: { formatVersion: storedMode.formatVersion, mode } };
}

function shardName(shard: number): string {
  return `sites:${shard.toString().padStart(2, '0')}`;
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
