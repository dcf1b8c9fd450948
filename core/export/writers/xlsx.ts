import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Steps } from '../../steps';
import { columnsOf } from '../../text/columnsOf';
import { eachOf } from '../eachOf';
import type { Exported, ExportItems, ExportOptions } from '../items';
import { createLossCount, type LossCount } from '../lossCount';
import { itemTable } from './itemTable';
import { escapeXml } from './xmlText';

/** The longest text of a cell, in UTF-16 units, and the most rows of a sheet. */
const LONGEST = 32_767;
const MOST_ROWS = 1_048_576;
/** How wide a column may be, in characters of Latin: a longer text goes on in lines below. */
const NARROWEST = 8;
const WIDEST = 40;
/** In points. Not all programs give a row the height of its texts, and very high rows cannot be looked through. */
const LINE = 15;
const MOST_LINES = 5;
/** Numbers of the styles below: of the first row, and of all others. */
const HEADER = 2;
const CELL = 1;
/** The same items are the same file. */
const MADE = new Date(1980, 0, 1);
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Terms, or what was met, as a workbook of Excel (SpreadsheetML, ECMA-376) with one sheet. Cells are texts and nothing else: none is
 * calculated, also not when it is edited.
 */
export function* writeXlsx(items: ExportItems, { columns }: ExportOptions): Steps<Exported> {
  const count = createLossCount();
  const rows = yield* itemTable(items, columns, count);
  count.add('leftOut', Math.max(rows.length - MOST_ROWS, 0));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(count.line(items.title))}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Terms" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" quotePrefix="1" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
  const widths = yield* columnWidths(rows);
  const body = yield* zipped(parts, 'xl/worksheets/sheet1.xml', [
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columnsXml(widths)}<sheetData>`,
    ...(yield* eachOf(rows.slice(0, MOST_ROWS), (row, at) => rowXml(row, at + 1, widths, count))),
    '</sheetData></worksheet>',
  ]);
  return { holds: rows.length - 1, body, html: null, losses: count.losses() };
}

/** How much of a part is compressed at a time, in pieces: some milliseconds' work. */
const TOGETHER = 500;

/** The parts of a workbook in one file, the large one piece by piece. */
function* zipped(
  parts: Readonly<Record<string, string>>,
  large: string,
  pieces: readonly string[],
): Steps<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const begin = (name: string) => {
    const file = Object.assign(new ZipDeflate(name), { mtime: MADE });
    zip.add(file);
    return file;
  };
  for (const [name, xml] of Object.entries(parts)) begin(name).push(strToU8(HEAD + xml), true);
  const sheet = begin(large);
  sheet.push(strToU8(HEAD));
  const heaps = Array.from({ length: Math.ceil(pieces.length / TOGETHER) }, (_, at) =>
    pieces.slice(at * TOGETHER, (at + 1) * TOGETHER).join(''),
  );
  yield* eachOf(heaps, (heap) => sheet.push(strToU8(heap)));
  sheet.push(new Uint8Array(), true);
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Each column as wide as the widest line in it, in characters of Latin. */
function* columnWidths(rows: readonly (readonly string[])[]): Steps<number[]> {
  const widths: number[] = [];
  yield* eachOf(rows, (row) =>
    row.forEach((cell, column) => {
      const lines = cell.slice(0, WIDEST).split('\n').map(columnsOf);
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, ...lines));
    }),
  );
  return widths;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width + 2}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/** How many lines a text takes in a column. */
function linesIn(cell: string, width: number): number {
  return cell
    .slice(0, MOST_LINES * WIDEST)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / width)), 0);
}

function rowXml(
  cells: readonly string[],
  row: number,
  widths: readonly number[],
  count: LossCount,
): string {
  const written = cells.map((cell, column) =>
    cell === ''
      ? ''
      : `<c r="${columnName(column)}${row}" t="inlineStr" s="${row === 1 ? HEADER : CELL}"><is><t xml:space="preserve">${cellText(cell, count)}</t></is></c>`,
  );
  const lines = cells.map((cell, column) => linesIn(cell, widths[column] ?? WIDEST));
  const height = LINE * Math.min(MOST_LINES, Math.max(1, ...lines));
  return `<row r="${row}" ht="${height}" customHeight="1">${written.join('')}</row>`;
}

/** `A` to `Z`, then `AA`. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/**
 * What XML cannot have is written as Excel does, `_x0001_`, and so is what only looks like it. Not all programs read that
 * back, so that a carriage return at the end of a line, which says nothing, is not written so.
 */
function cellText(cell: string, count: LossCount): string {
  const text = count.wellFormed(cell).replace(/\r\n?/g, '\n');
  if (text.length > LONGEST) count.add('cut', 1);
  const kept = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  return escapeXml(
    kept
      .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
      .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, (sign) => `_x${hexadecimal(sign)}_`),
  );
}

function hexadecimal(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
