import type { Pack, PackDocument } from '../pack/types';

/** A document without its text, and how many passages that has. */
export type DocumentHead = PackDocument & { passageCount: number };

/** The pack with heads for documents: what a large library is opened from. */
export function packHead(pack: Pack): Pack {
  const documents = pack.documents.map(
    (document): DocumentHead => ({
      ...document,
      blocks: [],
      passageCount: passageCountOf(document),
    }),
  );
  return { ...pack, documents };
}

/** How many passages a document has, whether its text is there or not. */
export function passageCountOf(document: PackDocument | DocumentHead): number {
  if ('passageCount' in document) return document.passageCount;
  return document.blocks.reduce((count, { type }) => count + Number(type !== 'heading'), 0);
}
