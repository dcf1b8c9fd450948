/**
 * The documents of a large library, kept one by one beside its packs without them: whoever opens it reads those that it
 * wants. Only a cache, as `preparedStore.ts`: what is missing is read from the packs.
 */
import { packHead } from '../../core/library/packHead';
import type { PackBlock } from '../../core/pack/blocks';
import type { Pack } from '../../core/pack/types';
import { withPrepared } from './preparedDatabase';
import { keep } from './preparedStore';

/** Libraries with fewer passages are opened whole as fast. */
export const LARGE_LIBRARY = 5_000;
/** Documents that are written at once: more would have to be in memory twice. */
const AT_ONCE = 50;

export interface HashedPack {
  pack: Pack;
  /** Equal hashes mean equal packs. */
  hash: string;
}

/**
 * Keeps the packs of a large library, texts apart; those of packs that it has already stay as they are. What is told
 * of the library comes last, so that it is never there without its texts.
 */
export async function keepTexts(hashes: string, packs: readonly HashedPack[]): Promise<void> {
  for (const each of packs) await keepPackTexts(each);
  await keep(hashes, { heads: packs.map(({ pack }) => packHead(pack)) });
  await forgetOthers(new Set(packs.map(({ hash }) => hash)));
}

async function keepPackTexts({ pack: { documents }, hash }: HashedPack): Promise<void> {
  await withPrepared(async (database) => {
    if ((await database.count('texts', rangeOf(hash))) === documents.length) return null;
    for (let from = 0; from < documents.length; from += AT_ONCE) {
      const writing = database.transaction('texts', 'readwrite');
      for (const { id, blocks } of documents.slice(from, from + AT_ONCE)) {
        void writing.store.put(blocks, [hash, id]);
      }
      await writing.done;
    }
    return null;
  });
}

/** Takes out the texts of packs that no library has which something is kept of. */
async function forgetOthers(wanted: ReadonlySet<string>): Promise<void> {
  await withPrepared(async (database) => {
    const kept = (await database.getAllKeys('heads')).join('\n');
    const present = new Set((await database.getAllKeys('texts')).map(([hash]) => hash));
    for (const hash of present) {
      if (!wanted.has(hash) && !kept.includes(hash)) await database.delete('texts', rangeOf(hash));
    }
    return null;
  });
}

/**
 * The text of documents of one pack.
 *
 * @param ids in the pack
 * @returns by id; those that are not kept are left out
 */
export async function readTexts(
  hash: string,
  ids: readonly string[],
): Promise<Map<string, PackBlock[]>> {
  const found = await withPrepared(async (database) => {
    const reading = database.transaction('texts');
    const texts = await Promise.all(ids.map((id) => reading.store.get([hash, id])));
    return new Map(
      ids.flatMap((id, at) => {
        const blocks = texts[at];
        return blocks === undefined ? [] : [[id, blocks] as const];
      }),
    );
  });
  return found ?? new Map();
}

function rangeOf(hash: string): IDBKeyRange {
  return IDBKeyRange.bound([hash], [hash, []]);
}
