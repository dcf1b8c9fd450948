import { type Mark, textOf } from '../marks/mark';

/** UTF-16 units of a paragraph that are told: what the background ranks passages by. */
const LONGEST_PARAGRAPH = 2_000;

/** What is sent of the block the mark stands in, and at which unit of it that begins. */
export function paragraphAround(mark: Mark): { text: string; from: number } {
  const text = textOf(mark.run);
  if (text.length <= LONGEST_PARAGRAPH) return { text, from: 0 };
  const middle = (mark.match.start + mark.match.end) >> 1;
  const start = Math.max(
    0,
    Math.min(middle - LONGEST_PARAGRAPH / 2, text.length - LONGEST_PARAGRAPH),
  );
  return { text: text.slice(start, start + LONGEST_PARAGRAPH), from: start };
}
