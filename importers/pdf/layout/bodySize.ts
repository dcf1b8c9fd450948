import type { Fragment } from '../runs/fragment';

/** Parts of lines that are wider, in ems, are prose: cells, headings and marks are narrower as a rule. */
const PROSE = 14;
/** Less of a document, as a share of its characters, is not what it is about. */
const LEAST = 0.08;

interface Sized {
  size: number;
  length: number;
}

/** The size of most characters, in points. */
export function sizeOfMost(runs: readonly { text: string; size: number }[]): number {
  return commonestSize(runs.map(({ text, size }) => ({ size, length: text.trim().length })));
}

/** The size of a document's text, in points: that of most of its prose, if it has some, else of most characters. */
export function bodySizeOf(fragments: readonly Fragment[]): number {
  const parts = fragments.map(({ pieces, left, right, size }) => ({
    size,
    length: pieces.reduce((sum, { text }) => sum + text.trim().length, 0),
    isProse: right - left > size * PROSE,
  }));
  const prose = parts.filter(({ isProse }) => isProse);
  return commonestSize(lengthOf(prose) > lengthOf(parts) * LEAST ? prose : parts);
}

const lengthOf = (parts: readonly Sized[]) => parts.reduce((sum, { length }) => sum + length, 0);

function commonestSize(parts: readonly Sized[]): number {
  const lengths = new Map<number, number>();
  let best = 0;
  for (const { size, length } of parts) {
    const key = Math.round(size * 10) / 10;
    lengths.set(key, (lengths.get(key) ?? 0) + length);
  }
  for (const [size, length] of lengths) if (length > (lengths.get(best) ?? 0)) best = size;
  return best;
}
