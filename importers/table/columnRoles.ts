import type { ColumnRole, TermTable } from '../../core/pack/names/termTable';
import { languageOf } from '../draft/languageOf';
import { foldedHeader, roleOfHeader } from './headerWords';

/** What was guessed of a table. */
export type GuessedColumns = Pick<TermTable, 'roles' | 'hasHeader'>;

/** Rows that are looked at. */
const SAMPLE = 200;
/** Rows above a header at most. */
const HIGHEST = 12;
/** A column of longer cells holds definitions. */
const LONG = 24;

/** What the columns of a table hold: by its header words, or without them the first two names and the third a definition. */
export function guessColumns(rows: readonly (readonly string[])[]): GuessedColumns {
  const [first = []] = rows;
  const width = rows.slice(0, SAMPLE).reduce((most, { length }) => Math.max(most, length), 0);
  const named = rolesOfHeaders(first);
  const hasHeader = named.some((role) => role?.case === 'name' || role?.case === 'definition');
  const body = rows.slice(hasHeader ? 1 : 0, SAMPLE);
  const cells = (column: number) => body.map((row) => row[column] ?? '');
  const columns = Array.from({ length: width }, (_, column) => column);
  if (hasHeader) {
    const roles = columns.map(
      (column): ColumnRole => withLanguage(named[column] ?? { case: 'ignored' }, cells(column)),
    );
    const unknown = columns.filter((column) => named[column] === null);
    const stated = columns.filter((column) => isLanguageStated(named[column]));
    return {
      roles: inJapanese(withName(roles, unknown, cells), stated, [first, ...body]),
      hasHeader,
    };
  }
  let place = 0;
  const roles = columns.map((column): ColumnRole => {
    const role = roleByPlace(place, cells(column));
    if (role.case !== 'ignored') place++;
    return role;
  });
  return { roles, hasHeader };
}

/**
 * Rows from the one on that says what the columns hold: above it a sheet may have its title, and below it in the same head
 * the languages of a column that spans several.
 */
export function fromHeader(rows: readonly string[][]): string[][] {
  const at = rows.slice(0, HIGHEST).findIndex((row, index) => {
    const isWider = rows.slice(0, index).every((above) => filledIn(above) < filledIn(row));
    return isWider && filledIn(row) > 1 && isHeader(row);
  });
  if (at === -1) return [...rows];
  const header = rows[at] ?? [];
  const below = rows[at + 1] ?? [];
  const isSecond =
    filledIn(below) > 1 && below.every((cell) => cell === '' || roleOfHeader(cell) !== null);
  if (!isSecond || !isHeader(below)) return rows.slice(at);
  return [headOfTwo(header, below), ...rows.slice(at + 2)];
}

/** Two rows of heads as one: what stands above several columns is said of each of them. */
function headOfTwo(above: readonly string[], below: readonly string[]): string[] {
  let spanning = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, column) => {
    const [upper = '', lower = ''] = [above[column], below[column]];
    if (upper !== '') spanning = lower === '' ? '' : upper;
    return lower === '' ? upper : `${spanning} ${lower}`.trim();
  });
}

/** Alone, or with its language in brackets. */
const SOURCE = /^source(?=$|[\s_-]?[([（])/;
const TARGET = /^target(?=$|[\s_-]?[([（])/;

/** What each head says. “Source” is where a definition is from, but not beside “Target”. */
function rolesOfHeaders(header: readonly string[]): (ColumnRole | null)[] {
  const isOfTwo = header.some((cell) => TARGET.test(foldedHeader(cell)));
  return header.map((cell) => {
    const word = foldedHeader(cell);
    return isOfTwo && SOURCE.test(word)
      ? roleOfHeader(word.replace(SOURCE, 'term'))
      : roleOfHeader(cell);
  });
}

const isLanguageStated = (role: ColumnRole | null | undefined) =>
  role?.case === 'name' && role.language !== null;

/** Names in characters alone may be Chinese: beside explanations in Japanese they are not, unless their head says so. */
function inJapanese(
  roles: readonly ColumnRole[],
  stated: readonly number[],
  rows: readonly (readonly string[])[],
): ColumnRole[] {
  const others = rows.flatMap((row) =>
    row.filter((_, column) => roles[column]?.case !== 'name' && roles[column] !== undefined),
  );
  const isJapanese = languageOf(others.join('\n')) === 'ja';
  return roles.map((role, column) => {
    const isChinese = role.case === 'name' && (role.language ?? '').startsWith('zh');
    const isTold = isJapanese && isChinese && !stated.includes(column);
    return isTold ? { case: 'name', language: 'ja' } : role;
  });
}

const filledIn = (row: readonly string[]) => row.filter((cell) => cell !== '').length;

const isHeader = (row: readonly string[]) =>
  row.some((cell) => ['name', 'definition'].includes(roleOfHeader(cell)?.case ?? '')) &&
  row.filter((cell) => cell !== '' && roleOfHeader(cell) !== null).length * 2 >= filledIn(row);

/** Without any name among the headers, the first column that nothing is known of is one. */
function withName(
  roles: ColumnRole[],
  unknown: readonly number[],
  cells: (column: number) => string[],
): ColumnRole[] {
  if (roles.some((role) => role.case === 'name')) return roles;
  const [column] = unknown;
  return roles.map((role, index) =>
    index === column ? withLanguage({ case: 'name', language: null }, cells(index)) : role,
  );
}

/** @param column counted among those that hold something */
function roleByPlace(column: number, cells: readonly string[]): ColumnRole {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const numbers = filled.filter((cell) => /^[\d.,\s%-]+$/.test(cell)).length;
  // Below the last number there may be a line of another kind.
  if (filled.length === 0 || (numbers > 0 && numbers >= filled.length - 1)) {
    return { case: 'ignored' };
  }
  const length = filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length;
  const sentences = filled.filter((cell) => /[。！？.!?]$/.test(cell.trim())).length;
  const areNames = length <= LONG * 2 && sentences * 2 <= filled.length;
  if (column < 2 && (column === 0 || areNames)) {
    return withLanguage({ case: 'name', language: null }, cells);
  }
  return column <= 2 ? { case: 'definition' } : { case: 'remark' };
}

/** A column of names whose language its header leaves open, with that of its cells. */
function withLanguage(role: ColumnRole, cells: readonly string[]): ColumnRole {
  if (role.case !== 'name' || role.language !== null) return role;
  return { case: 'name', language: languageOfNames(cells) };
}

/** Names have no words to tell a Latin language from: where nothing else is said they are taken for English. */
export function languageOfNames(cells: readonly string[]): string | null {
  const text = cells.join('\n');
  const told = languageOf(text);
  if (told !== null) return told;
  return /[a-z]/i.test(text) && !/[^\0-\u024f‘’“”–—…\s]/.test(text) ? 'en' : null;
}
