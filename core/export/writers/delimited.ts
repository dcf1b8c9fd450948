import type { Steps } from '../../steps';
import { eachOf } from '../eachOf';
import type { Exported, ExportItems, ExportOptions } from '../items';
import { createLossCount, type LossCount } from '../lossCount';
import { itemTable } from './itemTable';

/** What spreadsheets take for the beginning of a formula, also as wide characters and after white space. */
const FORMULA = /^[\t\r\n ]*[=+\-@＝＋－＠]|^[\t\r]/;
/** Excel reads UTF-8 only behind it. */
const BYTE_ORDER_MARK = '\ufeff';

/** Terms, or what was met, as a table with commas (RFC 4180). */
export function* writeCsv(items: ExportItems, { columns }: ExportOptions): Steps<Exported> {
  const count = createLossCount();
  const table = yield* itemTable(items, columns, count);
  const body = BYTE_ORDER_MARK + (yield* delimitedText(table, ',', count));
  return { holds: table.length - 1, body, html: null, losses: count.losses() };
}

/** The same as a table with tabs. Cells are quoted as in CSV where they have to be, as Excel does. */
export function* writeTsv(items: ExportItems, { columns }: ExportOptions): Steps<Exported> {
  const count = createLossCount();
  const table = yield* itemTable(items, columns, count);
  const body = yield* delimitedText(table, '	', count);
  return { holds: table.length - 1, body, html: null, losses: count.losses() };
}

/** Rows as text. A cell that a spreadsheet would calculate gets an apostrophe before it, which is counted. */
export function* delimitedText(
  rows: readonly (readonly string[])[],
  delimiter: string,
  count: LossCount,
): Steps<string> {
  const lines = yield* eachOf(
    rows,
    (row) => `${row.map((cell) => quoted(guarded(cell, count), delimiter)).join(delimiter)}\r\n`,
  );
  return lines.join('');
}

function guarded(cell: string, count: LossCount): string {
  const text = count.clean(cell);
  if (!FORMULA.test(text)) return text;
  count.add('guarded', 1);
  return `'${text}`;
}

function quoted(cell: string, delimiter: string): string {
  const isPlain = !/["\r\n]|^\s|\s$/.test(cell) && !cell.includes(delimiter);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
