import { columnsOf } from '../../core/text/columnsOf';

/** Cells are apart by as many columns at least. */
const GAP = /[^\S\n]{2,}|\t/;
/** As many lines below each other are a table, of two columns, and of more. */
const FEWEST_OF_TWO = 3;
const FEWEST = 2;
/** What is further apart on all lines, in columns, was pushed to the right edge, as in the head of a memorandum. */
const WIDEST_GAP = 20;
/** Longer cells, in columns, are text. */
const LONGEST_CELL = 40;
/** Of a column's cells, as many begin, or end, at one place. */
const ALIKE = 0.8;
/** A line that only parts heads from rows. */
const RULE = /^[\s|+:=─━-]{3,}$/;

const VERSE_END = /[，。、；！？,;!?.]$/u;

interface Cell {
  text: string;
  left: number;
  right: number;
}

/**
 * The rows of tables whose columns spaces make, by the places of their lines: cells parted by tabs, and nothing for a line that is
 * drawn. Lines below each other are rows of one where each has as many cells, and most cells of a column begin or end below each
 * other: spaces within a justified paragraph do neither.
 *
 * @param lines of a text, as they stand
 */
export function spacedRows(lines: readonly string[]): Map<number, string> {
  const rows = new Map<number, string>();
  let group: { at: number; cells: Cell[] }[] = [];
  let drawn: number[] = [];
  const end = () => {
    const isAny = group.some(({ cells }) => cells.length > 1);
    if (isAny && isTable(group.map(({ cells }) => cells))) {
      for (const { at, cells } of group) rows.set(at, cells.map(({ text }) => text).join('\t'));
      for (const at of drawn) rows.set(at, '');
    }
    group = [];
    drawn = [];
  };
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') end();
    else if (RULE.test(line)) drawn.push(at);
    else group.push({ at, cells: cellsOf(line) });
  }
  end();
  return rows;
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let rest = line.trim();
  let column = columnsOf(line.slice(0, line.length - line.trimStart().length));
  while (rest !== '') {
    const gap = GAP.exec(rest);
    const text = gap === null ? rest : rest.slice(0, gap.index);
    const right = column + columnsOf(text);
    cells.push({ text, left: column, right });
    if (gap === null) break;
    column = right + columnsOf(gap[0]);
    rest = rest.slice(gap.index + gap[0].length);
  }
  return cells;
}

function isTable(rows: readonly Cell[][]): boolean {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length < (width === 2 ? FEWEST_OF_TWO : FEWEST)) return false;
  const areEven = rows.every(
    (cells) =>
      cells.length === width &&
      // Behind a full stop typewriters set two spaces; a mark of a list is no cell.
      cells.slice(1).every(({ left, right }) => right - left <= LONGEST_CELL) &&
      !/^[-*•·+]$|^\(?[\da-z]{1,3}[.)]$/i.test(cells[0]?.text ?? ''),
  );
  // The halves of verses stand below each other, too.
  const verses = rows.filter((cells) => cells.every(({ text }) => VERSE_END.test(text)));
  if (!areEven || verses.length * 2 > rows.length) return false;
  if (width === 2 && rows.every(areFarApart)) return false;
  return Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at])).every(
    (column, at) => at === 0 || areAligned(column.flatMap((cell) => cell ?? [])),
  );
}

const areFarApart = ([first, second]: readonly Cell[]) =>
  (second?.left ?? 0) - (first?.right ?? 0) > WIDEST_GAP;

const areAligned = (cells: readonly Cell[]) =>
  mostAlike(cells.map(({ left }) => left)) >= cells.length * ALIKE ||
  mostAlike(cells.map(({ right }) => right)) >= cells.length * ALIKE;

function mostAlike(places: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return most;
}
