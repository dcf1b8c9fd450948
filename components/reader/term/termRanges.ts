import type { Library } from '../../../core/library/library';
import type { TextRange } from '../../../core/text/textRange';

/**
 * Where a term stands in each passage of a document, by passage number. More than the marks show:
 * a name inside the longer name of another term is among them.
 */
export function termRanges(
  library: Library,
  document: string,
  term: string,
): Map<number, TextRange[]> {
  const ranges = new Map<number, TextRange[]>();
  for (const mention of library.mentionsOf(term)) {
    if (mention.document !== document) continue;
    const range = { start: mention.start, end: mention.end };
    const known = ranges.get(mention.passage);
    if (known) known.push(range);
    else ranges.set(mention.passage, [range]);
  }
  return ranges;
}
