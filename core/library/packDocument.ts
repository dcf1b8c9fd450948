import type { Pack, PackDocument } from '../pack/types';

/**
 * The document of a pack that goes by `id` in the library, where ids that another pack has are told apart by the
 * pack's; `null` where the pack has none.
 */
export function packDocument({ id: pack, documents }: Pack, id: string): PackDocument | null {
  return (
    documents.find((document) => document.id === id) ??
    documents.find(({ id: own }) => id === `${pack}/${own}`) ??
    documents.find(({ id: own }) => id.startsWith(`${pack}/${own}/`)) ??
    null
  );
}
