import { describe, expect, test } from 'vitest';
import {
  parseSettingsFile,
  type SettingsFile,
  SettingsFileError,
  settingsFileOf,
} from '../../core/settingsFile';

const FILE: SettingsFile = {
  settings: { weights: 3, fuzzy: 'off' },
  sites: { mode: 'only', hosts: { 'b.example': 'off', 'a.example': 'on' } },
};

function problemsOf(value: unknown): string[] {
  try {
    parseSettingsFile(value);
  } catch (error) {
    if (!(error instanceof SettingsFileError)) throw error;
    return error.problems.map(({ path, reason }) => `${path}: ${reason}`);
  }
  return [];
}

const written = (): Record<string, unknown> => JSON.parse(settingsFileOf(FILE));

describe('a settings file', () => {
  test('reads back as it was written', () => {
    expect(parseSettingsFile(JSON.parse(settingsFileOf(FILE)))).toEqual(FILE);
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
      { ...written(), formatVersion: 2 },
      ['formatVersion: This version of Pangzhu reads version 1 only.'],
    ],
    ['a missing part', { formatVersion: 1, settings: FILE.settings }, ['sites: Is missing.']],
    ['an unknown part', { ...written(), theme: 'dark' }, ['theme: Is not known.']],
    [
      'a wrong value',
      { ...written(), settings: { weights: 4, fuzzy: 'off' } },
      ['settings.weights: Must be 1, 2 or 3.'],
    ],
    [
      'a misspelt setting',
      { ...written(), settings: { weights: 1, fuzy: 'off' } },
      ['settings.fuzzy: Is missing.', 'settings.fuzy: Is not known.'],
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
        'sites.mode: Must be "everywhere" or "only".',
        'sites.hosts.a.example: Must be "on" or "off".',
      ],
    ],
  ])('is refused for %s', (_, value, problems) => {
    expect(problemsOf(value)).toEqual(problems);
  });
});
