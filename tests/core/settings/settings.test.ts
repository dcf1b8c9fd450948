import { describe, expect, it } from 'vitest';
import {
  type ChosenSettings,
  DEFAULT_CHOSEN,
  DEFAULT_SETTINGS,
  type SiteSettings,
  settingsFor,
  withGeneral,
  withoutSite,
  withSite,
} from '../../../core/settings/settings';

const chosen = (sites: ChosenSettings['sites']): ChosenSettings => ({ ...DEFAULT_CHOSEN, sites });

describe('the settings of a host', () => {
  const sites = chosen({
    'news.example': { weights: 1 },
    'www.news.example': { occurrences: 'page' },
    '10.0.0.1': { weights: 3 },
  });

  it.each<[string, string | null, SiteSettings]>([
    ['no host', null, {}],
    ['a host of its own way', 'news.example', { weights: 1 }],
    ['a subdomain', 'm.news.example', { weights: 1 }],
    [
      'a subdomain with its own, which holds as a whole',
      'www.news.example',
      { occurrences: 'page' },
    ],
    ['a host that only ends alike', 'badnews.example', {}],
    ['a parent', 'example', {}],
    ['an address', '10.0.0.1', { weights: 3 }],
    ['an address that ends alike', '110.0.0.1', {}],
    ['a name that objects have', 'constructor', {}],
  ])('%s', (_, host, own) => {
    expect(settingsFor(sites, host)).toEqual({ ...DEFAULT_SETTINGS, ...own });
  });
});

describe('a change on a site', () => {
  it('is kept where it differs from the general choice, and gone where it does not', () => {
    const once = withSite(DEFAULT_CHOSEN, 'a.example', { weights: 3 });
    expect(once.sites).toEqual({ 'a.example': { weights: 3 } });
    expect(withSite(once, 'a.example', { weights: 2 }).sites).toEqual({});
  });

  it('adds to what was set before', () => {
    const once = withSite(DEFAULT_CHOSEN, 'a.example', { weights: 3 });
    expect(withSite(once, 'a.example', { style: 'tint' }).sites).toEqual({
      'a.example': { weights: 3, style: 'tint' },
    });
  });

  it('adds to what holds from a parent, and leaves the parent alone', () => {
    const parent = chosen({ example: { weights: 1 } });
    expect(withSite(parent, 'a.example', { style: 'tint' }).sites).toEqual({
      example: { weights: 1 },
      'a.example': { weights: 1, style: 'tint' },
    });
  });

  it('can differ from a parent by being as in general', () => {
    const parent = chosen({ example: { weights: 1 } });
    const changed = withSite(parent, 'a.example', { weights: 2 });
    expect(settingsFor(changed, 'a.example').weights).toBe(2);
    expect(settingsFor(changed, 'b.example').weights).toBe(1);
    expect(withSite(changed, 'a.example', { weights: 1 }).sites).toEqual(parent.sites);
  });

  it('follows the general choice again once taken back', () => {
    const own = withSite(DEFAULT_CHOSEN, 'a.example', { weights: 3 });
    const general = withGeneral(withoutSite(own, 'a.example'), { weights: 1 });
    expect(settingsFor(general, 'a.example').weights).toBe(1);
  });

  it.each(['https://a.example/', 'A.example', 'a.example:80', '*.example', ''])(
    'is refused for what is no host: %s',
    (host) => {
      expect(() => withSite(DEFAULT_CHOSEN, host, { weights: 1 })).toThrow(RangeError);
    },
  );
});

it('lists lose repetitions and come in one order, whoever changed them', () => {
  const { general } = withGeneral(DEFAULT_CHOSEN, {
    hiddenTerms: ['b', 'a', 'b'],
    hiddenKinds: ['person', 'concept', 'person'],
  });
  expect(general.hiddenTerms).toEqual(['a', 'b']);
  expect(general.hiddenKinds).toEqual(['concept', 'person']);
});
