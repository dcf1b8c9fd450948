import * as v from 'valibot';
import { TERM_KINDS } from './library/types';
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
import { isRuleHost, type SiteRules } from './sites';
import type { Problem } from './storedForm';

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
    super(problems.map(({ path, reason }) => (path ? `${path}: ${reason}` : reason)).join('\n'));
    this.name = 'SettingsFileError';
    this.problems = problems;
  }
}

const FORMAT_VERSION = 2;

/** What is wrong with an object or with one of its fields: valibot reports both with one message. */
function objectReason({ expected, received }: v.StrictObjectIssue): string {
  if (expected === 'never') return 'Is not known.';
  return received === 'undefined' ? 'Is missing.' : 'Must be an object.';
}

const ids = v.array(
  v.pipe(v.string('Must be an id.'), v.minLength(1, 'Must be an id.')),
  'Must be a list of ids.',
);

const weights = v.picklist([1, 2, 3], 'Must be 1, 2 or 3.');
const siteChoices = {
  weights,
  occurrences: v.picklist(OCCURRENCES, oneOf(OCCURRENCES)),
  hiddenKinds: v.array(v.picklist(TERM_KINDS, oneOf(TERM_KINDS)), 'Must be a list of kinds.'),
  hiddenDocuments: ids,
  style: v.picklist(MARK_STYLES, oneOf(MARK_STYLES)),
  colour: v.picklist(MARK_COLOURS, oneOf(MARK_COLOURS)),
  fuzzy: v.picklist(FUZZINESS, oneOf(FUZZINESS)),
};

const host = v.pipe(
  v.string(),
  v.check(isRuleHost, 'Must be a host in lower case, without port or path.'),
);

const sites = v.strictObject(
  {
    mode: v.picklist(['everywhere', 'only'], oneOf(['everywhere', 'only'])),
    hosts: v.record(host, v.picklist(['on', 'off'], oneOf(['on', 'off'])), 'Must be an object.'),
  },
  objectReason,
);

// Strict: a misspelt setting must be noticed, not ignored.
const settingsFile = v.strictObject(
  {
    formatVersion: v.literal(
      FORMAT_VERSION,
      `This version of Pangzhu reads versions up to ${FORMAT_VERSION}.`,
    ),
    settings: v.strictObject({ ...siteChoices, hiddenTerms: ids }, objectReason),
    siteSettings: v.record(
      host,
      v.partial(v.strictObject(siteChoices, objectReason)) as v.GenericSchema<
        unknown,
        SiteSettings
      >,
      'Must be an object.',
    ),
    sites,
  },
  objectReason,
);

/** What the release of 2026-11-22 wrote: what it did not know yet is as by default. */
const firstSettingsFile = v.strictObject(
  {
    formatVersion: v.literal(1),
    settings: v.strictObject(
      { weights, fuzzy: v.picklist(['off', 'careful'], oneOf(['off', 'careful'])) },
      objectReason,
    ),
    sites,
  },
  objectReason,
);

function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return `Must be ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}.`;
}

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
    parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', reason: issue.message })),
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
