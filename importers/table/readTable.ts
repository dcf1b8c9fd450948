import Papa from 'papaparse';
import type { TermTable } from '../../core/pack/names/termTable';
import { ImportError } from '../ImportError';
import { fromHeader, guessColumns } from './columnRoles';
import { isOfAliases } from './headerWords';
import { rowsByConcept } from './rowsByConcept';

/** What programs part cells with; the first line may say which (`sep=;`). */
const DELIMITERS = [',', '\t', ';', '|', '，', '='];
const SAMPLE_LINES = 50;
/** As many columns as a sheet has at most: what has more is no table, and each of them would be asked what it holds. */
const MOST_COLUMNS = 16_384;

/**
 * The rows of a table that was pasted or is in a file of comma or tab separated values, and what its columns hold.
 *
 * @throws ImportError nothingRecognised, if it has no cell
 */
export function readTable(text: string): TermTable {
  const stated = /^sep=(.)\r?\n/i.exec(text.slice(0, 20).replace(/^\ufeff/, ''));
  const body = text.replace(/^\ufeff/, '').slice(stated?.[0].length ?? 0);
  const delimiter = stated?.[1] ?? delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: 'greedy' });
  const isBroken = errors.some(({ type }) => type === 'Quotes');
  return tableOf(withoutComments(isBroken ? lineByLine(body, delimiter) : data));
}

/** Where a quotation mark is not closed, a cell would be all that follows: lines are then rows. */
function lineByLine(text: string, delimiter: string): string[][] {
  return text.split(/\r\n|[\r\n]/).map((line) => {
    const { data, errors } = Papa.parse<string[]>(line, { delimiter });
    const [row] = data;
    if (row !== undefined && errors.length === 0) return row;
    return line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
  });
}

/** UTX (AAMT) begins with lines of comment, the last of which says what the columns hold. */
function withoutComments(rows: readonly string[][]): string[][] {
  const count = rows.findIndex(([first = '']) => !first.startsWith('#'));
  const header = rows[count - 1];
  if (count < 1 || header === undefined) return [...rows];
  const cells = header.map((cell, column) => (column === 0 ? cell.slice(1) : cell));
  return cells.length > 1 ? [cells, ...rows.slice(count)] : rows.slice(count);
}

/** Rows of cells, from wherever, with what their columns hold. */
export function tableOf(cells: readonly (readonly string[])[]): TermTable {
  const rows = cells
    .map((row) => row.slice(0, MOST_COLUMNS).map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  if (rows.length === 0) throw new ImportError({ case: 'nothingRecognised' });
  const table = rowsByConcept(withoutFoot(fromHeader(rows)));
  const columns = guessColumns(table);
  return { rows: columns.hasHeader ? withAliasesParted(table) : table, ...columns };
}

/** What stands below a table: how many it has, where it is from. */
const FOOT =
  /^[（(]?(?:共|合计|合計|总计|總計|小计|小計|注[:：]|註[:：]|说明[:：]|說明[:：]|资料来源|資料來源|来源[:：]|來源[:：]|total\b|sources?:|notes?:)/i;

/** Without the last rows of one cell that say something of the whole. */
function withoutFoot(rows: readonly string[][]): string[][] {
  const isFoot = (row: readonly string[]) => {
    const [first, ...others] = row.filter((cell) => cell !== '');
    return others.length === 0 && first !== undefined && FOOT.test(first);
  };
  return rows.slice(0, rows.findLastIndex((row, at) => at === 0 || !isFoot(row)) + 1);
}

/** What parts names where a column holds several: in one of names a comma may be of the name. */
const BETWEEN_ALIASES = /[、,，]/;

/** The aliases of a cell in lines. */
function withAliasesParted([header = [], ...rows]: readonly string[][]): string[][] {
  const ofAliases = header.map(isOfAliases);
  if (!ofAliases.includes(true)) return [header, ...rows];
  const parted = rows.map((row) =>
    row.map((cell, column) =>
      ofAliases[column] === true ? cell.split(BETWEEN_ALIASES).join('\n') : cell,
    ),
  );
  return [header, ...parted];
}

/** The delimiter that parts most lines into equally many cells, outside of quotation marks. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|[\r\n]/)
    .slice(0, SAMPLE_LINES);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.replace(/"[^"]*"/g, '').split(delimiter).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const score = Math.max(0, ...counts.values());
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
