import { sourceLine } from '../library/citation';
import { distinctPassages } from './cslItem';
import { htmlOf } from './html';
import type { Exported, ExportItems, ExportOptions } from './items';
import { createLossCount } from './lossCount';

/** Passages as they are cited, with an empty line between them; HTML beside it. */
export function writePlainText(items: ExportItems, options: ExportOptions): Exported {
  const count = createLossCount();
  const passages = distinctPassages(items);
  const cited = passages.map(({ text, source, page }) =>
    [
      text,
      sourceLine(source, page ?? undefined),
      ...(source.url === null ? [] : [source.url]),
    ].join('\n'),
  );
  return {
    body: count.wellFormed(cited.join('\n\n')),
    html: htmlOf({ ...items, passages, terms: [] }, options),
    losses: count.losses(),
  };
}
