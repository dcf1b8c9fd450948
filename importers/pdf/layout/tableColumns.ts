import { greatest, least } from '../runs/extremes';
import { fragmentFrom, type Piece } from '../runs/fragment';
import type { FlowLine } from './flowLine';
import { cellsOf } from './tableCells';

/** From where to where it reaches across the page, in points. */
export interface Column {
  left: number;
  right: number;
}

/** Parts of a line that could each be a cell: its words, as far as the file sets them one by one. */
function wordsOf(line: FlowLine): Piece[][] {
  const words: Piece[][] = [];
  for (const piece of line.pieces) {
    const last = words.at(-1);
    if (last !== undefined && !piece.isSpaced) last.push(piece);
    else words.push([piece]);
  }
  return words;
}

/** Whether the words of a line stand in as many columns as there are, each within one. */
export function isSplitAt(line: FlowLine, columns: readonly Column[]): boolean {
  return columns.length > 1 && cellsAt(line, columns)?.every((cell) => cell.length > 0) === true;
}

/** The words of a line by columns; `null` if one of them stands in two. */
function cellsAt(line: FlowLine, columns: readonly Column[]): Piece[][] | null {
  const cells: Piece[][] = columns.map(() => []);
  for (const word of wordsOf(line)) {
    const left = least(word.map(({ x }) => x));
    const right = greatest(word.map(({ x, width }) => x + width));
    const over = columns.filter((column) => left < column.right && right > column.left);
    const [only] = over;
    if (only === undefined || over.length > 1) return null;
    cells[columns.indexOf(only)]?.push(...word);
  }
  return cells;
}

/** The line with a cell for every column, if its words can be told so. */
export function splitAt(line: FlowLine, columns: readonly Column[]): FlowLine {
  if (line.cells.length >= columns.length || !isSplitAt(line, columns)) return line;
  const cells = cellsAt(line, columns)?.map((pieces, at) => fragmentFrom(pieces, at)) ?? line.cells;
  return { ...line, cells };
}

/** What cells above and below each other cover. */
export function columnsOf(rows: readonly FlowLine[]): Column[] {
  const spans = rows
    .flatMap((row) => cellsOf(row))
    .map(({ left, right }) => ({ left, right }))
    .sort((a, b) => a.left - b.left);
  const columns: Column[] = [];
  for (const span of spans) {
    const last = columns.at(-1);
    if (last !== undefined && span.left < last.right) last.right = Math.max(last.right, span.right);
    else columns.push({ ...span });
  }
  return columns;
}
