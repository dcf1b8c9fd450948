import * as v from 'valibot';
import { ruleHost, siteHosts, siteMode } from '../sites/siteSchemas';
import { DEFAULT_SITE_RULES, type SiteRules } from '../sites/sites';
import { type Problem, plainly } from '../stored/problem';
import { recordOf } from '../stored/recordOf';
import { readStoredForm, type StoredForm } from '../stored/storedForm';
import { SETTING_SCHEMAS, SITE_SETTING_SCHEMAS } from './settingSchemas';
import { type ChosenSettings, DEFAULT_SETTINGS, type Settings } from './settings';

/** What the reader takes along in one file: all settings and all site rules. */
export interface SettingsFile {
  settings: Settings;
  /** What differs from them on hosts. */
  siteSettings: ChosenSettings['sites'];
  sites: SiteRules;
}

/** A settings file was refused; `problems` says where and why, in the file's order. */
export class SettingsFileError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(plainly(problems));
    this.name = 'SettingsFileError';
    this.problems = problems;
  }
}

interface WrittenFile {
  formatVersion: number;
  settings: Partial<Settings>;
  siteSettings?: ChosenSettings['sites'];
  sites: Partial<SiteRules>;
}

/**
 * What is missing is as by default, so a new setting needs no new version. Strict all the same: a
 * misspelt setting must be noticed, not ignored. `siteSettings` came with version 2, and what comes
 * later is optional as it is: files of every release are read for ever.
 */
const settingsFile: StoredForm<WrittenFile> = {
  formatVersion: 2,
  schema: v.strictObject({
    formatVersion: v.number(),
    settings: v.strictObject(SETTING_SCHEMAS),
    siteSettings: v.exactOptional(recordOf(ruleHost, v.strictObject(SITE_SETTING_SCHEMAS))),
    sites: v.strictObject({
      mode: v.exactOptional(siteMode),
      hosts: v.exactOptional(siteHosts),
    }),
  }),
  // Version 1 held less of the same.
  migrations: [{ date: '2026-11-27', from: 1, migrate: (file) => file }],
};

/**
 * Reads what `settingsFileOf` of this or any earlier release wrote. The whole file is taken or none
 * of it.
 *
 * @param value the parsed JSON, whatever it is
 * @throws SettingsFileError
 */
export function parseSettingsFile(value: unknown): SettingsFile {
  const reading = readStoredForm('', value, settingsFile);
  if (reading.case === 'broken') throw new SettingsFileError(reading.problems);
  const { settings, siteSettings = {}, sites } = reading.value;
  return {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    siteSettings,
    sites: { ...DEFAULT_SITE_RULES, ...sites },
  };
}

/** The text of a settings file: JSON, hosts in alphabetical order. */
export function settingsFileOf({ settings, siteSettings, sites }: SettingsFile): string {
  const file = {
    formatVersion: settingsFile.formatVersion,
    settings: knownOf(settings),
    siteSettings: sorted(
      Object.fromEntries(Object.entries(siteSettings).map(([name, own]) => [name, knownOf(own)])),
    ),
    sites: { ...sites, hosts: sorted(sites.hosts) },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Without what a newer release stored beside ours: whoever reads the file would stumble over it. */
function knownOf<Some extends Partial<Settings>>(settings: Some): Some {
  const known = Object.entries(settings).filter(([name]) => Object.hasOwn(DEFAULT_SETTINGS, name));
  return Object.fromEntries(known) as Some;
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
