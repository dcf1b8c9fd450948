import type { Problem } from '../stored/problem';
import { foldedLength } from '../text/folding/foldedLength';
import { labelGroupOf } from '../text/languages';
import type { FileTerm, PackFile } from './packForm';
import type { Pack, PackDocument, PackTerm } from './types';

/**
 * What is wrong in a pack although each of its fields has its form, in the order of the pack.
 *
 * @param file what it was completed from: places are given in that
 * @param mayBeEmpty whether a document may have no passage
 */
export function packProblems(pack: Pack, file: PackFile, mayBeEmpty: boolean): Problem[] {
  return [
    ...repeatedIds(pack.documents, 'documents'),
    ...pack.documents.flatMap((document, at) =>
      documentProblems(document, `documents[${at}]`, mayBeEmpty),
    ),
    ...(file.documents ?? []).flatMap(({ blocks = [] }, at) =>
      blocks.flatMap(({ type, level }, position): Problem[] =>
        level === undefined || type === 'heading'
          ? []
          : [
              {
                path: `documents[${at}].blocks[${position}].level`,
                reason: { case: 'levelOfNoHeading' },
              },
            ],
      ),
    ),
    ...repeatedIds(pack.terms, 'terms'),
    ...pack.terms.flatMap((term, at) => termProblems(term, file.terms?.[at] ?? {}, `terms[${at}]`)),
    ...(file.terms ?? []).flatMap((term, at) => sourceProblems(term, pack, `terms[${at}]`)),
    ...supporterProblems(pack.terms),
  ];
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

function documentProblems(
  { date, blocks, url, accessed, file }: PackDocument,
  path: string,
  mayBeEmpty: boolean,
): Problem[] {
  const problems: Problem[] = [];
  if (date !== null && !isCalendarDate(date))
    problems.push({ path: `${path}.date`, reason: { case: 'noSuchDay', date } });
  if (url !== null && !URL.canParse(url))
    problems.push({ path: `${path}.url`, reason: { case: 'brokenAddress' } });
  const days = [
    ['accessed', accessed],
    ['file.imported', file?.imported],
  ] as const;
  for (const [field, day] of days) {
    if (day === undefined || isCalendarDate(day)) continue;
    problems.push({ path: `${path}.${field}`, reason: { case: 'noSuchDay', date: day } });
  }
  if (!mayBeEmpty && !blocks.some((block) => block.type !== 'heading'))
    problems.push({ path: `${path}.blocks`, reason: { case: 'headingsOnly' } });
  return problems;
}

/** Whether there is such a day, month or year. */
function isCalendarDate(date: string): boolean {
  const day = `${date}${'-01'.repeat((10 - date.length) / 3)}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function termProblems(term: PackTerm, file: FileTerm, path: string): Problem[] {
  const { names, neighbours = [] } = term;
  const problems: Problem[] = [];
  const labels = new Set<string>();
  const texts = new Set<string>();
  const placeOf = (at: number, field: string) => {
    if (file.name === undefined) return `${path}.names[${at}].${field}`;
    return at === 0 ? `${path}.name` : `${path}.names[${at - 1}].${field}`;
  };
  for (const [at, { text, language, role }] of names.entries()) {
    const group = labelGroupOf(language);
    if (role === 'label' && labels.has(group))
      problems.push({ path: placeOf(at, 'role'), reason: { case: 'secondLabel', language } });
    if (role === 'label') labels.add(group);
    if (foldedLength(text) === 0)
      problems.push({ path: placeOf(at, 'text'), reason: { case: 'nothingToFind' } });
    if (texts.has(`${language} ${text}`))
      problems.push({
        path: placeOf(at, 'text'),
        reason: { case: 'repeatedName', text, language },
      });
    texts.add(`${language} ${text}`);
  }
  if (names.length === 0) problems.push({ path, reason: { case: 'noName' } });
  else if (labels.size === 0) problems.push({ path: `${path}.names`, reason: { case: 'noLabel' } });
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

function sourceProblems({ definition }: FileTerm, { documents }: Pack, path: string): Problem[] {
  const { url, document: id, passage } = definition?.source ?? {};
  const place = `${path}.definition.source`;
  const problems: Problem[] = [];
  if (url !== undefined && !URL.canParse(url))
    problems.push({ path: `${place}.url`, reason: { case: 'brokenAddress' } });
  const document = documents.find((each) => each.id === id);
  if (id !== undefined && document === undefined)
    problems.push({ path: `${place}.document`, reason: { case: 'noSuchDocument', id } });
  if (passage === undefined) return problems;
  if (id === undefined)
    problems.push({ path: `${place}.passage`, reason: { case: 'passageOfNoDocument' } });
  const passages = document?.blocks.filter(({ type }) => type !== 'heading').length ?? passage;
  if (passage > passages)
    problems.push({ path: `${place}.passage`, reason: { case: 'noSuchPassage', passages } });
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
