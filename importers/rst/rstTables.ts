import { columnsOf } from '../../core/text/columnsOf';
import { joinLines } from '../draft/joinLines';
import { partsAt } from '../text/partsAt';

const GRID_LINE = /^\+(?:[-=]{1,1000}\+){1,200}\s*$/;
const SIMPLE_LINE = /^={2,1000}(?: {1,100}={2,1000}){1,200}\s*$/;

export const isGridLine = (line: string) => GRID_LINE.test(line.trim());
export const isSimpleLine = (line: string) => SIMPLE_LINE.test(line.trim());

/** The rows of a table that is drawn with lines, each a list of cells. */
export function gridRows(lines: readonly string[]): string[][] {
  const rows: string[][][] = [];
  let isNew = true;
  for (const line of lines) {
    const text = line.trim();
    if (isGridLine(text) || !text.startsWith('|')) {
      isNew = true;
      continue;
    }
    const parts = text.replace(/^\||\|$/g, '').split('|');
    if (isNew) rows.push(parts.map(() => []));
    isNew = false;
    parts.forEach((part, at) => {
      rows.at(-1)?.[at]?.push(part.trim());
    });
  }
  return rows.map((cells) => cells.map(joinLines));
}

/** The rows of a table whose columns lines of signs above and below it say; a row without a first cell goes on with the one above. */
export function simpleRows(lines: readonly string[]): string[][] {
  const [border = '', ...rest] = lines;
  const starts: number[] = [];
  for (const { index } of border.matchAll(/=+/g)) starts.push(columnsOf(border.slice(0, index)));
  const rows: string[][] = [];
  for (const line of rest) {
    if (isSimpleLine(line) || /^[-\s]{3,}$/.test(line) || line.trim() === '') continue;
    const parts = partsAt(line, starts);
    const open = rows.at(-1);
    if (parts[0] === '' && open !== undefined) {
      rows[rows.length - 1] = open.map((cell, at) => joinLines([cell, parts[at] ?? '']));
    } else rows.push(parts);
  }
  return rows;
}
