import type { Exported, ExportItems, ExportOptions } from '../items';
import { createLossCount } from '../lossCount';
import { passageSource } from '../passageSource';
import { distinctPassages } from './cslItem';
import { htmlOf } from './html';

/** Passages as they are cited, with an empty line between them; HTML beside it. */
export function writePlainText(items: ExportItems, options: ExportOptions): Exported {
  const count = createLossCount();
  const passages = distinctPassages(items);
  const cited = passages.map((passage) => {
    const { text, source } = passage;
    const lines = [text, passageSource(passage), source.url];
    return lines.filter((line) => line !== null).join('\n');
  });
  return {
    body: count.wellFormed(cited.join('\n\n')),
    html: htmlOf({ ...items, passages, terms: [] }, options),
    losses: count.losses(),
  };
}
