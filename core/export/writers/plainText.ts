import type { Steps } from '../../steps';
import { eachOf } from '../eachOf';
import type { Exported, ExportItems, ExportOptions } from '../items';
import { createLossCount } from '../lossCount';
import { passageSource } from '../passageSource';
import { passagesOf } from '../termPassages';
import { distinctPassages } from './cslItem';
import { htmlOf } from './html';

/** Passages as they are cited, with an empty line between them; HTML beside it. */
export function* writePlainText(items: ExportItems, options: ExportOptions): Steps<Exported> {
  const count = createLossCount();
  const passages = distinctPassages(passagesOf(items, count));
  const cited = yield* eachOf(passages, (passage) => {
    const { text, source } = passage;
    const lines = [text, passageSource(passage), source.url];
    return count.wellFormed(lines.filter((line) => line !== null).join('\n'));
  });
  return {
    holds: passages.length,
    body: cited.join('\n\n'),
    html: yield* htmlOf({ ...items, passages, terms: [] }, options, createLossCount()),
    losses: count.losses(),
  };
}
