import { ImportError } from '../ImportError';
import { attributeOf, childOf, childrenOf, elementsIn } from '../markup/elements';
import type { ZipArchive } from '../zip/openZip';
import { xmlPart } from '../zip/readParts';
import { relationshipsOf } from '../zip/relationships';

/** The rightmost column that is read: term bases have a dozen, and a stray cell may stand in column 16,384. */
const MOST_COLUMNS = 100;

/** The cells of a sheet. */
export interface Sheet {
  rows: string[][];
  /** Of each row, the columns in which a cell of the row above goes on. */
  goingOn: ReadonlySet<number>[];
}

/**
 * The cells of each sheet of a workbook (SpreadsheetML, ECMA-376) that is shown, as rows of text; rows without a cell are left out.
 *
 * @throws ImportError damaged, if there is no workbook
 */
export function readSheets(archive: ZipArchive): Sheet[] {
  const main = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  const path = main ?? 'xl/workbook.xml';
  const workbook = xmlPart(archive, path);
  if (workbook === null) throw new ImportError({ case: 'damaged' });
  const relationships = relationshipsOf(archive, path);
  const stringsPart = relationships.find(({ type }) => type === 'sharedStrings')?.target;
  const strings = stringsPart === undefined ? [] : sharedStrings(xmlPart(archive, stringsPart));
  return elementsIn(workbook, 'sheet')
    .filter((sheet) => !/hidden/i.test(attributeOf(sheet, 'state') ?? ''))
    .map((sheet) => {
      const id = relationId(sheet);
      const target = relationships.find((relationship) => relationship.id === id)?.target;
      const document = target === undefined ? null : xmlPart(archive, target);
      return document === null ? { rows: [], goingOn: [] } : sheetOf(document, strings);
    });
}

/** Not `sheetId`, which is another number. */
function relationId(sheet: Element): string | null {
  for (const attribute of sheet.attributes) {
    if (attribute.localName === 'id' && attribute.prefix !== null) return attribute.value;
  }
  return null;
}

function sharedStrings(document: Document | null): string[] {
  return document === null ? [] : childrenOf(document.documentElement, 'si').map(richText);
}

/** Text alone or in runs; readings above characters left out. */
function richText(element: Element): string {
  const plain = childrenOf(element, 't');
  const runs = childrenOf(element, 'r').flatMap((run) => childrenOf(run, 't'));
  return [...plain, ...runs].map(({ textContent }) => unescaped(textContent ?? '')).join('');
}

/** Excel writes what XML cannot have as `_x000D_`. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function sheetOf(sheet: Document, strings: readonly string[]): Sheet {
  const below = mergedBelow(sheet);
  const rows: string[][] = [];
  const goingOn: ReadonlySet<number>[] = [];
  let number = 0;
  for (const row of elementsIn(sheet, 'row')) {
    number = Number(attributeOf(row, 'r') ?? number + 1);
    const cells = cellsOf(row, strings);
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows.push(cells);
    goingOn.push(below.get(number) ?? NONE);
  }
  return { rows, goingOn };
}

const NONE: ReadonlySet<number> = new Set();
/** Rows that one cell reaches over at most: a whole column may be one cell. */
const HIGHEST_CELL = 200;

/** By the number of a row, the columns in which a cell from above reaches into it. */
function mergedBelow(sheet: Document): Map<number, Set<number>> {
  const below = new Map<number, Set<number>>();
  for (const merged of elementsIn(sheet, 'mergeCell')) {
    const [, letters, from, to] =
      /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/i.exec(attributeOf(merged, 'ref') ?? '') ?? [];
    const column = columnOf(letters ?? null);
    if (column === null || Number(to) - Number(from) > HIGHEST_CELL) continue;
    for (let row = Number(from) + 1; row <= Number(to); row++) {
      const columns = below.get(row) ?? new Set();
      columns.add(column);
      below.set(row, columns);
    }
  }
  return below;
}

function cellsOf(row: Element, strings: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of childrenOf(row, 'c')) {
    const column = columnOf(attributeOf(cell, 'r')) ?? cells.length;
    if (column >= MOST_COLUMNS) continue;
    while (cells.length < column) cells.push('');
    cells[column] = textOf(cell, strings);
  }
  return cells;
}

/** `C5` is in column 2; `null` where a cell does not say where it is. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference ?? '')?.[0].toUpperCase();
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf(cell: Element, strings: readonly string[]): string {
  const value = childOf(cell, 'v')?.textContent ?? '';
  switch (attributeOf(cell, 't')) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr': {
      const inline = childOf(cell, 'is');
      return inline === null ? '' : richText(inline);
    }
    case 'e':
      return '';
    default:
      return unescaped(value);
  }
}
