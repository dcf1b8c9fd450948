import type { Fragment, Piece } from './fragment';
import { blockOf, commonest, fragmentFrom, isOnLine } from './fragment';
import type { TaggedBlock } from './run';

/** One line of a region, from its left to its right edge. */
export interface Line {
  pieces: Piece[];
  /** Parts between wide gaps: cells of a table, or words of a line that was spread out. */
  cells: Fragment[];
  left: number;
  right: number;
  y: number;
  size: number;
  /** Most characters are set in it. */
  font: string;
  /** What most characters belong to by the file's own structure. */
  block: TaggedBlock | null;
}

/** The lines of a region, from top to bottom. */
export function linesOf(fragments: readonly Fragment[]): Line[] {
  const down = [...fragments].sort((a, b) => a.y - b.y || a.left - b.left);
  const groups: Fragment[][] = [];
  for (const fragment of down) {
    const group = groups.at(-1);
    if (group !== undefined && sharesLine(group, fragment)) group.push(fragment);
    else groups.push([fragment]);
  }
  return groups.map(lineFrom);
}

function sharesLine(group: readonly Fragment[], fragment: Fragment): boolean {
  const tallest = group.reduce((best, other) => (other.size > best.size ? other : best));
  const size = Math.max(tallest.size, fragment.size);
  const [small, large] = tallest.size < fragment.size ? [tallest, fragment] : [fragment, tallest];
  if (!isOnLine(small.y - large.y, small.size, size)) return false;
  return group.every(
    (other) => fragment.left > other.right - size * 0.3 || fragment.right < other.left + size * 0.3,
  );
}

/** One line from the parts of it. */
export function lineFrom(parts: readonly Fragment[]): Line {
  const cells = [...parts].sort((a, b) => a.left - b.left);
  const pieces = cells.flatMap((cell, at) =>
    cell.pieces.map((piece, first) =>
      at > 0 && first === 0 ? { ...piece, isSpaced: true } : piece,
    ),
  );
  const whole = fragmentFrom(pieces, 0);
  return {
    pieces,
    cells,
    left: whole.left,
    right: whole.right,
    y: whole.y,
    size: whole.size,
    font: commonest(pieces, ({ font }) => font) ?? '',
    block: blockOf(pieces),
  };
}
