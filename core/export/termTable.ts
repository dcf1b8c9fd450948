import type { Steps } from '../steps';
import { LANGUAGE_TAGS } from '../text/languages';
import { eachOf } from './eachOf';
import type { ExportItems, ExportTerm } from './items';
import type { TermColumn } from './termColumns';

/** What parts several names in one cell; importers of term bases read it so. */
const BETWEEN_NAMES = '; ';

/**
 * Terms as rows of text, the first of them headers: names in one column for each language that has any, the label
 * first. Headers are words that the importer of tables knows.
 *
 * @param columns those that the reader wants; of the rest there is nothing
 */
export function* termTable(
  { terms }: Pick<ExportItems, 'terms'>,
  columns: readonly TermColumn[],
): Steps<string[][]> {
  const languages = columns.includes('names') ? languagesOf(terms) : [];
  const hasMarks = terms.some(({ marks }) => marks !== null);
  const wanted = columns.filter((column) => hasMarks || !OF_PAGES.has(column));
  const header = wanted.flatMap((column) => (column === 'names' ? languages : [column]));
  const rows = yield* eachOf(terms, (term) =>
    wanted.flatMap((column) =>
      column === 'names'
        ? languages.map((language) => namesIn(term, language))
        : [CELLS[column](term)],
    ),
  );
  return [header, ...rows];
}

/** What only terms of a page have. */
const OF_PAGES: ReadonlySet<TermColumn> = new Set(['count', 'url']);

const CELLS: Record<Exclude<TermColumn, 'names'>, (term: ExportTerm) => string> = {
  id: ({ id }) => id,
  definition: ({ definition }) => definition?.text ?? '',
  source: ({ definition }) => definition?.source?.title ?? '',
  remark: ({ remark }) => remark ?? '',
  category: ({ kind }) => kind,
  weight: ({ weight }) => String(weight),
  count: ({ marks }) => String(marks?.count ?? ''),
  url: ({ marks }) => marks?.link ?? '',
};

/** Those of the table of languages in its order, then others by their tags. */
function languagesOf(terms: readonly ExportTerm[]): string[] {
  const used = new Set(terms.flatMap(({ names }) => names.map(({ language }) => language)));
  const listed = LANGUAGE_TAGS.filter((tag) => used.has(tag));
  const others = [...used].filter((tag) => !listed.some((each) => each === tag)).sort();
  return [...listed, ...others];
}

function namesIn({ names }: ExportTerm, language: string): string {
  return names
    .filter((name) => name.language === language)
    .toSorted((a, b) => Number(b.role === 'label') - Number(a.role === 'label'))
    .map(({ text }) => text)
    .join(BETWEEN_NAMES);
}
