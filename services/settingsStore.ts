import { browser } from 'wxt/browser';
import {
  type ChangedSettings,
  readStoredSettings,
  type Settings,
  storedSettingsOf,
  withDefaults,
} from '../core/settings';
import type { Problem } from '../core/storedForm';
import { exclusively } from './exclusively';
import { readSynced, watchSynced, writeSynced } from './syncedStorage';

const ITEM = 'settings';
/** Copy of the last item that could be read, in `storage.local`. */
const LAST_GOOD = 'lastGood:settings';

/** A stored or wished-for setting was refused; `problems` says where and why. */
export class SettingsError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

export async function readSettings(): Promise<Settings> {
  return (await inspectSettings()).settings;
}

/** The settings in force, and what is wrong with the stored ones where those are not in force. */
export async function inspectSettings(): Promise<{ settings: Settings; problems: Problem[] }> {
  const { changed, problems } = await readChanged();
  return { settings: withDefaults(changed), problems };
}

/**
 * Stores the reader's change beside earlier ones. A broken stored item is replaced by the last
 * good one with the change in it.
 *
 * @throws SettingsError for a value that is none of the setting's
 * @throws StorageFullError where the browser refuses
 */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return exclusively(ITEM, async () => {
    const { changed } = await readChanged();
    const item = storedSettingsOf({ ...changed, ...change });
    const reading = readStoredSettings(item);
    if (reading.case === 'broken') throw new SettingsError(reading.problems);
    await writeSynced({ [ITEM]: item });
    await browser.storage.local.set({ [LAST_GOOD]: item });
  });
}

/** Calls `listener` with the settings after every change, here or on another device. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watchSynced([ITEM], () => void readSettings().then(listener), signal);
}

async function readChanged(): Promise<{ changed: ChangedSettings; problems: Problem[] }> {
  const [{ [ITEM]: item }, { [LAST_GOOD]: lastGood }] = await Promise.all([
    readSynced([ITEM]),
    browser.storage.local.get(LAST_GOOD),
  ]);
  const reading = readStoredSettings(item);
  if (reading.case === 'read') {
    if (item !== undefined && JSON.stringify(item) !== JSON.stringify(lastGood)) {
      await browser.storage.local.set({ [LAST_GOOD]: item });
    }
    return { changed: reading.value, problems: [] };
  }
  const earlier = readStoredSettings(lastGood);
  return { changed: earlier.case === 'read' ? earlier.value : {}, problems: reading.problems };
}
