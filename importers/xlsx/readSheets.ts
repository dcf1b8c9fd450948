import { ImportError } from '../ImportError';
import { attributeOf, childOf, childrenOf, elementsIn } from '../markup/elements';
import type { ZipArchive } from '../zip/openZip';
import { xmlPart } from '../zip/readParts';
import { relationshipsOf } from '../zip/relationships';

/** The rightmost column that is read: term bases have a dozen, and a stray cell may stand in column 16,384. */
const MOST_COLUMNS = 100;

/**
 * The cells of each sheet of a workbook (SpreadsheetML, ECMA-376) that is shown, as rows of text.
 *
 * @throws ImportError damaged, if there is no workbook
 */
export function readSheets(archive: ZipArchive): string[][][] {
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
      return document === null ? [] : rowsOf(document, strings);
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

function rowsOf(sheet: Document, strings: readonly string[]): string[][] {
  return elementsIn(sheet, 'row').map((row) => {
    const cells: string[] = [];
    for (const cell of childrenOf(row, 'c')) {
      const column = columnOf(attributeOf(cell, 'r')) ?? cells.length;
      if (column >= MOST_COLUMNS) continue;
      while (cells.length < column) cells.push('');
      cells[column] = textOf(cell, strings);
    }
    return cells;
  });
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
