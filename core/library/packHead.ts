import type { Pack, PackDocument } from '../pack/types';
import { type Generated, generatedOf } from './generated/generatedOf';

/** A document without its text, how many passages that has, and under which hash it is kept. */
export type DocumentHead = PackDocument & { passageCount: number; hash: string };

/** A pack with heads for documents, and what was worked out from their texts: what a large library is opened from. */
export interface PackHead extends Pack {
  documents: DocumentHead[];
  generated: Generated;
  /** That was worked out from an earlier version of the pack. */
  isStale?: true;
}

/**
 * @param hashes of the texts of its documents, in their order
 * @param generated what was worked out from the texts of the pack, or of an earlier version of it
 */
export function packHead(
  pack: Pack,
  hashes: readonly string[],
  generated: Generated = generatedOf(pack),
): PackHead {
  const documents = pack.documents.map((document, at) => {
    const hash = hashes[at];
    if (hash === undefined) throw new Error(`There is no hash of document ${document.id}.`);
    return { ...document, blocks: [], passageCount: passageCountOf(document), hash };
  });
  return { ...pack, documents, generated };
}

/** How many passages a document has, whether its text is there or not. */
export function passageCountOf(document: PackDocument | DocumentHead): number {
  if ('passageCount' in document) return document.passageCount;
  return document.blocks.reduce((count, { type }) => count + Number(type !== 'heading'), 0);
}
