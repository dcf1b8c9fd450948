import type { Line } from '../runs/line';

/** Lines of a text are not closer or further apart than this, in ems. */
const CLOSEST = 0.9;
const WIDEST = 3;
/** Sizes of a text's lines differ by less than this part. */
const SAME_SIZE = 0.05;
/** Fewer distances that agree are chance. */
const FEWEST = 3;
/** Where a document does not tell, in ems. */
const USUAL = 1.4;

/**
 * The commonest distance of lines in letters of the text's size, in points.
 * @param pages the lines of each page, from top to bottom
 * @param bodySize size of the document's text, in points
 */
export function textLeading(pages: readonly (readonly Line[])[], bodySize: number): number {
  const counts = new Map<number, number>();
  const isText = ({ size }: Line) => Math.abs(size - bodySize) < bodySize * SAME_SIZE;
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1];
      if (before === undefined || !isText(line) || !isText(before)) continue;
      const distance = line.y - before.y;
      if (distance < bodySize * CLOSEST || distance > bodySize * WIDEST) continue;
      const key = Math.round(distance * 2) / 2;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const [[distance, count] = [0, 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return count < FEWEST ? bodySize * USUAL : distance;
}
