import type { Exported, ExportItems } from '../items';
import { createLossCount } from '../lossCount';
import { cslItem, distinctPassages } from './cslItem';

/** A bibliography in CSL-JSON, one work for each passage. */
export function writeCslJson(items: ExportItems): Exported {
  const count = createLossCount();
  const works = distinctPassages(items).map((passage) => cslItem(passage, count));
  return { body: `${JSON.stringify(works, null, 2)}\n`, html: null, losses: count.losses() };
}
