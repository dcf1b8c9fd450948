import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE_RULES, type SiteRules, type SiteState } from '../../../core/sites/sites';
import { readStoredSites, SITE_ITEMS, storedSitesOf } from '../../../core/sites/storedSites';

/** What `storage.sync` takes: an item in bytes, name and JSON together; items; all together. */
const ITEM_LIMIT = 8_192;
const TOTAL_LIMIT = 102_400;

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const host = fc
  .array(label, { minLength: 1, maxLength: 4 })
  .map((labels) => labels.join('.'))
  .filter((name) => !/\d$/.test(name));
const anyRules = fc.record({
  mode: fc.constantFrom<SiteRules['mode']>('everywhere', 'only'),
  hosts: fc.dictionary(host, fc.constantFrom<SiteState>('on', 'off'), { noNullPrototype: true }),
});

describe('stored site rules', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const items = JSON.parse(JSON.stringify(storedSitesOf(rules)));
        expect(readStoredSites(items)).toEqual({ case: 'read', value: rules });
      }),
    );
  });

  it('are nothing where they are the defaults', () => {
    expect(storedSitesOf(DEFAULT_SITE_RULES)).toEqual({});
    expect(readStoredSites({})).toEqual({ case: 'read', value: DEFAULT_SITE_RULES });
  });

  it('fill the sync storage without one item being too large for it', () => {
    const hosts: Record<string, SiteState> = {};
    const sizes = () =>
      Object.entries(storedSitesOf({ mode: 'everywhere', hosts })).map(
        ([name, item]) => name.length + JSON.stringify(item).length,
      );
    const total = () => sizes().reduce((sum, size) => sum + size, 0);
    for (let number = 0; number < 3_000; number++) hosts[`news-${number}.media.example`] = 'off';
    expect(total()).toBeGreaterThan(0.9 * TOTAL_LIMIT);
    expect(Math.max(...sizes())).toBeLessThan(ITEM_LIMIT);
  });

  it('change in one item only when one host changes', () => {
    const hosts: Record<string, SiteState> = Object.fromEntries(
      Array.from({ length: 200 }, (_, number) => [`site${number}.example`, 'off']),
    );
    const before = storedSitesOf({ mode: 'everywhere', hosts });
    const after = storedSitesOf({ mode: 'everywhere', hosts: { ...hosts, 'new.example': 'off' } });
    const changed = SITE_ITEMS.filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
    );
    expect(changed).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['mode', { sites: { formatVersion: 1, mode: 'sometimes' } }, 'sites.mode'],
    ['version', { sites: { formatVersion: 9, mode: 'only' } }, 'sites.formatVersion'],
    [
      'state',
      { 'sites:03': { formatVersion: 1, hosts: { 'a.example': 'maybe' } } },
      'sites:03.hosts.a.example',
    ],
    [
      'host',
      { 'sites:03': { formatVersion: 1, hosts: { 'A.example': 'on' } } },
      'sites:03.hosts.A.example',
    ],
    ['hosts', { 'sites:31': { formatVersion: 1 } }, 'sites:31.hosts'],
    ['item', { 'sites:00': 'x' }, 'sites:00'],
  ])('are refused as a whole for a broken %s, with the place', (_, items, path) => {
    const sound = storedSitesOf({ mode: 'everywhere', hosts: { 'sound.example': 'off' } });
    const reading = readStoredSites({ ...sound, ...items });
    if (reading.case === 'read') throw new Error('read');
    expect(reading.problems.map((problem) => problem.path)).toEqual([path]);
  });

  it('ignore items that are not theirs', () => {
    expect(readStoredSites({ settings: 1, 'sites:99': 2 }).case).toBe('read');
  });
});
