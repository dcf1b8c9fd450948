import * as v from 'valibot';
import type { Settings } from './settings';
import { isRuleHost, type SiteRules } from './sites';
import type { Problem } from './storedForm';

/** What the reader takes along in one file: all settings and all site rules. */
export interface SettingsFile {
  settings: Settings;
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

const FORMAT_VERSION = 1;

/** What is wrong with an object or with one of its fields: valibot reports both with one message. */
function objectReason({ expected, received }: v.StrictObjectIssue): string {
  if (expected === 'never') return 'Is not known.';
  return received === 'undefined' ? 'Is missing.' : 'Must be an object.';
}

// Strict: a misspelt setting must be noticed, not ignored.
const settingsFile = v.strictObject(
  {
    formatVersion: v.literal(FORMAT_VERSION, 'This version of Pangzhu reads version 1 only.'),
    settings: v.strictObject(
      {
        weights: v.picklist([1, 2, 3], 'Must be 1, 2 or 3.'),
        fuzzy: v.picklist(['off', 'careful'], 'Must be "off" or "careful".'),
      },
      objectReason,
    ),
    sites: v.strictObject(
      {
        mode: v.picklist(['everywhere', 'only'], 'Must be "everywhere" or "only".'),
        hosts: v.record(
          v.pipe(
            v.string(),
            v.check(isRuleHost, 'Must be a host in lower case, without port or path.'),
          ),
          v.picklist(['on', 'off'], 'Must be "on" or "off".'),
          'Must be an object.',
        ),
      },
      objectReason,
    ),
  },
  objectReason,
);

/**
 * Reads what `settingsFileOf` wrote. The whole file is taken or none of it.
 *
 * @param value the parsed JSON, whatever it is
 * @throws SettingsFileError
 */
export function parseSettingsFile(value: unknown): SettingsFile {
  const parsed = v.safeParse(settingsFile, value);
  if (!parsed.success) {
    throw new SettingsFileError(
      parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', reason: issue.message })),
    );
  }
  const { settings, sites } = parsed.output;
  return { settings, sites };
}

/** The text of a settings file: JSON, hosts in alphabetical order. */
export function settingsFileOf({ settings, sites }: SettingsFile): string {
  const hosts = Object.fromEntries(Object.entries(sites.hosts).sort());
  const file = { formatVersion: FORMAT_VERSION, settings, sites: { ...sites, hosts } };
  return `${JSON.stringify(file, null, 2)}\n`;
}
