import { browser } from 'wxt/browser';
import {
  type ChosenSettings,
  DEFAULT_CHOSEN,
  type Settings,
  type SiteSettings,
  settingsFor,
  withGeneral,
  withoutSite,
  withSite,
} from '../../core/settings/settings';
import {
  readStoredSettings,
  SETTINGS_ITEMS,
  storedSettingsOf,
} from '../../core/settings/storedSettings';
import { type Problem, plainly } from '../../core/stored/problem';
import { exclusively } from './exclusively';
import { readSynced, watchSynced, writeSynced } from './syncedStorage';

/** Copy of the last items that could be read, in `storage.local`. */
const LAST_GOOD = 'lastGood:settings';

/** A stored or wished-for setting was refused; `problems` says where and why. */
export class SettingsError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(plainly(problems));
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

/** The settings that hold where no site has its own. */
export async function readSettings(): Promise<Settings> {
  return (await inspectSettings()).settings;
}

/** The settings that hold on `host`; `null` for pages without one. */
export async function readSettingsFor(host: string | null): Promise<Settings> {
  return settingsFor((await readStore()).chosen, host);
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
  const { chosen, problems } = await readStore();
  return { settings: chosen.general, sites: chosen.sites, problems };
}

/**
 * Stores the reader's change beside earlier ones. A broken stored item is replaced by the last
 * good one with the change in it.
 *
 * @throws SettingsError for a value that is none of the setting's
 * @throws StorageFullError where the browser refuses
 */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return store((chosen) => withGeneral(chosen, change));
}

/** As `changeSettings`, for one host and its subdomains. `null`: it has no settings of its own any more. */
export function changeSiteSettings(host: string, change: SiteSettings | null): Promise<void> {
  return store((chosen) =>
    change === null ? withoutSite(chosen, host) : withSite(chosen, host, change),
  );
}

/** The term is marked nowhere any more. */
export function hideTerm(id: string): Promise<void> {
  return store((chosen) =>
    withGeneral(chosen, { hiddenTerms: [...chosen.general.hiddenTerms, id] }),
  );
}

/** Takes `hideTerm` back. */
export function showTerm(id: string): Promise<void> {
  return showTerms([id]);
}

/** As `showTerm`, for several at once. */
export function showTerms(ids: readonly string[]): Promise<void> {
  return store((chosen) =>
    withGeneral(chosen, {
      hiddenTerms: chosen.general.hiddenTerms.filter((hidden) => !ids.includes(hidden)),
    }),
  );
}

/** Calls `listener` with the general settings after every change, here or on another device. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watchSynced(SETTINGS_ITEMS, () => void readSettings().then(listener), signal);
}

/** Stores what `change` makes of the settings; only items that differ are written. */
function store(change: (chosen: ChosenSettings) => ChosenSettings): Promise<void> {
  return exclusively('settings', async () => {
    const { chosen, items } = await readStore();
    const wanted = storedSettingsOf(change(chosen));
    const reading = readStoredSettings(wanted);
    if (reading.case === 'broken') throw new SettingsError(reading.problems);
    const differing = SETTINGS_ITEMS.filter(
      (name) => JSON.stringify(wanted[name]) !== JSON.stringify(items[name]),
    );
    if (differing.length === 0) return;
    await writeSynced(Object.fromEntries(differing.map((name) => [name, wanted[name] ?? null])));
    await browser.storage.local.set({ [LAST_GOOD]: wanted });
  });
}

async function readStore() {
  const [items, { [LAST_GOOD]: lastGood = {} }] = await Promise.all([
    readSynced(SETTINGS_ITEMS),
    browser.storage.local.get(LAST_GOOD),
  ]);
  const reading = readStoredSettings(items);
  if (reading.case === 'read') {
    const copy = storedSettingsOf(reading.value);
    if (JSON.stringify(copy) !== JSON.stringify(lastGood)) {
      await browser.storage.local.set({ [LAST_GOOD]: copy });
    }
    return { chosen: reading.value, problems: [] as Problem[], items };
  }
  const earlier = readStoredSettings(lastGood as Record<string, unknown>);
  const chosen = earlier.case === 'read' ? earlier.value : DEFAULT_CHOSEN;
  return { chosen, problems: reading.problems, items };
}
