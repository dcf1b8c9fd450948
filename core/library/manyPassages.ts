import type { Library } from './library';

/** With fewer passages, what they are compared by is worked out as fast as it is read, by a background that has just woken, too. */
export const MANY_PASSAGES = 100;

/** How many passages the documents of a library have. */
export function passagesIn({ documents }: Pick<Library, 'documents'>): number {
  return documents.reduce((sum, { passageCount }) => sum + passageCount, 0);
}
