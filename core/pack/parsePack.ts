import * as v from 'valibot';
import { type Problem, plainly, reasonOfIssue } from '../stored/problem';
import { completePack } from './completePack';
import { firstPackForm } from './firstPackForm';
import { type PackFile, packForm } from './packForm';
import { packProblems } from './packSense';
import { withCalled } from './problemNames';
import type { Pack } from './types';

/** A pack was refused; `problems` says where (`terms[3].names[0].text`) and why, at most 50, in the pack's order. */
export class PackError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(plainly(problems));
    this.name = 'PackError';
    this.problems = problems.slice(0, MOST_PROBLEMS);
  }
}

const MOST_PROBLEMS = 50;

/**
 * Checks that `value` (parsed JSON) is a pack of any format and gives it back as one of the newest, complete and
 * without `$schema`. Throws `PackError` with every problem found: first of form, else of what the fields say together.
 */
export function parsePack(value: unknown): Pack {
  const isFirst = isFirstFormat(value);
  const parsed = isFirst ? v.safeParse(firstPackForm, value) : v.safeParse(packForm, value);
  if (!parsed.success) throw refusal(value, parsed.issues.map(problemOf));
  const file: PackFile = parsed.output;
  const pack = completePack(file);
  const problems = packProblems(pack, file, !isFirst);
  if (problems.length > 0) throw refusal(value, problems);
  return pack;
}

/** The same for a value that `parsePack` of this release has read before: nothing is checked. */
export function trustPack(value: unknown): Pack {
  return completePack(value as PackFile);
}

function isFirstFormat(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'formatVersion' in value &&
    value.formatVersion === 1
  );
}

function refusal(value: unknown, problems: Problem[]): PackError {
  return new PackError(
    problems.slice(0, MOST_PROBLEMS).map((problem) => withCalled(problem, value)),
  );
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).reduce((before, { key }) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    return before ? `${before}.${String(key)}` : String(key);
  }, '');
  return { path, reason: reasonOfIssue(issue) };
}
