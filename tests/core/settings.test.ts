import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  readStoredSettings,
  storedSettingsOf,
  withDefaults,
} from '../../core/settings';

describe('stored settings', () => {
  it('are what differs from the defaults', () => {
    expect(storedSettingsOf({ weights: 3, fuzzy: DEFAULT_SETTINGS.fuzzy })).toEqual({
      formatVersion: 1,
      weights: 3,
    });
    expect(storedSettingsOf(DEFAULT_SETTINGS)).toEqual({ formatVersion: 1 });
  });

  it('come back as they went', () => {
    const reading = readStoredSettings(storedSettingsOf({ weights: 1, fuzzy: 'off' }));
    expect(reading).toMatchObject({ case: 'read', value: { weights: 1, fuzzy: 'off' } });
  });

  it('are the defaults where nothing is stored', () => {
    const reading = readStoredSettings(undefined);
    expect(reading).toEqual({ case: 'read', value: {} });
    expect(withDefaults({})).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what a newer release stores in the same format', () => {
    const reading = readStoredSettings({ formatVersion: 1, weights: 3, markStyle: 'tint' });
    if (reading.case === 'broken') throw new Error('refused');
    expect(storedSettingsOf(reading.value)).toEqual({
      formatVersion: 1,
      weights: 3,
      markStyle: 'tint',
    });
    expect(withDefaults(reading.value)).toEqual({ weights: 3, fuzzy: 'careful' });
  });

  it.each<[string, unknown, string]>([
    ['no object', 'weights', 'settings'],
    ['a list', [], 'settings'],
    ['null', null, 'settings'],
    ['no version', { weights: 1 }, 'settings.formatVersion'],
    ['a version that never was', { formatVersion: 0 }, 'settings.formatVersion'],
    ['a version that is no whole number', { formatVersion: 1.5 }, 'settings.formatVersion'],
    ['a version of the future', { formatVersion: 2 }, 'settings.formatVersion'],
    ['a weight that is none', { formatVersion: 1, weights: 4 }, 'settings.weights'],
    ['a weight as text', { formatVersion: 1, weights: '2' }, 'settings.weights'],
    ['a choice that is none', { formatVersion: 1, fuzzy: 'wild' }, 'settings.fuzzy'],
  ])('are refused with place and reason: %s', (_, item, path) => {
    const reading = readStoredSettings(item);
    if (reading.case === 'read') throw new Error('read');
    expect(reading.problems.map((problem) => problem.path)).toEqual([path]);
    expect(reading.problems[0]?.reason).toMatch(/\S.*\.$/);
  });
});
