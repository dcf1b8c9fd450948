import type { ChosenSettings } from '../../../core/settings/settings';
import {
  emptySettingsItem,
  readStoredSettings,
  SETTINGS_ITEMS,
  storedSettingsOf,
} from '../../../core/settings/storedSettings';
import type { SiteRules } from '../../../core/sites/sites';
import {
  emptySitesItem,
  readStoredSites,
  SITE_ITEMS,
  storedSitesOf,
} from '../../../core/sites/storedSites';
import { exclusively } from '../exclusively';
import { readSynced, writeSynced } from './syncedStorage';
import { RefusedChangeError } from './syncedValue';

const ITEMS = [...SETTINGS_ITEMS, ...SITE_ITEMS];

/**
 * Stores all settings and all site rules in the place of the present ones: either all of them are in force afterwards,
 * or everything is as it was.
 *
 * @throws RefusedChangeError for values that cannot be stored
 * @throws StorageFullError where the browser refuses
 */
export function replaceChoices(chosen: ChosenSettings, rules: SiteRules): Promise<void> {
  return exclusively('settings', () =>
    exclusively('sites', async () => {
      const wanted = { ...storedSettingsOf(chosen), ...storedSitesOf(rules) };
      for (const reading of [readStoredSettings(wanted), readStoredSites(wanted)]) {
        if (reading.case === 'broken') throw new RefusedChangeError(reading.problems);
      }
      const present = await readSynced(ITEMS);
      const gone = ITEMS.filter((name) => name in present && !(name in wanted));
      await writeSynced(wanted, Object.fromEntries(gone.map((name) => [name, emptyItem(name)])));
    }),
  );
}

function emptyItem(name: string): Record<string, unknown> {
  return SITE_ITEMS.includes(name) ? emptySitesItem(name) : emptySettingsItem(name);
}
