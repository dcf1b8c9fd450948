import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TERM_KINDS } from '../../../core/pack/types';
import {
  type ChosenSettings,
  DEFAULT_CHOSEN,
  DEFAULT_SETTINGS,
  FUZZINESS,
  MARK_COLOURS,
  MARK_STYLES,
  OCCURRENCES,
  type Settings,
  withGeneral,
  withSite,
} from '../../../core/settings/settings';
import {
  readStoredSettings,
  SETTINGS_ITEMS,
  storedSettingsOf,
} from '../../../core/settings/storedSettings';
import { englishReason } from '../../locales/reasonIn';

/** What `storage.sync` takes of an item: name and JSON together, in bytes. */
const ITEM_LIMIT = 8_192;

const ids = fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), { maxLength: 8 });
const anySettings: fc.Arbitrary<Settings> = fc.record({
  weights: fc.constantFrom(1 as const, 2 as const, 3 as const),
  occurrences: fc.constantFrom(...OCCURRENCES),
  hiddenKinds: fc.subarray([...TERM_KINDS]),
  hiddenDocuments: ids,
  hiddenTerms: ids,
  hiddenHere: ids,
  style: fc.constantFrom(...MARK_STYLES),
  colour: fc.constantFrom(...MARK_COLOURS),
  fuzzy: fc.constantFrom(...FUZZINESS),
});
const host = fc.stringMatching(/^[a-z]{1,6}\.(example|__proto__|constructor)$/);
const anyChosen = fc
  .tuple(anySettings, fc.array(fc.tuple(host, anySettings), { maxLength: 4 }))
  .map(([general, sites]) =>
    sites.reduce(
      (chosen, [name, { hiddenTerms: _, ...own }]) => withSite(chosen, name, own),
      withGeneral(DEFAULT_CHOSEN, general),
    ),
  );

const stored = (chosen: ChosenSettings) => JSON.parse(JSON.stringify(storedSettingsOf(chosen)));

describe('stored settings', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        expect(readStoredSettings(stored(chosen))).toEqual({ case: 'read', value: chosen });
      }),
    );
  });

  it('are what differs from the defaults', () => {
    expect(storedSettingsOf(DEFAULT_CHOSEN)).toEqual({});
    expect(readStoredSettings({})).toEqual({ case: 'read', value: DEFAULT_CHOSEN });
    expect(storedSettingsOf(withGeneral(DEFAULT_CHOSEN, { weights: 3 }))).toEqual({
      settings: { formatVersion: 1, weights: 3 },
    });
  });

  it('are read as the first release wrote them', () => {
    const items = { settings: { formatVersion: 1, weights: 3, fuzzy: 'off' } };
    expect(readStoredSettings(items)).toMatchObject({
      value: { general: { ...DEFAULT_SETTINGS, weights: 3, fuzzy: 'off' } },
    });
  });

  it('keep what a newer release stores in the same format', () => {
    const items = { settings: { formatVersion: 1, weights: 3, markWidth: 'thin' } };
    const reading = readStoredSettings(items);
    if (reading.case === 'broken') throw new Error('refused');
    expect(storedSettingsOf(reading.value)).toEqual(items);
  });

  it('stay below what one item may have with thousands of hidden terms and hundreds of sites', () => {
    let chosen = withGeneral(DEFAULT_CHOSEN, {
      hiddenTerms: Array.from({ length: 1_500 }, (_, number) => `a-term-of-some-length-${number}`),
    });
    for (let site = 0; site < 500; site++) {
      chosen = withSite(chosen, `www.site-${site}.example`, { weights: 1, occurrences: 'page' });
    }
    const sizes = Object.entries(storedSettingsOf(chosen)).map(
      ([name, item]) => name.length + JSON.stringify(item).length,
    );
    expect(Math.max(...sizes)).toBeLessThan(ITEM_LIMIT);
  });

  it('use no item beyond those that are watched', () => {
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        expect(SETTINGS_ITEMS).toEqual(
          expect.arrayContaining(Object.keys(storedSettingsOf(chosen))),
        );
      }),
    );
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no object', { settings: 'weights' }, 'settings'],
    ['a list', { settings: [] }, 'settings'],
    ['null', { settings: null }, 'settings'],
    ['no version', { settings: { weights: 1 } }, 'settings.formatVersion'],
    ['a version that never was', { settings: { formatVersion: 0 } }, 'settings.formatVersion'],
    ['a version in parts', { settings: { formatVersion: 1.5 } }, 'settings.formatVersion'],
    ['a version of the future', { settings: { formatVersion: 2 } }, 'settings.formatVersion'],
    ['a weight that is none', { settings: { formatVersion: 1, weights: 4 } }, 'settings.weights'],
    ['a weight as text', { settings: { formatVersion: 1, weights: '2' } }, 'settings.weights'],
    ['a choice that is none', { settings: { formatVersion: 1, fuzzy: 'wild' } }, 'settings.fuzzy'],
    [
      'a term that is no id',
      { 'hidden:03': { formatVersion: 1, terms: [7] } },
      'hidden:03.terms.0',
    ],
    [
      'a site that is no host',
      { 'siteSettings:00': { formatVersion: 1, hosts: { 'https://a.example/': {} } } },
      'siteSettings:00.hosts.https://a.example/',
    ],
    [
      'a choice of a site that is none',
      { 'siteSettings:00': { formatVersion: 1, hosts: { 'a.example': { style: 'loud' } } } },
      'siteSettings:00.hosts.a.example.style',
    ],
  ])('are refused with place and reason: %s', (_, items, path) => {
    const reading = readStoredSettings(items);
    if (reading.case === 'read') throw new Error('read');
    expect(reading.problems.map((problem) => problem.path)).toEqual([path]);
    for (const { reason } of reading.problems) expect(englishReason(reason)).toMatch(/\S.*\.$/);
  });
});
