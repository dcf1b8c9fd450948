import type { DenseText } from '../../text/folding/fold';

/** A stretch of text in which a name reads, or something near one. */
export interface NamePlace {
  text: string;
  /** UTF-16 offsets into `text`. */
  start: number;
  end: number;
  /** The text folded, and the units of the place in it, end exclusive. */
  dense: DenseText;
  from: number;
  to: number;
}

/** The place of units `[from, to)` of a text. */
export function placeAt(dense: DenseText, from: number, to: number): NamePlace {
  const start = dense.offsets[from] as number;
  const end = (dense.offsets[to - 1] as number) + 1;
  return { text: dense.text, start, end, dense, from, to };
}
