import { greatest, least } from '../runs/extremes';
import { type Line, linesOf } from '../runs/line';
import { BESIDE, type Region } from './columns';
import type { FlowLine } from './flowLine';
import { type Rhythm, rhythmOf } from './rhythm';

/** The text of a document line by line, and what its lines have in common. */
export interface Flow {
  lines: FlowLine[];
  /** Size of most characters. */
  bodySize: number;
  rhythm: Rhythm;
}

export interface PageRegions {
  number: number;
  width: number;
  height: number;
  regions: Region[];
}

interface Column {
  lines: Line[];
  /** Of what may be alike: its place and the size of its page. */
  key: string;
  /** Nothing stands beside it. */
  isWhole: boolean;
  isBeside: boolean;
  page: number;
  left: number;
  right: number;
}

/** Edges of columns differ by less, in points. */
const SAME_EDGE = 4;
/** Share of lines that may stick out of their column. */
const STICKING_OUT = 0.04;
/** As many lines show where columns of a document end, more surely than those of one page. */
const ENOUGH = 40;
/** As many lines show where a column ends by themselves. */
const TELLING = 4;
/** Part of the width of slides beside which no line ends, if none is full. */
const EMPTY_PART = 0.15;
/** Lines that were made to end at one place do so within this, in points. */
const EXACT = 0.6;
/** Punctuation takes two ideographs with it at most; what sticks out further, in ems, is of another kind. */
const STICKING_FAR = 2.2;

/**
 * Puts the lines of all regions in one row and finds the edges of the columns they stand in.
 * @param pause called after every page, to let others work
 */
export async function flowOf(
  pages: readonly PageRegions[],
  bodySize: number,
  pause: () => Promise<void>,
): Promise<Flow> {
  const columns: Column[] = [];
  for (const { number, width, height, regions } of pages) {
    for (const { fragments, column } of regions) {
      const lines = linesOf(fragments);
      const [left, right] = [leftOf(lines), rightOf(lines)];
      // Text ends elsewhere on a page across than on one upright.
      const key = `${column} ${Math.round(width)}×${Math.round(height)}`;
      const isBeside = column === BESIDE;
      columns.push({ lines, key, isWhole: column === '', isBeside, page: number, left, right });
    }
    await pause();
  }
  const alike = new Map<string, Column[]>();
  for (const column of columns) {
    const same = alike.get(column.key);
    if (same === undefined) alike.set(column.key, [column]);
    else same.push(column);
  }
  const ends = new Map([...alike].map(([key, same]) => [key, endsOf(same)]));
  const slideEnd = endOfSlides(
    pages,
    columns.filter(({ isWhole }) => isWhole),
  );
  const edges = columns.map((column) => {
    const endsAt = ends.get(column.key) ?? endsOf([column]);
    const edge = edgesFrom(column, alike.get(column.key) ?? [column], endsAt);
    if (slideEnd === null || !column.isWhole) return edge;
    return { ...edge, right: Math.max(edge.right, slideEnd) };
  });
  const lines = columns.flatMap((column, region) =>
    column.lines.map((line, at): FlowLine => {
      const before = column.lines[at - 1];
      return {
        ...line,
        page: column.page,
        isBeside: column.isBeside,
        region,
        columnLeft: edges[region]?.left ?? column.left,
        columnRight: edges[region]?.right ?? column.right,
        distance: before === undefined ? null : line.y - before.y,
      };
    }),
  );
  return { lines, bodySize, rhythm: rhythmOf(lines, bodySize) };
}

/**
 * Where lines of slides could end: few of them do. As far from the right edge of the page as text is from the left one, where no
 * line comes near that; `null` where some do, and for pages that are no slides.
 */
function endOfSlides(pages: readonly PageRegions[], alike: readonly Column[]): number | null {
  const [first] = pages;
  if (first === undefined || !pages.every(({ width, height }) => width > height)) return null;
  const lines = alike.flatMap((column) => column.lines);
  if (lines.length === 0) return null;
  const end = first.width - leftOf(lines);
  return rightOf(lines) < end - first.width * EMPTY_PART ? end : null;
}

function leftOf(lines: readonly Line[]): number {
  return least(lines.map(({ left }) => left));
}

/** Lines in the middle of a page stand this far in, in ems; a title and what belongs to it are no more than `MOST_OF_HEAD`. */
const FAR_IN = 3;
const MOST_OF_HEAD = 8;

/**
 * Lines of a column without a head in the middle of the page, which may reach into what stands beside the column: where nothing
 * does, its lines tell where it ends, if several do so at the very same place.
 */
function withoutHead(lines: readonly Line[]): readonly Line[] {
  const em = greatest(lines.map(({ size }) => size));
  const left = leftOf(lines);
  const rest = lines.filter((line) => line.left < left + em * FAR_IN);
  const ends = rest.map(({ right }) => right).sort((a, b) => b - a);
  const isJustified = (ends[1] ?? 0) - (ends[TELLING] ?? 0) < EXACT;
  const isFew = lines.length - rest.length <= MOST_OF_HEAD;
  return rest.length > TELLING && isFew && isJustified ? rest : lines;
}

/**
 * The rightmost end of lines, but for a few that stick out, as long lines of code do, or a single one, as a head that is wider than
 * the text does: below it several end at the very same place.
 */
function rightOf(all: readonly Line[]): number {
  const lines = withoutHead(all);
  const down = lines.map(({ right }) => right).sort((a, b) => b - a);
  const [first = 0, second = 0] = down;
  const em = greatest(lines.map(({ size }) => size));
  const isAlone = first - second > em * STICKING_FAR;
  if (isAlone && second - (down[TELLING] ?? 0) < EXACT) return second;
  return down[Math.floor(down.length * STICKING_OUT)] ?? 0;
}

/** What a region with few lines does not show, others at the same place do. */
function edgesFrom(
  column: Column,
  alike: readonly Column[],
  endsAt: (left: number) => number | null,
): { left: number; right: number } {
  let { left, right } = column;
  const em = column.lines[0]?.size ?? 10;
  if (column.lines.length < TELLING) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const other of alike) {
      const away = Math.abs(other.page - column.page);
      const isInset = other.left < column.left - SAME_EDGE && other.left > column.left - em * 5;
      if (other.lines.length < TELLING || !isInset || away >= nearest) continue;
      if (other.right < column.right - SAME_EDGE) continue;
      nearest = away;
      left = other.left;
      right = other.right;
    }
    if (
      alike.some(
        (other) => other !== column && other.lines.length >= TELLING && isAt(other, column.left),
      )
    ) {
      left = column.left;
    }
  }
  return { left, right: endsAt(left) ?? right };
}

/**
 * Where the lines of columns that begin at one place end; `null` if there are too few. Answers for places a point
 * apart alike, so that each is looked at once.
 */
function endsOf(alike: readonly Column[]): (left: number) => number | null {
  const known = new Map<number, number | null>();
  return (left) => {
    const key = Math.round(left);
    const before = known.get(key);
    if (before !== undefined) return before;
    const lines = alike.filter((other) => isAt(other, left)).flatMap((other) => other.lines);
    const end = lines.length < ENOUGH ? null : rightOf(lines);
    known.set(key, end);
    return end;
  };
}

const isAt = (column: Column, left: number) => Math.abs(column.left - left) < SAME_EDGE;
