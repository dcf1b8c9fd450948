import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings';
import { parseSettingsFile, settingsFileOf } from '../../../core/settings/settingsFile';
import { readStoredSettings, storedSettingsOf } from '../../../core/settings/storedSettings';
import { siteStateOf } from '../../../core/sites/sites';
import { readStoredSites, storedSitesOf } from '../../../core/sites/storedSites';
import { recordOf } from '../../../core/stored/recordOf';
import { propertyRuns } from '../../propertyRuns';

/** Names that every object has of itself, and those that setters or checks stand behind. */
const ODD = ['__proto__', 'constructor', 'prototype', 'hasownproperty', 'tostring', 'valueof'];
const owned = <Value>(names: readonly string[], value: Value): Record<string, Value> =>
  Object.fromEntries(names.map((name) => [name, value]));

describe('a record whose keys are somebody’s names', () => {
  const schema = recordOf(v.string(), v.picklist(['on', 'off']));

  it('keeps every key', () => {
    const key = fc.oneof(fc.constantFrom(...ODD), fc.string());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.constantFrom('on' as const, 'off' as const))),
        (rows) => {
          const record = Object.fromEntries(rows);
          expect(Object.entries(v.parse(schema, record)).sort()).toEqual(
            Object.entries(record).sort(),
          );
        },
      ),
      { numRuns: propertyRuns(200) },
    );
  });

  it.each(ODD)('says where a wrong value of %s is', (name) => {
    const read = v.safeParse(v.object({ hosts: schema }), { hosts: owned([name, 'a'], 'no') });
    const places = (read.issues ?? []).map((issue) => v.getDotPath(issue));
    expect(places.sort()).toEqual(['hosts.a', `hosts.${name}`].sort());
  });

  it('is none of what is no object', () => {
    for (const value of [null, 1, 'x', undefined])
      expect(v.safeParse(schema, value).success).toBe(false);
  });
});

it('site rules of such hosts are kept, and hold', () => {
  const rules = { mode: 'everywhere' as const, hosts: owned(ODD, 'off' as const) };
  const stored = JSON.parse(JSON.stringify(storedSitesOf(rules)));
  expect(readStoredSites(stored)).toEqual({ case: 'read', value: rules });
  for (const host of ODD) expect(siteStateOf(rules, `www.${host}`)).toBe('off');
  expect(siteStateOf({ mode: 'everywhere', hosts: {} }, 'constructor')).toBe('on');
});

it('settings of such hosts are kept, in items and in a file', () => {
  const sites = owned(ODD, { weights: 3 as const });
  const chosen = { general: DEFAULT_SETTINGS, sites };
  const stored = JSON.parse(JSON.stringify(storedSettingsOf(chosen)));
  expect(readStoredSettings(stored)).toEqual({ case: 'read', value: chosen });
  const hosts = owned(ODD, 'off' as const);
  const file = settingsFileOf({
    settings: DEFAULT_SETTINGS,
    siteSettings: sites,
    sites: { mode: 'everywhere', hosts },
  });
  const read = parseSettingsFile(JSON.parse(file));
  expect(Object.entries(read.siteSettings).sort()).toEqual(Object.entries(sites).sort());
  expect(Object.entries(read.sites.hosts).sort()).toEqual(Object.entries(hosts).sort());
});
