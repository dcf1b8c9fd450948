import { strToU8, zipSync } from 'fflate';
import type { Exported, ExportItems, ExportOptions } from './items';
import { itemTable } from './itemTable';
import { createLossCount, type LossCount } from './lossCount';
import { escapeXml } from './xmlText';

/** The longest text of a cell, in UTF-16 units, and the most rows of a sheet. */
const LONGEST = 32_767;
const MOST_ROWS = 1_048_576;
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
export function writeXlsx(items: ExportItems, { columns }: ExportOptions): Exported {
  const count = createLossCount();
  const rows = itemTable(items, columns, count);
  count.add('leftOut', Math.max(rows.length - MOST_ROWS, 0));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(count.line(items.title))}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Terms" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${rows
      .slice(0, MOST_ROWS)
      .map((row, at) => rowXml(row, at + 1, count))
      .join('')}</sheetData></worksheet>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  const body = zipSync(Object.fromEntries(files), { mtime: MADE });
  return { body: new Uint8Array(body), html: null, losses: count.losses() };
}

function rowXml(cells: readonly string[], row: number, count: LossCount): string {
  const written = cells.map((cell, column) =>
    cell === ''
      ? ''
      : `<c r="${columnName(column)}${row}" t="inlineStr" s="1"><is><t xml:space="preserve">${cellText(cell, count)}</t></is></c>`,
  );
  return `<row r="${row}">${written.join('')}</row>`;
}

/** `A` to `Z`, then `AA`. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** What XML cannot have is written as Excel does, `_x0001_`, and so is what only looks like it. */
function cellText(cell: string, count: LossCount): string {
  const text = count.wellFormed(cell);
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
