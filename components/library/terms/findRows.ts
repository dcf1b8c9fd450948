import { foldToString } from '../../../core/text/folding/fold';
import type { TermRow } from './termsView';

/**
 * The terms of a pack whose names or remark have the query in them, after folding, in their order.
 *
 * @param pack empty for all
 * @param kept id of a term that is there whatever the query: the one that is being edited; `null` for none
 */
export function findRows(
  rows: readonly TermRow[],
  pack: string,
  query: string,
  kept: string | null,
): TermRow[] {
  const wanted = foldToString(query.trim());
  return rows.filter(
    (row) =>
      row.id === kept ||
      ((pack === '' || row.pack === pack) &&
        (wanted === '' || textsOf(row).some((text) => text.includes(wanted)))),
  );
}

/** By row: folding tens of thousands of names with every letter would be felt. */
const folded = new WeakMap<TermRow, string[]>();

function textsOf(row: TermRow): string[] {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const { names, remark = '' } = row.term;
  const texts = [...names.map(({ text }) => text), remark].map((text) => foldToString(text));
  folded.set(row, texts);
  return texts;
}
