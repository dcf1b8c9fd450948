import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings';
import {
  parseSettingsFile,
  type SettingsFile,
  SettingsFileError,
  settingsFileOf,
} from '../../../core/settings/settingsFile';
import { DEFAULT_SITE_RULES } from '../../../core/sites/sites';
import { englishReason } from '../../locales/reasonIn';

const FILE: SettingsFile = {
  settings: { ...DEFAULT_SETTINGS, weights: 3, fuzzy: 'off', hiddenTerms: ['g20'] },
  siteSettings: { 'a.example': { occurrences: 'page', hiddenKinds: ['person'] } },
  sites: { mode: 'only', hosts: { 'b.example': 'off', 'a.example': 'on' } },
};

/** No setting of it is as by default. */
const OTHERWISE: Settings = {
  weights: 3,
  occurrences: 'page',
  hiddenKinds: ['person'],
  hiddenDocuments: ['tunis-agenda'],
  hiddenTerms: ['g20'],
  hiddenHere: ['internet'],
  style: 'tint',
  colour: 'jade',
  fuzzy: 'off',
};

function problemsOf(value: unknown): string[] {
  try {
    parseSettingsFile(value);
  } catch (error) {
    if (!(error instanceof SettingsFileError)) throw error;
    return error.problems.map(({ path, reason }) => `${path}: ${englishReason(reason)}`);
  }
  return [];
}

const written = (): Record<string, unknown> => JSON.parse(settingsFileOf(FILE));

describe('a settings file', () => {
  test('reads back as it was written', () => {
    expect(parseSettingsFile(JSON.parse(settingsFileOf(FILE)))).toEqual(FILE);
  });

  test('reads back as the first release wrote it', () => {
    const first = { formatVersion: 1, settings: { weights: 3, fuzzy: 'off' }, sites: FILE.sites };
    expect(parseSettingsFile(first)).toEqual({
      settings: { ...DEFAULT_SETTINGS, weights: 3, fuzzy: 'off' },
      siteSettings: {},
      sites: FILE.sites,
    });
  });

  test.each(Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[])(
    'has %s as by default where it is missing',
    (missing) => {
      const { [missing]: _, ...others } = OTHERWISE;
      const file = { ...written(), settings: others };
      expect(parseSettingsFile(file).settings).toEqual({
        ...OTHERWISE,
        [missing]: DEFAULT_SETTINGS[missing],
      });
    },
  );

  test('has site rules and sites of their own as by default where they are missing', () => {
    const file = { formatVersion: 2, settings: {}, sites: {} };
    expect(parseSettingsFile(file)).toEqual({
      settings: DEFAULT_SETTINGS,
      siteSettings: {},
      sites: DEFAULT_SITE_RULES,
    });
  });

  test('leaves out what it could not read back', () => {
    const newer = { ...FILE.settings, markWidth: 'thin' };
    expect(parseSettingsFile(JSON.parse(settingsFileOf({ ...FILE, settings: newer })))).toEqual(
      FILE,
    );
  });

  test('lists hosts in alphabetical order, so that two files can be compared', () => {
    const text = settingsFileOf(FILE);
    expect(text.indexOf('a.example')).toBeLessThan(text.indexOf('b.example'));
  });

  test.each<[string, unknown, string[]]>([
    ['a text', 'settings', [': Must be an object.']],
    ['nothing', null, [': Must be an object.']],
    [
      'a later format',
      { ...written(), formatVersion: 3 },
      ['formatVersion: This release of Pangzhu reads format version 2 at most.'],
    ],
    [
      'a missing part',
      { formatVersion: 2, settings: FILE.settings, siteSettings: {} },
      ['sites: Is missing.'],
    ],
    ['an unknown part', { ...written(), theme: 'dark' }, ['theme: Is not a field of the format.']],
    [
      'a wrong value',
      { ...written(), settings: { ...FILE.settings, weights: 4 } },
      ['settings.weights: Must be one of these: 1, 2, 3.'],
    ],
    [
      'a misspelt setting',
      { ...written(), settings: { weights: 3, fuzy: 'off' } },
      ['settings.fuzy: Is not a field of the format.'],
    ],
    [
      'a setting that is nothing',
      { ...written(), settings: { ...FILE.settings, fuzzy: null } },
      ['settings.fuzzy: Must be one of these: off, careful, loose.'],
    ],
    [
      'no version',
      { ...written(), formatVersion: undefined },
      ['formatVersion: Must be a whole number.'],
    ],
    [
      'a wrong value for a site',
      { ...written(), siteSettings: { 'a.example': { style: 'loud' } } },
      ['siteSettings.a.example.style: Must be one of these: underline, tint, key.'],
    ],
    [
      'a choice for a site that is the same everywhere',
      { ...written(), siteSettings: { 'a.example': { hiddenTerms: [] } } },
      ['siteSettings.a.example.hiddenTerms: Is not a field of the format.'],
    ],
    [
      'an address in place of a host',
      { ...written(), sites: { mode: 'only', hosts: { 'https://a.example/': 'on' } } },
      ['sites.hosts.https://a.example/: Must be a host in lower case, without port or path.'],
    ],
    [
      'several faults, each with its place',
      { ...written(), sites: { mode: 'never', hosts: { 'a.example': true } } },
      [
        'sites.mode: Must be one of these: everywhere, only.',
        'sites.hosts.a.example: Must be one of these: on, off.',
      ],
    ],
  ])('is refused for %s', (_, value, problems) => {
    expect(problemsOf(value)).toEqual(problems);
  });
});
