import type { Region } from './columns';
import { type Line, linesOf } from './line';

/** A line in its place in the text. */
export interface FlowLine extends Line {
  page: number;
  /** Counted over the whole document. */
  region: number;
  /** Edges of the column it stands in. */
  columnLeft: number;
  columnRight: number;
  /** From the baseline of the line before it in its region, in points; `null` for the first. */
  distance: number | null;
}

/** The text of a document line by line, and what its lines have in common. */
export interface Flow {
  lines: FlowLine[];
  /** Size of most characters. */
  bodySize: number;
  /** Usual distance of baselines of lines of about this size, in points. */
  leadingOf(size: number): number;
}

export interface PageRegions {
  number: number;
  regions: Region[];
}

interface Column {
  lines: Line[];
  key: string;
  page: number;
  left: number;
  right: number;
}

/** Edges of columns differ by less, in points. */
const SAME_EDGE = 4;
/** As many lines show where a column ends by themselves. */
const TELLING = 4;
/** Lines of a paragraph are apart by this much, in ems, where a document does not tell. */
const USUAL_LEADING = 1.4;

/** Puts the lines of all regions in one row and finds the edges of the columns they stand in. */
export function flowOf(pages: readonly PageRegions[], bodySize: number): Flow {
  const columns: Column[] = pages.flatMap(({ number, regions }) =>
    regions.map(({ fragments, column }) => {
      const lines = linesOf(fragments);
      return { lines, key: column, page: number, left: leftOf(lines), right: rightOf(lines) };
    }),
  );
  const edges = columns.map((column) => edgesFrom(column, columns));
  const lines = columns.flatMap((column, region) =>
    column.lines.map((line, at): FlowLine => {
      const before = column.lines[at - 1];
      return {
        ...line,
        page: column.page,
        region,
        columnLeft: edges[region]?.left ?? column.left,
        columnRight: edges[region]?.right ?? column.right,
        distance: before === undefined ? null : line.y - before.y,
      };
    }),
  );
  return { lines, bodySize, leadingOf: leadings(lines) };
}

function leftOf(lines: readonly Line[]): number {
  return Math.min(...lines.map(({ left }) => left));
}

/** Where several lines end, or else the longest: one that sticks out says nothing of the others. */
function rightOf(lines: readonly Line[]): number {
  const ends = lines.map(({ right }) => right).sort((a, b) => b - a);
  const enough = Math.max(2, lines.length * 0.15);
  const common = ends.find(
    (end) => ends.filter((other) => Math.abs(other - end) < 2).length >= enough,
  );
  return lines.length >= TELLING * 2 && common !== undefined ? common : (ends[0] ?? 0);
}

/** What a region with few lines does not show, others at the same place do. */
function edgesFrom(column: Column, all: readonly Column[]): { left: number; right: number } {
  let { left, right } = column;
  let nearest = Number.POSITIVE_INFINITY;
  const em = column.lines[0]?.size ?? 10;
  for (const other of all) {
    if (other.key !== column.key || other === column || other.lines.length < TELLING) continue;
    const isSame = Math.abs(other.left - column.left) < SAME_EDGE;
    const isInset =
      column.lines.length < TELLING &&
      other.left < column.left &&
      other.left > column.left - em * 5 &&
      other.right > column.right - SAME_EDGE;
    if (!isSame && !isInset) continue;
    if (isSame) right = Math.max(right, other.right);
    const away = Math.abs(other.page - column.page);
    if (isInset && away < nearest) {
      nearest = away;
      left = other.left;
      right = Math.max(right, other.right);
    }
  }
  return { left, right };
}

function leadings(lines: readonly FlowLine[]): (size: number) => number {
  const bySize = new Map<number, Map<number, number>>();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (line.distance === null || before === undefined) return;
    if (Math.abs(before.size - line.size) > line.size * 0.05) return;
    if (line.distance > line.size * 2.6 || line.distance < line.size * 0.9) return;
    const key = Math.round(line.size);
    const counts = bySize.get(key) ?? new Map<number, number>();
    const distance = Math.round(line.distance * 2) / 2;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
    bySize.set(key, counts);
  });
  return (size) => {
    let best: number | null = null;
    let most = 0;
    for (const [distance, count] of bySize.get(Math.round(size)) ?? []) {
      // Distances half a point apart are the same one, rounded by the program that set them.
      const near = count + (bySize.get(Math.round(size))?.get(distance + 0.5) ?? 0);
      if (near > most) {
        most = near;
        best = distance + 0.25;
      }
    }
    return best !== null && most >= 3 ? best : size * USUAL_LEADING;
  };
}
