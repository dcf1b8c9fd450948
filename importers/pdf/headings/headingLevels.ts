import type { HeadingLevel, PackBlock } from '../../../core/pack/blocks';
import { headingNumber } from '../../draft/headingNumber';
import { tight } from '../tight';

/** A heading before it has a level. */
export interface UnlevelledHeading {
  text: string;
  size: number;
  font: string;
  depth: number | null;
}

/** A block before headings have their levels. */
export type Unlevelled = {
  /** On the first pages, without what stands raised in it and with commas between its parts, where that is another text. */
  plain?: string;
} & (
  | { case: 'block'; block: PackBlock }
  | { case: 'heading'; heading: UnlevelledHeading; page: number; isGuessed: boolean }
);

const DEEPEST = 6;

/** Whether a heading is the title, with or without what stands behind a colon or a dash in it. */
export function isTitle(heading: string, title: string): boolean {
  const [text, name] = [tight(heading), tight(title)];
  return text === name || (text.startsWith(name) && /^[:：—–-]/.test(text.slice(name.length)));
}

/**
 * Levels of headings by their rank: by depth where the file tells it, else by size. The title of the document, where
 * it stands in the text, is 1 and all others are below it.
 */
export function headingLevels(
  headings: readonly UnlevelledHeading[],
  title: string | null,
): HeadingLevel[] {
  const first = headings.findIndex((heading) => title !== null && isTitle(heading.text, title));
  // What stands above the title is no part of the text's order.
  const others = headings.filter((_, at) => at > first);
  const known = depthsBySize(others);
  const rankOf = ranksOf(others);
  const sizes = sorted(
    others.filter(({ depth, size }) => depth === null && !known.has(rounded(size))),
    rankOf,
  );
  const depths = sorted(others, ({ depth, size }) => depth ?? known.get(rounded(size)) ?? null);
  return headings.map((heading, at) => {
    if (at === first) return 1;
    if (at < first) return 2;
    const depth = heading.depth ?? known.get(rounded(heading.size)) ?? null;
    const rank = depth === null ? sizes.indexOf(rankOf(heading)) : depths.indexOf(depth);
    return Math.min(rank + 2, DEEPEST) as HeadingLevel;
  });
}

/** Larger letters come first, and where headings of one size are numbered in several ways, 一、 before （一）. */
function ranksOf(headings: readonly UnlevelledHeading[]): (heading: UnlevelledHeading) => number {
  const ways = new Map<number, Set<number>>();
  for (const { size, text } of headings) {
    const level = headingNumber(text)?.level;
    if (level === undefined) continue;
    ways.set(rounded(size), (ways.get(rounded(size)) ?? new Set<number>()).add(level));
  }
  return ({ size, text }) => {
    const levels = [...(ways.get(rounded(size)) ?? [])].sort((a, b) => a - b);
    const at = levels.indexOf(headingNumber(text)?.level ?? -1);
    return Math.max(0, at) / 10 - rounded(size);
  };
}

/** Headings of one size are of one depth: of that which most of them are known to have. */
function depthsBySize(headings: readonly UnlevelledHeading[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { size, depth } of headings) {
    if (depth === null) continue;
    const own = counts.get(rounded(size)) ?? new Map<number, number>();
    own.set(depth, (own.get(depth) ?? 0) + 1);
    counts.set(rounded(size), own);
  }
  return new Map(
    [...counts].map(([size, own]) => {
      const [[depth] = [1]] = [...own].sort(([, a], [, b]) => b - a);
      return [size, depth];
    }),
  );
}

const rounded = (size: number) => Math.round(size * 2) / 2;

function sorted(
  headings: readonly UnlevelledHeading[],
  by: (heading: UnlevelledHeading) => number | null,
): number[] {
  return [...new Set(headings.map(by))].filter((key) => key !== null).sort((a, b) => a - b);
}
