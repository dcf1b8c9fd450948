/** What a table of terms has columns for, in their order. Names are one column for each language. */
export const TERM_COLUMNS = [
  'id',
  'names',
  'definition',
  'source',
  'remark',
  'category',
  'weight',
  /** How often the page has the term; of terms of a page only, as the next one. */
  'count',
  'url',
] as const;

export type TermColumn = (typeof TERM_COLUMNS)[number];

/** The columns that a stored value names, in their order; all of them where it names none. */
export function termColumnsOf(stored: unknown): readonly TermColumn[] {
  if (!Array.isArray(stored)) return TERM_COLUMNS;
  const chosen = TERM_COLUMNS.filter((column) => stored.includes(column));
  return chosen.length === 0 ? TERM_COLUMNS : chosen;
}
