import type { PackBlock } from '../../../core/pack/blocks';

/** Texts by their hashes. */
export type TextsByHash = Map<string, PackBlock[]>;

/**
 * Reads as `read` does, and holds what was read last: the next note is often from the same documents, and what reads
 * them from the disk again takes longer than all that a note compares.
 *
 * @param mostHeld UTF-16 units of texts that stay; of more, those go first that were asked for longest ago
 */
export function recentTexts(
  read: (hashes: readonly string[]) => Promise<TextsByHash>,
  mostHeld: number,
): (hashes: readonly string[]) => Promise<TextsByHash> {
  // In the order in which they were last asked for.
  const held: TextsByHash = new Map();
  return async (hashes) => {
    const found: TextsByHash = new Map();
    const missing: string[] = [];
    for (const hash of hashes) {
      const blocks = held.get(hash);
      if (blocks === undefined) missing.push(hash);
      else found.set(hash, blocks);
    }
    if (missing.length > 0) {
      for (const [hash, blocks] of await read(missing)) found.set(hash, blocks);
    }
    for (const [hash, blocks] of found) {
      held.delete(hash);
      held.set(hash, blocks);
    }
    let length = 0;
    for (const [hash, blocks] of [...held].reverse()) {
      for (const { text } of blocks) length += text.length;
      if (length > mostHeld) held.delete(hash);
    }
    return found;
  };
}
