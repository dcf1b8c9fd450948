import { ImportError } from '../ImportError';
import { attributeOf, childOf, childrenOf, elementsIn } from '../markup/elements';
import { parseInParts } from '../markup/parseInParts';
import { parseXml } from '../markup/parseMarkup';
import type { ZipArchive } from '../zip/openZip';
import { textPart, xmlPart } from '../zip/readParts';
import { relationshipsOf } from '../zip/relationships';

/** The rightmost column that is read: term bases have a dozen, and a stray cell may stand in column 16,384. */
const MOST_COLUMNS = 100;

/** The cells of a sheet. */
export interface Sheet {
  rows: string[][];
  /** Of each row, the columns in which a cell of the row above goes on. */
  goingOn: ReadonlySet<number>[];
}

/** Called while cells are read, to let others work. */
type Pause = () => Promise<void>;

/**
 * The cells of each sheet of a workbook (SpreadsheetML, ECMA-376) that is shown, as rows of text; rows without a cell are left out.
 *
 * @param pause called now and then, to let others work
 * @throws ImportError damaged, if there is no workbook
 */
export async function readSheets(archive: ZipArchive, pause: Pause): Promise<Sheet[]> {
  const main = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  const path = main ?? 'xl/workbook.xml';
  const workbook = xmlPart(archive, path);
  if (workbook === null) throw new ImportError({ case: 'damaged' });
  const relationships = relationshipsOf(archive, path);
  const stringsPart = relationships.find(({ type }) => type === 'sharedStrings')?.target;
  const strings =
    stringsPart === undefined ? [] : await sharedStrings(textPart(archive, stringsPart), pause);
  const sheets: Sheet[] = [];
  // A part is read once, however many sheets name it.
  const read = new Set<string>();
  for (const sheet of elementsIn(workbook, 'sheet')) {
    if (/hidden/i.test(attributeOf(sheet, 'state') ?? '')) continue;
    const id = relationId(sheet);
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    if (target !== undefined && read.has(target)) continue;
    if (target !== undefined) read.add(target);
    const xml = target === undefined ? null : textPart(archive, target);
    sheets.push(xml === null ? { rows: [], goingOn: [] } : await sheetOf(xml, strings, pause));
  }
  return sheets;
}

/** Not `sheetId`, which is another number. */
function relationId(sheet: Element): string | null {
  for (const attribute of sheet.attributes) {
    if (attribute.localName === 'id' && attribute.prefix !== null) return attribute.value;
  }
  return null;
}

async function sharedStrings(xml: string | null, pause: Pause): Promise<string[]> {
  if (xml === null) return [];
  const strings: string[] = [];
  await eachElement(xml, 'si', pause, (element) => strings.push(richText(element)));
  return strings;
}

/**
 * Reads the elements of a name in their order, in turns.
 *
 * @returns the document, which of a large one has none of them
 */
async function eachElement(
  xml: string,
  name: string,
  pause: Pause,
  read: (element: Element) => void,
): Promise<Document> {
  const parts: Document[] = [];
  const around = await parseInParts(xml, [name], pause, (part) => parts.push(part));
  const whole = around ?? parseXml(xml);
  for (const part of around === null ? [whole] : parts) {
    await pause();
    for (const element of elementsIn(part, name)) read(element);
  }
  return whole;
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

async function sheetOf(xml: string, strings: readonly string[], pause: Pause): Promise<Sheet> {
  const rows: string[][] = [];
  const numbers: number[] = [];
  let number = 0;
  const around = await eachElement(xml, 'row', pause, (row) => {
    number = Number(attributeOf(row, 'r') ?? number + 1);
    const cells = cellsOf(row, strings);
    if (cells.every((cell) => cell.trim() === '')) return;
    rows.push(cells);
    numbers.push(number);
  });
  const below = mergedBelow(around);
  return { rows, goingOn: numbers.map((own) => below.get(own) ?? NONE) };
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
