import type { FlowLine } from './flowLine';

/** First lines are indented by this much, in ems. */
export const LEAST_INDENT = 0.9;
export const MOST_INDENT = 4.5;
/** And by this much where columns are broad, as in papers of governments. */
export const FURTHEST_INDENT = 8;

/** How far a line begins behind the edge of its column, in ems; negative where it hangs out. */
export const indentOf = (line: FlowLine) => (line.left - line.columnLeft) / line.size;
