import {
  type ChosenSettings,
  DEFAULT_CHOSEN,
  type Settings,
  type SettingsChange,
  type SiteSettingsChange,
  settingsFor,
  withGeneral,
  withoutSite,
  withSite,
} from '../../../core/settings/settings';
import {
  emptySettingsItem,
  readStoredSettings,
  SETTINGS_ITEMS,
  storedSettingsOf,
} from '../../../core/settings/storedSettings';
import type { Problem } from '../../../core/stored/problem';
import { syncedValue } from './syncedValue';

const stored = syncedValue<ChosenSettings>({
  name: 'settings',
  items: SETTINGS_ITEMS,
  byDefault: DEFAULT_CHOSEN,
  read: readStoredSettings,
  write: storedSettingsOf,
  silent: emptySettingsItem,
});

/** The settings that hold where no site has its own. */
export async function readSettings(): Promise<Settings> {
  return (await stored.inspect()).value.general;
}

/** The settings that hold on `host`; `null` for pages without one. */
export async function readSettingsFor(host: string | null): Promise<Settings> {
  return settingsFor((await stored.inspect()).value, host);
}

/**
 * The settings in force, in general (`settings`) and where sites differ, and what is wrong with
 * the stored ones where those are not in force.
 */
export async function inspectSettings(): Promise<{
  settings: Settings;
  sites: ChosenSettings['sites'];
  problems: Problem[];
}> {
  const { value, problems } = await stored.inspect();
  return { settings: value.general, sites: value.sites, problems };
}

/**
 * Stores what `change` makes of the general settings beside what was changed before: see
 * `SyncedValue.change`.
 */
export function changeSettings(change: SettingsChange): Promise<void> {
  return stored.change((chosen) => withGeneral(chosen, change(chosen.general)));
}

/** As `changeSettings`, for one host and its subdomains. `null`: it has no settings of its own any more. */
export function changeSiteSettings(host: string, change: SiteSettingsChange | null): Promise<void> {
  return stored.change((chosen) =>
    change === null
      ? withoutSite(chosen, host)
      : withSite(chosen, host, change(settingsFor(chosen, host))),
  );
}

/** The term is marked nowhere any more. */
export function hideTerm(id: string): Promise<void> {
  return changeSettings(({ hiddenTerms }) => ({ hiddenTerms: [...hiddenTerms, id] }));
}

/** Takes `hideTerm` back. */
export function showTerm(id: string): Promise<void> {
  return showTerms([id]);
}

/** As `showTerm`, for several at once. */
export function showTerms(ids: readonly string[]): Promise<void> {
  return changeSettings(({ hiddenTerms }) => ({
    hiddenTerms: hiddenTerms.filter((hidden) => !ids.includes(hidden)),
  }));
}

/** Calls `listener` with the general settings after every change, here or on another device. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  stored.watch(({ general }) => listener(general), signal);
}
