import type { Library, Mention } from '../../../core/library/library';
import type { TextRange } from '../../../core/text/textRange';

type RangesByPassage = Map<number, TextRange[]>;

/** By document what was asked for last: a view asks of one document after the other. */
let last: {
  mentionsOf: Library['mentionsOf'];
  term: string;
  byDocument: Map<string, RangesByPassage>;
} | null = null;

/**
 * Where a term stands in each passage of a document, by passage number. More than the marks show:
 * a name inside the longer name of another term is among them.
 */
export function termRanges(
  { mentionsOf }: Pick<Library, 'mentionsOf'>,
  document: string,
  term: string,
): RangesByPassage {
  if (last?.mentionsOf !== mentionsOf || last.term !== term)
    last = { mentionsOf, term, byDocument: rangesByDocument(mentionsOf(term)) };
  return last.byDocument.get(document) ?? new Map();
}

function rangesByDocument(mentions: readonly Mention[]): Map<string, RangesByPassage> {
  const byDocument = new Map<string, RangesByPassage>();
  for (const { document, passage, start, end } of mentions) {
    const ranges = byDocument.get(document) ?? new Map<number, TextRange[]>();
    byDocument.set(document, ranges);
    const known = ranges.get(passage);
    if (known) known.push({ start, end });
    else ranges.set(passage, [{ start, end }]);
  }
  return byDocument;
}
