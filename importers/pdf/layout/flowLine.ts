import type { Line } from '../runs/line';

/** A line in its place in the text. */
export interface FlowLine extends Line {
  page: number;
  /** Counted over the whole document. */
  region: number;
  /** Edges of the column it stands in. */
  columnLeft: number;
  columnRight: number;
  /** It stands in the margin, beside the text. */
  isBeside: boolean;
  /** From the baseline of the line before it in its region, in points; `null` for the first. */
  distance: number | null;
}
