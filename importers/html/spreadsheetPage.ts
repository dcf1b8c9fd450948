import type { Draft } from '../../core/pack/drafts/draft';
import { cleanLine, cleanName } from '../draft/cleanText';
import { draftOfTable } from '../table/importTable';
import { tableOf } from '../table/readTable';
import { isDataTable, rowsOf } from './dataTable';
import { readBlocks } from './readBlocks';

/** The namespace that Excel, and what writes sheets for it, declares in pages. */
const EXCEL = 'urn:schemas-microsoft-com:office:excel';
const NAMED_SO = /\.xl[st]x?$/i;

/**
 * A page that is a sheet: programs write one for Excel as HTML and call it `.xls`. `null` for other pages, and where text stands
 * beside the tables.
 *
 * @param name of the file; empty where there is none
 * @param document that `cleanDocument` went through
 */
export function spreadsheetPage(name: string, html: string, document: Document): Draft | null {
  if (!NAMED_SO.test(name) && !html.slice(0, 2_000).includes(EXCEL)) return null;
  const tables = [...document.querySelectorAll('table')].filter(isDataTable);
  const isAllThere =
    lengthOf(document.body) === tables.reduce((sum, own) => sum + lengthOf(own), 0);
  if (tables.length === 0 || !isAllThere) return null;
  const rows = tables.flatMap((table) => rowsOf(table).map((cells) => cells.map(textOf)));
  return draftOfTable(cleanName(document.title), tableOf(rows), []);
}

/** Characters of text, white space left out of account. */
const lengthOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '').length;

/** The lines of a cell may each have a name. */
const textOf = (cell: Element) =>
  readBlocks(cell)
    .map(({ block }) => block.text.split('\n').map(cleanLine).join('\n'))
    .join('\n');
