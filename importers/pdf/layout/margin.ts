import type { Line } from '../runs/line';

/** What recurs stands at the same height, in points. */
export const SAME_HEIGHT = 4;
/** Larger than the text, it is a heading: pages of slides begin with one each. */
export const NOT_LARGER = 1.1;

/** A line near the head or the foot of its page. */
export interface Margin {
  line: Line;
  text: string;
  /** From the nearer edge: 0 is the outermost line. */
  rank: number;
  edge: 'top' | 'bottom';
  /** To the next line towards the middle of the page, in points. */
  gap: number;
  /** That distance is wider than those within the text. */
  isParted: boolean;
}

export const isLarger = ({ line }: Margin, bodySize: number) => line.size > bodySize * NOT_LARGER;
