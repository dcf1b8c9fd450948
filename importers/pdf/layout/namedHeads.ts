import type { Line } from '../runs/line';
import { textOf } from '../runs/lineText';
import { tight } from '../tight';
import { isLarger, type Margin, NOT_LARGER, SAME_HEIGHT } from './margin';

/** Texts of lines in larger letters, without spaces. */
export function headingTexts(pages: readonly (readonly Line[])[], bodySize: number): Set<string> {
  const larger = pages.flat().filter(({ size }) => size > bodySize * NOT_LARGER);
  return new Set(larger.map(({ pieces }) => tight(textOf(pieces, () => false))));
}

/** The place of a head and what it says. */
export const doubledKey = ({ edge, line, text }: Margin) =>
  `${edge} ${Math.round(line.y / SAME_HEIGHT)} ${tight(text)}`;

/** Heads in larger letters that say what a heading below says on the same page: they stand there on the pages after it, too. */
export function doubledHeads(
  lines: readonly (readonly Line[])[],
  margins: readonly Margin[][],
  bodySize: number,
): Set<string> {
  const keys = margins.flatMap((own, at) => {
    const heads = own.filter(
      ({ edge, rank, isParted }) => edge === 'top' && rank === 0 && isParted,
    );
    if (heads.length === 0) return [];
    const below = headingTexts([(lines[at] ?? []).slice(1)], bodySize);
    return heads.filter(({ text }) => below.has(tight(text))).map(doubledKey);
  });
  return new Set(keys);
}

/** Whether a line at the top says, beside the page's number or not, what a heading says elsewhere in larger letters. */
export function namesHeading(
  margin: Margin,
  headings: ReadonlySet<string>,
  bodySize: number,
): boolean {
  if (margin.edge !== 'top' || !margin.isParted || isLarger(margin, bodySize)) return false;
  const text = tight(margin.text);
  return headings.has(text) || headings.has(text.replace(/^\d{1,4}|\d{1,4}$/g, ''));
}
