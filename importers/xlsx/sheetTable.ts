import type { TermTable } from '../../core/pack/names/termTable';
import { tableOf } from '../table/readTable';
import type { Sheet } from './readSheets';

/**
 * A sheet as a table. Rows over which one cell of names reaches are one entry with all that stands in them; what else reaches over
 * several rows is of each of them.
 */
export function sheetTable({ rows, goingOn }: Sheet): TermTable {
  const table = tableOf(rows);
  // What is above the head was left out.
  const above = rows.length - table.rows.length;
  const names = table.roles.findIndex((role) => role.case === 'name');
  const joined: string[][] = [];
  for (const [at, row] of table.rows.entries()) {
    const columns = goingOn[at + above];
    const before = joined.at(-1);
    if (columns === undefined || columns.size === 0 || before === undefined || at < 2) {
      joined.push(row);
    } else if (columns.has(names)) joined.splice(-1, 1, withLines(before, row));
    else joined.push(filled(row, before, columns));
  }
  return { ...table, rows: joined };
}

/** A row with what another one says beside it in lines of its own. */
function withLines(row: readonly string[], other: readonly string[]): string[] {
  return Array.from({ length: Math.max(row.length, other.length) }, (_, column) => {
    const [own = '', more = ''] = [row[column], other[column]];
    if (more === '' || own.split('\n').includes(more)) return own;
    return own === '' ? more : `${own}\n${more}`;
  });
}

function filled(
  row: readonly string[],
  above: readonly string[],
  columns: ReadonlySet<number>,
): string[] {
  return Array.from(
    { length: Math.max(row.length, ...[...columns].map((at) => at + 1)) },
    (_, at) => (columns.has(at) ? (above[at] ?? '') : (row[at] ?? '')),
  );
}
