/**
 * What releases wrote, kept as it was written: these files are never written anew. A later form gets
 * files of its own beside them.
 */
import { describe, expect, test } from 'vitest';
import { type ChosenSettings, DEFAULT_SETTINGS } from '../../../core/settings/settings';
import { parseSettingsFile } from '../../../core/settings/settingsFile';
import { readStoredSettings } from '../../../core/settings/storedSettings';
import type { SiteRules } from '../../../core/sites/sites';
import { readStoredSites } from '../../../core/sites/storedSites';
import firstFile from '../../fixtures/stored/settingsFile1.json';
import secondFile from '../../fixtures/stored/settingsFile2.json';
import settingsItems from '../../fixtures/stored/settingsItems1.json';
import siteItems from '../../fixtures/stored/siteItems1.json';

const CHOSEN: ChosenSettings = {
  general: {
    weights: 3,
    occurrences: 'section',
    hiddenKinds: ['event', 'person'],
    hiddenDocuments: ['tunis-agenda'],
    hiddenTerms: ['g20', 'internet'],
    hiddenHere: [],
    style: 'tint',
    colour: 'jade',
    fuzzy: 'loose',
  },
  sites: {
    'b.example': { colour: 'amber' },
    'news.example': {
      weights: 1,
      occurrences: 'page',
      hiddenKinds: ['organisation'],
      hiddenDocuments: [],
      style: 'key',
      colour: 'ink',
      fuzzy: 'off',
    },
  },
};

const SITES: SiteRules = {
  mode: 'only',
  hosts: { 'ads.news.example': 'off', 'news.example': 'on' },
};

describe('what earlier releases wrote is read:', () => {
  test('a settings file of version 1', () => {
    expect(parseSettingsFile(firstFile)).toEqual({
      settings: { ...DEFAULT_SETTINGS, weights: 3, fuzzy: 'off' },
      siteSettings: {},
      sites: SITES,
    });
  });

  test('a settings file of version 2', () => {
    expect(parseSettingsFile(secondFile)).toEqual({
      settings: CHOSEN.general,
      siteSettings: CHOSEN.sites,
      sites: SITES,
    });
  });

  test('stored settings of version 1', () => {
    expect(readStoredSettings(settingsItems)).toEqual({ case: 'read', value: CHOSEN });
  });

  test('stored site rules of version 1', () => {
    expect(readStoredSites(siteItems)).toEqual({ case: 'read', value: SITES });
  });
});
