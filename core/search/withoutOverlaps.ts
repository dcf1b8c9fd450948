/** In UTF-16 units, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** The ranges in order, without those that overlap one before them; of two with one start the longer stays. */
export function withoutOverlaps(ranges: readonly Range[]): Range[] {
  const apart: Range[] = [];
  let free = 0;
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start < free) continue;
    apart.push(range);
    free = range.end;
  }
  return apart;
}
