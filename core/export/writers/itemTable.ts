import type { Steps } from '../../steps';
import type { ExportItems, ExportPassage } from '../items';
import type { LossCount } from '../lossCount';
import type { TermColumn } from '../termColumns';
import { termTable } from '../termTable';

/**
 * Items as rows of text, the first of them headers: what was met where there is such, and terms elsewhere. The rest
 * is counted as left out.
 *
 * @param columns of terms
 */
export function* itemTable(
  items: ExportItems,
  columns: readonly TermColumn[],
  count: LossCount,
): Steps<string[][]> {
  const { passages, terms } = items;
  const met = passages.filter((passage) => passage.met !== undefined);
  if (met.length === 0) {
    count.add('leftOut', passages.length);
    return yield* termTable(items, columns);
  }
  count.add('leftOut', passages.length - met.length + terms.length);
  return metTable(met);
}

function metTable(passages: readonly ExportPassage[]): string[][] {
  const rows = passages.map(({ term, text, source, met = '' }) => [
    term?.label ?? '',
    text,
    source.title,
    source.url ?? '',
    met,
    term?.id ?? '',
  ]);
  return [['term', 'sentence', 'title', 'url', 'date', 'id'], ...rows];
}
