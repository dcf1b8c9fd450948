import * as v from 'valibot';
import { TERM_KINDS } from '../pack/types';
import { isRuleHost, type SiteRules } from '../sites/sites';
import { type PlainReason, type Problem, plainly, reasonOfIssue } from '../stored/problem';
import {
  type ChosenSettings,
  DEFAULT_SETTINGS,
  FUZZINESS,
  MARK_COLOURS,
  MARK_STYLES,
  OCCURRENCES,
  type Settings,
  type SiteSettings,
} from './settings';

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

const FORMAT_VERSION = 2;

const ids = v.array(v.pipe(v.string(), v.minLength(1)));

const weights = v.picklist([1, 2, 3]);
const siteChoices = {
  weights,
  occurrences: v.picklist(OCCURRENCES),
  hiddenKinds: v.array(v.picklist(TERM_KINDS)),
  hiddenDocuments: ids,
  style: v.picklist(MARK_STYLES),
  colour: v.picklist(MARK_COLOURS),
  fuzzy: v.picklist(FUZZINESS),
};

const host = v.pipe(v.string(), v.check(isRuleHost, 'notHost' satisfies PlainReason));

const sites = v.strictObject({
  mode: v.picklist(['everywhere', 'only']),
  hosts: v.record(host, v.picklist(['on', 'off'])),
});

// Strict: a misspelt setting must be noticed, not ignored.
const settingsFile = v.strictObject({
  formatVersion: v.literal(FORMAT_VERSION),
  settings: v.strictObject({ ...siteChoices, hiddenTerms: ids }),
  siteSettings: v.record(
    host,
    v.partial(v.strictObject(siteChoices)) as v.GenericSchema<unknown, SiteSettings>,
  ),
  sites,
});

/** What the release of 2026-11-22 wrote: what it did not know yet is as by default. */
const firstSettingsFile = v.strictObject({
  formatVersion: v.literal(1),
  settings: v.strictObject({ weights, fuzzy: v.picklist(['off', 'careful']) }),
  sites,
});

/**
 * Reads what `settingsFileOf` wrote. The whole file is taken or none of it.
 *
 * @param value the parsed JSON, whatever it is
 * @throws SettingsFileError
 */
export function parseSettingsFile(value: unknown): SettingsFile {
  if (isFirstVersion(value)) {
    const { settings, sites } = checked(firstSettingsFile, value);
    return { settings: { ...DEFAULT_SETTINGS, ...settings }, siteSettings: {}, sites };
  }
  const { settings, siteSettings, sites } = checked(settingsFile, value);
  return { settings, siteSettings, sites };
}

/** The text of a settings file: JSON, hosts in alphabetical order. */
export function settingsFileOf({ settings, siteSettings, sites }: SettingsFile): string {
  const file = {
    formatVersion: FORMAT_VERSION,
    settings: knownOf(settings),
    siteSettings: sorted(
      Object.fromEntries(Object.entries(siteSettings).map(([name, own]) => [name, knownOf(own)])),
    ),
    sites: { ...sites, hosts: sorted(sites.hosts) },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function isFirstVersion(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'formatVersion' in value &&
    value.formatVersion === 1
  );
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  throw new SettingsFileError(
    parsed.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      reason: reasonOfIssue(issue),
    })),
  );
}

/** Without what a newer release stored beside ours: whoever reads the file would stumble over it. */
function knownOf<Some extends Partial<Settings>>(settings: Some): Some {
  const known = Object.entries(settings).filter(([name]) => Object.hasOwn(DEFAULT_SETTINGS, name));
  return Object.fromEntries(known) as Some;
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
