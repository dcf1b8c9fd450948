/** What a column of a term base holds. */
export type ColumnRole =
  /** Names; `null` has the language of each told by its writing. */
  | { case: 'name'; language: string | null }
  | { case: 'definition' }
  | { case: 'remark' }
  | { case: 'ignored' };

/** A term base in rows and columns, before it is taken. */
export interface TermTable {
  /** All rows, the header among them; cells trimmed. */
  rows: string[][];
  /** Of the columns, as they are told by their headers and cells. */
  roles: ColumnRole[];
  /** Whether the first row says what the columns hold, and is no entry. */
  hasHeader: boolean;
}
