import type { Pack } from '../pack/types';

/**
 * Ids of the packs whose names no page may find out: all that the reader brought but those they made public. The
 * first of a library comes with Pangzhu, and everybody has it.
 *
 * @param publicPacks ids of packs that the reader made public; others in it are of no consequence
 */
export function privatePacksAmong(
  [, ...own]: readonly Pack[],
  publicPacks: readonly string[],
): Set<string> {
  const known = new Set(publicPacks);
  return new Set(own.map(({ id }) => id).filter((id) => !known.has(id)));
}
