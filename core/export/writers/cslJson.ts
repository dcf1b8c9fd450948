import type { Steps } from '../../steps';
import { eachOf } from '../eachOf';
import type { Exported, ExportItems } from '../items';
import { createLossCount } from '../lossCount';
import { passagesOf } from '../termPassages';
import { cslItem, distinctPassages } from './cslItem';
import { jsonList } from './jsonList';

/** A bibliography in CSL-JSON, one work for each passage. */
export function* writeCslJson(items: ExportItems): Steps<Exported> {
  const count = createLossCount();
  const works = yield* eachOf(distinctPassages(passagesOf(items, count)), (passage) =>
    JSON.stringify(cslItem(passage, count), null, 2),
  );
  return { holds: works.length, body: `${jsonList(works)}\n`, html: null, losses: count.losses() };
}
