import Papa from 'papaparse';
import type { TermTable } from '../../core/pack/termTable';
import { ImportError } from '../ImportError';
import { guessColumns } from './columnRoles';

/** What programs part cells with; the first line may say which (`sep=;`). */
const DELIMITERS = [',', '\t', ';', '|', '，', '='];
const SAMPLE_LINES = 50;

/**
 * The rows of a table that was pasted or is in a file of comma or tab separated values, and what its columns hold.
 *
 * @throws ImportError nothingRecognised, if it has no cell
 */
export function readTable(text: string): TermTable {
  const stated = /^sep=(.)\r?\n/i.exec(text.slice(0, 20).replace(/^\ufeff/, ''));
  const body = text.replace(/^\ufeff/, '').slice(stated?.[0].length ?? 0);
  const { data } = Papa.parse<string[]>(body, {
    delimiter: stated?.[1] ?? delimiterOf(body),
    skipEmptyLines: 'greedy',
  });
  return tableOf(data);
}

/** Rows of cells, from wherever, with what their columns hold. */
export function tableOf(cells: readonly (readonly string[])[]): TermTable {
  const rows = cells
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  if (rows.length === 0) throw new ImportError({ case: 'nothingRecognised' });
  return { rows, ...guessColumns(rows) };
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
