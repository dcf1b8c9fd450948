import { firstThat } from '../../../core/firstThat';
import type { TextRange } from '../../../core/text/textRange';

/**
 * What of the ranges lies in each of the segments that a text is cut into, counted from the segment's start.
 * @param ranges in the text, in any order
 * @param lengths of the segments, one after the other
 */
export function rangesBySegment(
  ranges: readonly TextRange[],
  lengths: readonly number[],
): TextRange[][] {
  const bySegment: TextRange[][] = lengths.map(() => []);
  const starts: number[] = [];
  let total = 0;
  for (const length of lengths) {
    starts.push(total);
    total += length;
  }
  for (const { start, end } of ranges) {
    for (let at = segmentAt(starts, start); at < lengths.length; at += 1) {
      const from = starts[at] ?? 0;
      const length = lengths[at] ?? 0;
      if (from >= end) break;
      if (start >= from + length) continue;
      bySegment[at]?.push({ start: Math.max(0, start - from), end: Math.min(end - from, length) });
    }
  }
  return bySegment;
}

/** The last segment that begins at `place` or before it. */
function segmentAt(starts: readonly number[], place: number): number {
  const next = firstThat(starts.length, (segment) => (starts[segment] ?? 0) > place);
  return Math.max(next - 1, 0);
}
