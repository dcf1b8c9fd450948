import * as v from 'valibot';
import { type Problem, plainly, reasonOfIssue } from '../stored/problem';
import { foldedLength } from '../text/foldedLength';
import { scriptOf } from '../text/languages';
import { packForm } from './packForm';
import { withCalled } from './problemNames';
import type { Pack, PackDocument, PackTerm } from './types';

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
 * Checks that `value` (parsed JSON) is a pack and gives it back as one, without `$schema`.
 * Throws `PackError` with every problem found: first of form, else of what the fields say together.
 */
export function parsePack(value: unknown): Pack {
  const parsed = v.safeParse(packForm, value);
  if (!parsed.success) throw refusal(value, parsed.issues.map(problemOf));
  const { $schema: _, ...first } = parsed.output;
  const pack = lifted(first);
  const problems = [
    ...repeatedIds(pack.documents, 'documents'),
    ...pack.documents.flatMap((document, at) => documentProblems(document, `documents[${at}]`)),
    ...repeatedIds(pack.terms, 'terms'),
    ...pack.terms.flatMap((term, at) => termProblems(term, `terms[${at}]`)),
    ...supporterProblems(pack.terms),
  ];
  if (problems.length > 0) throw refusal(value, problems);
  return pack;
}

function lifted(pack: Omit<v.InferOutput<typeof packForm>, '$schema'>): Pack {
  return { ...pack, formatVersion: 2, private: true, enabled: true };
}

/** The same for a value that `parsePack` of this release has read before: nothing is checked. */
export function trustPack(value: unknown): Pack {
  const { $schema: _, ...first } = value as v.InferOutput<typeof packForm>;
  return lifted(first);
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

function repeatedIds(items: { id: string }[], list: string): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [at, { id }] of items.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, at);
    else
      problems.push({
        path: `${list}[${at}].id`,
        reason: { case: 'repeatedId', id, first: earlier + 1 },
      });
  }
  return problems;
}

function documentProblems({ date, blocks, url }: PackDocument, path: string): Problem[] {
  const problems: Problem[] = [];
  if (date !== null && !isCalendarDate(date))
    problems.push({ path: `${path}.date`, reason: { case: 'noSuchDay', date } });
  if (url !== null && !URL.canParse(url))
    problems.push({ path: `${path}.url`, reason: { case: 'brokenAddress' } });
  if (!blocks.some((block) => block.type !== 'heading'))
    problems.push({ path: `${path}.blocks`, reason: { case: 'headingsOnly' } });
  return problems;
}

function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function termProblems({ names, neighbours = [] }: PackTerm, path: string): Problem[] {
  const problems: Problem[] = [];
  const labels = new Set<string>();
  const texts = new Set<string>();
  for (const [at, { text, language, role }] of names.entries()) {
    const name = `${path}.names[${at}]`;
    const script = scriptOf(language);
    if (role === 'label' && labels.has(script))
      problems.push({
        path: `${name}.role`,
        reason: { case: 'secondLabel', language },
      });
    if (role === 'label') labels.add(script);
    if (foldedLength(text) === 0)
      problems.push({ path: `${name}.text`, reason: { case: 'nothingToFind' } });
    if (texts.has(`${language} ${text}`))
      problems.push({ path: `${name}.text`, reason: { case: 'repeatedName', text, language } });
    texts.add(`${language} ${text}`);
  }
  if (labels.size === 0) problems.push({ path: `${path}.names`, reason: { case: 'noLabel' } });
  const named = new Set(names.map(({ text }) => text));
  for (const [at, neighbour] of neighbours.entries()) {
    if (named.has(neighbour))
      problems.push({
        path: `${path}.neighbours[${at}]`,
        reason: { case: 'neighbourIsName', text: neighbour },
      });
  }
  return problems;
}

function supporterProblems(terms: PackTerm[]): Problem[] {
  const ids = new Set(terms.map(({ id }) => id));
  return terms.flatMap(({ id, supportedBy = [] }, at) =>
    supportedBy.flatMap((supporter, position): Problem[] => {
      const path = `terms[${at}].supportedBy[${position}]`;
      if (supporter === id) return [{ path, reason: { case: 'supportsItself' } }];
      return ids.has(supporter) ? [] : [{ path, reason: { case: 'noSuchTerm', id: supporter } }];
    }),
  );
}
