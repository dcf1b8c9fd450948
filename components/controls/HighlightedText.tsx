import type { TextRange } from '../../core/text/textRange';

export interface HighlightedTextProps {
  text: string;
  /** UTF-16 offsets into `text`; may come in any order, overlap or reach past the end. */
  ranges: readonly TextRange[];
}

/** The text with its ranges in `<mark>`. */
export function HighlightedText({ text, ranges }: HighlightedTextProps) {
  return (
    <>
      {cut(text, ranges).map((piece) =>
        piece.marked ? (
          <mark key={piece.start}>{piece.text}</mark>
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </>
  );
}

interface Piece {
  start: number;
  text: string;
  marked: boolean;
}

function cut(text: string, ranges: readonly TextRange[]): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  const take = (end: number, marked: boolean) => {
    if (end <= position) return;
    pieces.push({ start: position, text: text.slice(position, end), marked });
    position = end;
  };
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    take(Math.min(range.start, text.length), false);
    take(Math.min(range.end, text.length), true);
  }
  take(text.length, false);
  return pieces;
}
