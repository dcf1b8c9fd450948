import { greatest, least } from '../runs/extremes';
import type { Piece } from '../runs/fragment';
import { lineFrom } from '../runs/line';
import type { TaggedBlock } from '../runs/run';
import { spacedText } from '../runs/spacedText';
import { firstWordWidth } from './firstWord';
import type { FlowLine } from './flowLine';
import { cellsOf } from './tableCells';
import {
  type Column,
  columnsOf,
  finerColumns,
  fullestColumns,
  isSplitAt,
  partedAt,
  splitAt,
} from './tableColumns';

/** A row of a table: its cells, each with its lines. */
interface TableRow {
  page: number;
  cells: Piece[][][];
}

/** Lines of the text that are rows of one table. */
export interface Table {
  /** Position of the first line, and of the one after the last. */
  from: number;
  to: number;
  rows: TableRow[];
}

/** Cells of one column begin or end at the same place, in points. */
const SAME_PLACE = 2.5;
/** Lines of a wrapped cell between two lines with several cells. */
const MOST_BETWEEN = 4;
/** Rows are apart by more than lines of a cell, by this factor. */
const ROW_DISTANCE = 1.15;
/** Lines of a cell are apart alike, but for this factor. */
const CELL_LINES = 1.05;
/** Heads stand no further above the first row than this, in ems, or than rows are apart. */
const HEADS_DISTANCE = 2;
/** As many lines that may have been spread out are no chance. */
const FEWEST_SPREAD = 4;
/** Gaps between the cells are wider than those between words. */
const WIDER = 1.5;

/**
 * The tables among lines in reading order.
 * @param pause called before every line that may begin one, to let others work
 */
export async function tablesIn(
  lines: readonly FlowLine[],
  pause: () => Promise<void>,
): Promise<Table[]> {
  const tables: Table[] = [];
  let at = 0;
  while (at < lines.length) {
    await pause();
    const table =
      taggedTable(lines, at) ?? rowGoneOn(lines, at, tables.at(-1)) ?? alignedTable(lines, at);
    if (table === null) at++;
    else {
      tables.push(table);
      at = table.to;
    }
  }
  return tables;
}

/** Lines that the file itself says to be cells. */
function taggedTable(lines: readonly FlowLine[], from: number): Table | null {
  const rows = new Map<object, { page: number; cells: Map<TaggedBlock, Piece[][]> }>();
  let to = from;
  for (; to < lines.length; to++) {
    const line = lines[to];
    if (line === undefined || line.block?.row == null) break;
    const inLine = new Map<TaggedBlock, Piece[]>();
    for (const piece of line.pieces) {
      const block = piece.block ?? line.block;
      inLine.set(block, [...(inLine.get(block) ?? []), piece]);
    }
    for (const [block, pieces] of inLine) {
      const key = block.row ?? line.block.row;
      const row = rows.get(key) ?? { page: line.page, cells: new Map<TaggedBlock, Piece[][]>() };
      row.cells.set(block, [...(row.cells.get(block) ?? []), pieces]);
      rows.set(key, row);
    }
  }
  if (to === from) return null;
  return {
    from,
    to,
    rows: [...rows.values()].map(({ page, cells }) => ({ page, cells: [...cells.values()] })),
  };
}

/** The first line of a column as the row of a table that ends the column before: its cells stand as far in as those of the row above. */
function rowGoneOn(lines: readonly FlowLine[], at: number, before?: Table): Table | null {
  const [row, last] = [lines[at], lines[at - 1]];
  if (row === undefined || last === undefined || before?.to !== at) return null;
  if (row.region === last.region || !mayBeRow(row)) return null;
  const [cells, above] = [cellsOf(row), cellsOf(last)];
  const isAlike =
    cells.length === above.length &&
    cells.every(({ left }, place) => {
      const indent = (above[place]?.left ?? 0) - last.columnLeft;
      return Math.abs(left - row.columnLeft - indent) < SAME_PLACE;
    });
  if (!isAlike) return null;
  const own = cells.map((cell) => [lineFrom([cell]).pieces]);
  return { from: at, to: at + 1, rows: [{ page: row.page, cells: own }] };
}

/** Lines whose parts stand below each other. */
function alignedTable(lines: readonly FlowLine[], from: number): Table | null {
  const first = lines[from];
  if (first === undefined || !mayBeRow(first)) return null;
  const rows: FlowLine[] = [first];
  let to = from + 1;
  for (let at = from + 1; at < lines.length && at - to < MOST_BETWEEN; at++) {
    const line = lines[at];
    if (line === undefined || line.region !== first.region) break;
    const before = lines[at - 1];
    if (before !== undefined && line.y - before.y > line.size * 4) break;
    if (mayBeRow(line) && rows.some((row) => sharesColumn(row, line))) {
      rows.push(line);
      to = at + 1;
    } else if (isSplitAt(line, columnsOf(rows)) || isRowBelow(line, lines[at - 1], rows))
      to = at + 1;
    else if (!fitsInto(line, rows)) break;
  }
  const areSpread = rows.every((row) => isSpread(row) || isSpreadAs(row, lines, from));
  if (rows.length < (areSpread ? FEWEST_SPREAD : 2)) return null;
  const columns = columnsOf(rows);
  // The words of a row of heads may stand closer together than the cells below them.
  const heads = lines[from - 1];
  const rowDistance = (rows[1]?.y ?? first.y) - first.y;
  const hasHeads =
    heads?.region === first.region &&
    first.y - heads.y < Math.max(first.size * HEADS_DISTANCE, rowDistance * ROW_DISTANCE) &&
    isSplitAt(heads, columns);
  const start = hasHeads ? from - 1 : from;
  // Below the last line with several cells one of them may go on.
  while (to < lines.length && continuesCell(lines[to], lines[to - 1], rows)) to++;
  while (endsFirst(lines.slice(start, to), lines[to])) to++;
  const own = lines.slice(start, to);
  const finer = finerColumns(own, columns) ?? fullestColumns(own, rows, columns);
  const parted =
    finer === null
      ? own.map((line) => splitAt(line, columns))
      : own.map((line) => partedAt(line, finer));
  return { from: start, to, rows: rowsOf(parted, finer ?? columns) };
}

function mayBeRow(line: FlowLine): boolean {
  const cells = cellsOf(line);
  if (cells.length < 2) return false;
  const between = cells.slice(1).map((cell, at) => cell.left - (cells[at]?.right ?? cell.left));
  const within = cells.flatMap(({ pieces }) =>
    pieces.slice(1).map((piece, at) => piece.x - (pieces[at]?.x ?? 0) - (pieces[at]?.width ?? 0)),
  );
  // A line that was spread out to fill its column has gaps of one width.
  return least(between) > Math.max(0, greatest(within)) * WIDER;
}

/** A line with few words that reaches both edges of its column may have been spread out to do so. */
function isSpread(line: FlowLine): boolean {
  const isFull =
    line.left < line.columnLeft + line.size * 0.4 &&
    line.right > line.columnRight - line.size * 0.4;
  return (
    isFull && line.cells.every(({ pieces }) => !pieces.some((piece) => / /.test(piece.text.trim())))
  );
}

/** Whether the line above or below a row, which has no cells, reaches from its one end to its other: that of a quotation is set in. */
function isSpreadAs(row: FlowLine, lines: readonly FlowLine[], from: number): boolean {
  const at = lines.indexOf(row, from);
  return [lines[at - 1], lines[at + 1]].some(
    (line) =>
      line !== undefined &&
      line.region === row.region &&
      line.cells.length === 1 &&
      Math.abs(line.left - row.left) < 1 &&
      Math.abs(line.right - row.right) < 1,
  );
}

function sharesColumn(a: FlowLine, b: FlowLine): boolean {
  const [, ...ofA] = cellsOf(a);
  const [, ...ofB] = cellsOf(b);
  return ofA.some((cell) =>
    ofB.some(
      (other) =>
        Math.abs(cell.left - other.left) < SAME_PLACE ||
        (Math.abs(cell.right - other.right) < SAME_PLACE && cell.right < a.columnRight - a.size) ||
        Math.abs(cell.left + cell.right - other.left - other.right) < SAME_PLACE,
    ),
  );
}

/** Rows of a form have cells over several columns: they begin at its edge and are no further apart than the others. */
function isRowBelow(
  line: FlowLine,
  before: FlowLine | undefined,
  rows: readonly FlowLine[],
): boolean {
  if (before === undefined || rows.length < 2 || !mayBeRow(line)) return false;
  const widest = greatest(rows.slice(1).map((row, at) => row.y - (rows[at]?.y ?? row.y)));
  const isAtEdge = Math.abs(line.left - least(rows.map(({ left }) => left))) < SAME_PLACE;
  return isAtEdge && line.y - before.y < widest * ROW_DISTANCE;
}

/** A line with one part that begins where cells begin and ends before the next column. */
function fitsInto(line: FlowLine, rows: readonly FlowLine[]): boolean {
  const columns = columnsOf(rows);
  return line.cells.every((cell) =>
    columns.some(
      ({ left, right }) => cell.left > left - SAME_PLACE && cell.right < right + line.size * 3,
    ),
  );
}

function continuesCell(
  line: FlowLine | undefined,
  before: FlowLine | undefined,
  rows: readonly FlowLine[],
): boolean {
  if (line === undefined || before === undefined || line.region !== before.region) return false;
  const columns = columnsOf(rows);
  const isBelowFirst = line.left < (columns[1]?.left ?? 0) - SAME_PLACE;
  return !isBelowFirst && fitsInto(line, rows) && line.y - before.y < line.size * 1.8;
}

/** Whether a line is a cell of the first column alone, the first word of which had no room in the line above. */
function goesOnInFirst(
  line: FlowLine,
  before: FlowLine | undefined,
  lines: readonly FlowLine[],
): boolean {
  const [above] = before?.cells ?? [];
  if (above === undefined || line.cells.length > 1) return false;
  const text = spacedText(line.pieces);
  // What reaches into the second column is two cells close beside each other.
  const second = least(lines.map(({ cells }) => cells[1]?.left ?? Number.POSITIVE_INFINITY));
  const ends = lines.map(({ cells }) => cells[0]?.right ?? 0);
  const edge = greatest(ends.filter((end) => end < second));
  return above.right + firstWordWidth({ line, text }) > edge;
}

/** Whether a line below a table is the end of a cell in its first column, as close as lines of cells are. */
function endsFirst(lines: readonly FlowLine[], line: FlowLine | undefined): boolean {
  const last = lines.at(-1);
  if (line === undefined || last === undefined || line.region !== last.region) return false;
  const closest = least(lines.slice(1).map(({ y }, at) => y - (lines[at]?.y ?? y)));
  const isClose = line.y - last.y < Math.min(closest, line.size * 1.3) * CELL_LINES;
  const isInFirst =
    lines.some(({ cells }) => cells[0]?.left === line.left) && line.cells.length < 2;
  return isClose && isInFirst && goesOnInFirst(line, last, lines);
}

function rowsOf(lines: readonly FlowLine[], columns: readonly Column[]): TableRow[] {
  const distances = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? line.y));
  const closest = least(distances);
  const isEven = greatest(distances) < closest * ROW_DISTANCE;
  const rows: TableRow[] = [];
  lines.forEach((line, at) => {
    const hasFirst = line.left < (columns[1]?.left ?? Number.POSITIVE_INFINITY) - SAME_PLACE;
    const isApart =
      isEven || (distances[at - 1] ?? Number.POSITIVE_INFINITY) > closest * ROW_DISTANCE;
    let row = rows.at(-1);
    const goesOn = isEven && goesOnInFirst(line, lines[at - 1], lines);
    if (
      row === undefined ||
      line.cells.length >= columns.length ||
      (hasFirst && isApart && !goesOn)
    ) {
      row = { page: line.page, cells: columns.map(() => []) };
      rows.push(row);
    }
    for (const [position, cell] of line.cells.entries()) {
      // Numbers end where their column does, so that the head of it may begin further left than all of them.
      const column =
        line.cells.length === columns.length
          ? position
          : columns.findLastIndex(({ left }) => cell.left > left - SAME_PLACE);
      row.cells[Math.max(0, column)]?.push(lineFrom([cell]).pieces);
    }
  });
  return rows;
}
