import * as v from 'valibot';
import { type Reading, readStoredForm, type StoredForm } from './storedForm';

/** What the reader can set. Only changed values are stored; these are the defaults. */
export interface Settings {
  /** Terms of weight up to this one are marked. */
  weights: 1 | 2 | 3;
  /** `careful`: variants under the careful rule; `off`: exact matches only. */
  fuzzy: 'off' | 'careful';
}

export const DEFAULT_SETTINGS: Settings = { weights: 2, fuzzy: 'careful' };

/** The settings that differ from the defaults. */
export type ChangedSettings = Partial<Settings>;

// Loose: what a newer release of the same format stores beside ours must outlive our writing.
const storedSettings: StoredForm<ChangedSettings> = {
  formatVersion: 1,
  schema: v.looseObject({
    weights: v.exactOptional(v.picklist([1, 2, 3])),
    fuzzy: v.exactOptional(v.picklist(['off', 'careful'])),
  }),
  migrations: [],
};

/** Reads the stored item: its changed values, with unknown ones kept. `undefined` is no change. */
export function readStoredSettings(item: unknown): Reading<ChangedSettings> {
  if (item === undefined) return { case: 'read', value: {} };
  return readStoredForm('settings', item, storedSettings);
}

/** The item to store for `changed`: values equal to the default are left out. */
export function storedSettingsOf(changed: ChangedSettings): Record<string, unknown> {
  const isDefault = ([name, value]: [string, unknown]) =>
    Object.hasOwn(DEFAULT_SETTINGS, name) && DEFAULT_SETTINGS[name as keyof Settings] === value;
  const kept = Object.entries(changed).filter((entry) => !isDefault(entry));
  return { ...Object.fromEntries(kept), formatVersion: storedSettings.formatVersion };
}

/** All settings: the changed ones over the defaults. */
export function withDefaults({ weights, fuzzy }: ChangedSettings): Settings {
  return {
    weights: weights ?? DEFAULT_SETTINGS.weights,
    fuzzy: fuzzy ?? DEFAULT_SETTINGS.fuzzy,
  };
}
