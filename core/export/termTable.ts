import { LANGUAGE_TAGS } from '../text/languages';
import type { ExportItems, ExportTerm } from './items';

/** What parts several names in one cell; importers of term bases read it so. */
const BETWEEN_NAMES = '; ';

/**
 * Terms as rows of text, the first of them headers: names in one column for each language that has any, the label
 * first. Headers are words that the importer of tables knows.
 */
export function termTable({ terms }: Pick<ExportItems, 'terms'>): string[][] {
  const languages = languagesOf(terms);
  const hasMarks = terms.some(({ marks }) => marks !== null);
  const header = [
    'id',
    ...languages,
    'definition',
    'source',
    'remark',
    'category',
    'weight',
    ...(hasMarks ? ['count', 'url'] : []),
  ];
  const rows = terms.map((term) => [
    term.id,
    ...languages.map((language) => namesIn(term, language)),
    term.definition?.text ?? '',
    term.definition?.source?.title ?? '',
    term.remark ?? '',
    term.kind,
    String(term.weight),
    ...(hasMarks ? [String(term.marks?.count ?? ''), term.marks?.link ?? ''] : []),
  ]);
  return [header, ...rows];
}

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
