import type { TextRange } from '../../../core/text/textRange';

/** What of the ranges lies between `start` and `end`, counted from `start`. */
export function rangesWithin(
  ranges: readonly TextRange[],
  start: number,
  end: number,
): TextRange[] {
  return ranges
    .filter((range) => range.start < end && range.end > start)
    .map((range) => ({
      start: Math.max(0, range.start - start),
      end: Math.min(end, range.end) - start,
    }));
}
