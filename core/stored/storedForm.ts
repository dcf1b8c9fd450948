import * as v from 'valibot';
import { type Problem, type Reason, reasonOfIssue } from './problem';

export type { Problem };

export type Reading<Value> =
  | { case: 'read'; value: Value }
  | { case: 'broken'; problems: Problem[] };

/** One step from a format to the next. Pure, so that a reader killed in between just starts again. */
interface Migration {
  /** ISO 8601 date of the release that brought the new format. */
  date: string;
  /** The `formatVersion` it takes; what it gives back has the next one. */
  from: number;
  migrate(item: Record<string, unknown>): Record<string, unknown>;
}

/** How one stored item looks today, and the way there from earlier formats. */
export interface StoredForm<Value> {
  formatVersion: number;
  schema: v.GenericSchema<unknown, Value>;
  migrations: readonly Migration[];
}

/**
 * Reads one stored item, whatever it is. Items carry their own `formatVersion`, so a store whose
 * items were written by different releases reads well, and nothing is written by reading.
 *
 * @param name what places of problems begin with; empty for a file
 */
export function readStoredForm<Value>(
  name: string,
  item: unknown,
  { formatVersion, schema, migrations }: StoredForm<Value>,
): Reading<Value> {
  const broken = (path: string, reason: Reason): Reading<Value> => ({
    case: 'broken',
    problems: [{ path, reason }],
  });
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    return broken(name, { case: 'notObject' });
  }
  let current = item as Record<string, unknown>;
  const written = current.formatVersion;
  if (typeof written !== 'number' || !Number.isInteger(written)) {
    return broken(placeIn(name, 'formatVersion'), { case: 'notWholeNumber' });
  }
  if (written > formatVersion) {
    return broken(placeIn(name, 'formatVersion'), { case: 'newerFormat', version: formatVersion });
  }
  for (let version = written; version < formatVersion; version++) {
    const step = migrations.find(({ from }) => from === version);
    if (step === undefined)
      return broken(placeIn(name, 'formatVersion'), { case: 'neverFormat', version });
    current = { ...step.migrate(current), formatVersion: version + 1 };
  }
  const parsed = v.safeParse(schema, current);
  if (parsed.success) return { case: 'read', value: parsed.output };
  return { case: 'broken', problems: parsed.issues.map((issue) => problemOf(name, issue)) };
}

/** The place and the reason of a valibot issue. */
function problemOf(name: string, issue: v.BaseIssue<unknown>): Problem {
  const path = v.getDotPath(issue);
  return { path: path === null ? name : placeIn(name, path), reason: reasonOfIssue(issue) };
}

function placeIn(name: string, path: string): string {
  return name === '' ? path : `${name}.${path}`;
}
