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
export const columnsOf = (rows: readonly FlowLine[]): Column[] =>
  coveredBy(rows.flatMap((row) => cellsOf(row)));

/** Gaps between columns are wider than this, in ems, where the longest cells of two come near each other. */
const NARROWEST_GAP = 0.9;
/** Of the lines of a table, as many have something in each column. */
const FILLED = 0.5;

/**
 * The columns of a table whose cells may stand as close together as words of a line do: what nothing covers in any of its lines
 * parts them. `null` if that tells no more than the cells do.
 *
 * @param lines all of the table
 * @param known as its cells tell them
 */
export function finerColumns(
  lines: readonly FlowLine[],
  known: readonly Column[],
): Column[] | null {
  const parts = lines.map(partsOf);
  const columns = coveredBy(parts.flat());
  if (columns.length <= known.length) return null;
  const areFilled = columns.every(({ left, right }) => {
    const filled = parts.filter((own) =>
      own.some((part) => part.left < right && part.right > left),
    );
    return filled.length >= lines.length * FILLED;
  });
  return areFilled ? columns : null;
}

/** A line in parts that narrow gaps part. */
function partsOf(line: FlowLine): Column[] {
  const parts: Column[] = [];
  for (const { x, width } of [...line.pieces].sort((a, b) => a.x - b.x)) {
    const last = parts.at(-1);
    const isNear = last !== undefined && x - last.right < line.size * NARROWEST_GAP;
    if (isNear) last.right = Math.max(last.right, x + width);
    else parts.push({ left: x, right: x + width });
  }
  return parts;
}

/**
 * The columns that the lines with the most cells tell, where those of other lines stand too close together to be told by themselves.
 * `null` if that tells no more than all of them do, or if words of some line stand in two.
 *
 * @param lines all of the table
 * @param rows those with several cells
 * @param known as all cells tell them
 */
export function fullestColumns(
  lines: readonly FlowLine[],
  rows: readonly FlowLine[],
  known: readonly Column[],
): Column[] | null {
  const most = greatest(rows.map((row) => cellsOf(row).length));
  if (most <= known.length) return null;
  const columns = columnsOf(rows.filter((row) => cellsOf(row).length === most));
  const isOfAll = columns.length === most && lines.every((line) => fitsAt(line, columns));
  return isOfAll ? columns : null;
}

const fitsAt = (line: FlowLine, columns: readonly Column[]) =>
  cellsAt(withRunsParted(line, columns), columns) !== null;

/**
 * The line with runs that reach over several columns parted at the spaces that stand nearest to where these begin: pdf.js puts
 * together what is set close. Where a character stands within a run goes by how many are before it.
 */
function withRunsParted(line: FlowLine, columns: readonly Column[]): FlowLine {
  const pieces = line.pieces.flatMap((piece) => {
    const end = piece.x + piece.width;
    const inner = columns.filter(({ left }) => left > piece.x + piece.size && left < end);
    return inner.length === 0 ? [piece] : partedRun(piece, inner);
  });
  return pieces.length === line.pieces.length ? line : { ...line, pieces };
}

/** A part begins where its column does, which is surer than where the characters before it end. */
function partedRun(piece: Piece, columns: readonly Column[]): Piece[] {
  const { text, x, width } = piece;
  const each = width / text.length;
  const begins = [{ after: -1, left: x }];
  for (const { left } of columns) {
    const after = spaceNear(text, Math.round((left - x) / each));
    if (after > (begins.at(-1)?.after ?? 0)) begins.push({ after, left });
  }
  return begins.map(({ after, left }, at) => {
    const next = begins[at + 1];
    const end = next === undefined ? x + width : Math.min(next.left, x + next.after * each);
    return {
      ...piece,
      text: text.slice(after + 1, next?.after),
      x: left,
      width: Math.max(0, end - left),
      isSpaced: piece.isSpaced || at > 0,
    };
  });
}

/** -1 where there is none. */
function spaceNear(text: string, place: number): number {
  const before = text.lastIndexOf(' ', place);
  const after = text.indexOf(' ', place);
  return after === -1 || (before !== -1 && place - before < after - place) ? before : after;
}

/** A line with its words in the cells of columns, of which some may be empty; as it is, if one of them stands in two. */
export function partedAt(line: FlowLine, columns: readonly Column[]): FlowLine {
  const cells = cellsAt(withRunsParted(line, columns), columns)?.filter(
    (pieces) => pieces.length > 0,
  );
  if (cells === undefined || cells.length <= line.cells.length) return line;
  return { ...line, cells: cells.map((pieces, at) => fragmentFrom(pieces, at)) };
}

function coveredBy(parts: readonly Column[]): Column[] {
  const spans = parts.map(({ left, right }) => ({ left, right })).sort((a, b) => a.left - b.left);
  const columns: Column[] = [];
  for (const span of spans) {
    const last = columns.at(-1);
    if (last !== undefined && span.left < last.right) last.right = Math.max(last.right, span.right);
    else columns.push({ ...span });
  }
  return columns;
}
