import { greatest } from '../runs/extremes';
import type { Piece } from '../runs/fragment';
import { textOf } from '../runs/lineText';
import { isRaised } from '../runs/raised';
import type { TextLine } from './firstWord';

/** The words of lines without what stands raised in them, and with commas where they are parted widely. */
export function plainText(lines: readonly TextLine[]): string {
  return lines
    .map(({ line }) => line.cells.map(({ pieces }) => withoutRaised(pieces)).join(', '))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutRaised(pieces: readonly Piece[]): string {
  const size = greatest(pieces.map((piece) => piece.size));
  const baseline = pieces.find((piece) => piece.size === size)?.y ?? 0;
  return textOf(
    pieces.filter((piece) => !isRaised(piece, size, baseline)),
    () => false,
  );
}
