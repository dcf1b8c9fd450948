export interface ClosestSpan {
  start: number;
  end: number;
  /** Characters inserted, missing, wrong, or two of them swapped. */
  errors: number;
}

/**
 * The stretch of `text` nearest to `pattern` by edits (insertion, deletion, substitution, swap of
 * neighbours); the longest, then leftmost of equally near ones. After P. Sellers, “The theory and
 * computation of evolutionary distances: pattern recognition”, 1980, with swaps added.
 * @returns UTF-16 offsets; null where every stretch takes more than `most` edits
 */
export function closestSpan(pattern: string, text: string, most: number): ClosestSpan | null {
  const width = text.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, () => 0);
  let beforeStarts: number[] = [];
  let lastStarts = Array.from({ length: width }, (_, at) => at);
  for (let row = 1; row <= pattern.length; row++) {
    const errors = [row];
    const starts = [0];
    for (let column = 1; column < width; column++) {
      const same = pattern[row - 1] === text[column - 1];
      let best = (last[column - 1] ?? 0) + (same ? 0 : 1);
      let start = lastStarts[column - 1] ?? 0;
      const missing = (last[column] ?? 0) + 1;
      if (missing < best) {
        best = missing;
        start = lastStarts[column] ?? 0;
      }
      const inserted = (errors[column - 1] ?? 0) + 1;
      if (inserted < best) {
        best = inserted;
        start = starts[column - 1] ?? 0;
      }
      const swapped =
        row > 1 &&
        column > 1 &&
        pattern[row - 1] === text[column - 2] &&
        pattern[row - 2] === text[column - 1];
      if (swapped && (before[column - 2] ?? 0) + 1 < best) {
        best = (before[column - 2] ?? 0) + 1;
        start = beforeStarts[column - 2] ?? 0;
      }
      errors.push(best);
      starts.push(start);
    }
    [before, last] = [last, errors];
    [beforeStarts, lastStarts] = [lastStarts, starts];
  }
  let found: ClosestSpan | null = null;
  for (let end = 0; end < width; end++) {
    const errors = last[end] ?? Number.POSITIVE_INFINITY;
    const start = lastStarts[end] ?? 0;
    if (errors > most) continue;
    const longer =
      found !== null && errors === found.errors && end - start > found.end - found.start;
    if (found === null || errors < found.errors || longer) found = { start, end, errors };
  }
  return found;
}
