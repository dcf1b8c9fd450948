import type { PackBlock } from '../../../core/pack/blocks';
import type { BuiltBlocks, Particulars } from '../particulars';
import { authorsBelowTitle } from './authorsBelowTitle';
import { bylinesBelowTitle } from './bylinesBelowTitle';
import { headingLevels, type Unlevelled } from './headingLevels';
import { isOfAnother, titleOf } from './title';

/** The title of a document, and its blocks with the levels of headings and the lines that name its authors. */
export function levelled(
  entries: readonly Unlevelled[],
  { title: given, author }: Pick<Particulars, 'title' | 'author'>,
): BuiltBlocks {
  const headings = entries.flatMap((entry) => (entry.case === 'heading' ? [entry] : []));
  const [first, second] = entries;
  const shown = titleOf(
    headings.map(({ heading, page }) => ({ ...heading, page })),
    first?.case === 'heading' && second?.case === 'block' ? first.heading.text : null,
  );
  const lines = entries.map((entry) =>
    entry.case === 'heading'
      ? { text: entry.heading.text, page: entry.page }
      : { text: entry.block.text, page: entry.block.page ?? 1 },
  );
  const title = given === null || isOfAnother(given, shown, lines) ? shown : given;
  const authors = authorsBelowTitle(entries, title);
  const bylines = bylinesBelowTitle(entries, title, author);
  const levels = headingLevels(
    headings
      .filter((entry) => !bylines.has(entry) && !authors.has(entry))
      .map(({ heading }) => heading),
    title,
  );
  let seen = 0;
  const blocks = entries.flatMap((entry): PackBlock[] => {
    const page = entry.case === 'heading' ? entry.page : entry.block.page;
    const names = authors.get(entry);
    if (names === null) return [];
    if (names !== undefined) {
      return [{ type: 'byline', text: names, ...(page === undefined ? {} : { page }) }];
    }
    if (entry.case === 'block') {
      return [bylines.has(entry) ? { ...entry.block, type: 'byline' } : entry.block];
    }
    const { text } = entry.heading;
    if (bylines.has(entry)) return [{ type: 'byline', text, page: entry.page }];
    return [{ type: 'heading', level: levels[seen++] ?? 6, text, page: entry.page }];
  });
  return { title, blocks, guessesHeadings: headings.some(({ isGuessed }) => isGuessed) };
}
