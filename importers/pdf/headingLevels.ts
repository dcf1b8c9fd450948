import type { HeadingLevel } from '../../core/pack/draft';

/** A heading before it has a level. */
export interface UnlevelledHeading {
  text: string;
  size: number;
  font: string;
  depth: number | null;
}

const tight = (text: string) => text.replace(/\s/g, '');
const DEEPEST = 6;

/**
 * Levels of headings by their rank: by depth where the file tells it, else by size. The title of the document, where
 * it stands in the text, is 1 and all others are below it.
 */
export function headingLevels(
  headings: readonly UnlevelledHeading[],
  title: string | null,
): HeadingLevel[] {
  const isTitle = (heading: UnlevelledHeading) =>
    title !== null && tight(heading.text) === tight(title);
  const first = headings.findIndex(isTitle);
  const others = headings.filter((_, at) => at !== first);
  const sizes = [...new Set(others.map(({ size }) => Math.round(size * 2) / 2))].sort(
    (a, b) => b - a,
  );
  const depths = [...new Set(others.map(({ depth }) => depth))]
    .filter((depth) => depth !== null)
    .sort((a, b) => a - b);
  return headings.map((heading, at) => {
    if (at === first) return 1;
    const rank =
      heading.depth === null
        ? sizes.indexOf(Math.round(heading.size * 2) / 2)
        : depths.indexOf(heading.depth);
    return Math.min(rank + 2, DEEPEST) as HeadingLevel;
  });
}
