/**
 * The documents of a large library, kept one by one beside its packs without them: whoever opens it reads those that it
 * wants. Only a cache, as `preparedStore.ts`: what is missing is read from the packs.
 */
import type { Generated } from '../../../core/library/generated/generatedOf';
import { type PackHead, packHead } from '../../../core/library/packHead';
import type { PackBlock } from '../../../core/pack/blocks';
import type { Pack, PackDocument } from '../../../core/pack/types';
import { sha256 } from '../sha256';
import { withPrepared } from './preparedDatabase';
import { type Kept, keep } from './preparedStore';

/** Libraries with fewer passages are opened whole as fast. */
export const LARGE_LIBRARY = 5_000;
/** Documents that are hashed and written at once: more would have to be in memory twice. */
const AT_ONCE = 50;

/** Keeps the packs of a large library, texts apart. */
export async function keepTexts(hashes: string, packs: readonly Pack[]): Promise<void> {
  const heads: PackHead[] = [];
  for (const pack of packs) heads.push(await keepPackTexts(pack));
  await keepHeads(hashes, heads);
}

/**
 * What is told of a library comes after the texts, so that it is never there without them.
 *
 * @param heads as `keepPackTexts` gives them
 * @param others what is kept of it along with them
 */
export async function keepHeads(
  hashes: string,
  heads: PackHead[],
  others: Omit<Kept, 'heads' | 'textsOf'> = {},
): Promise<void> {
  const textsOf = heads.flatMap(({ documents }) => documents.map(({ hash }) => hash));
  await keep(hashes, { ...others, heads, textsOf });
  await forgetOthers();
}

/**
 * Keeps the texts of a pack's documents; those that are there already stay as they are.
 *
 * @param generated what was worked out from them, for whoever knows
 */
export async function keepPackTexts(pack: Pack, generated?: Generated): Promise<PackHead> {
  const hashes: string[] = [];
  for (let from = 0; from < pack.documents.length; from += AT_ONCE) {
    hashes.push(...(await keepSome(pack.documents.slice(from, from + AT_ONCE))));
  }
  return packHead(pack, hashes, generated);
}

async function keepSome(documents: readonly PackDocument[]): Promise<string[]> {
  const hashes = await Promise.all(documents.map(({ blocks }) => textHashOf(blocks)));
  await withPrepared(async (database) => {
    const writing = database.transaction('texts', 'readwrite');
    const kept = await Promise.all(hashes.map((hash) => writing.store.count(hash)));
    for (const [at, hash] of hashes.entries()) {
      const { blocks } = documents[at] as PackDocument;
      if (kept[at] === 0) void writing.store.put(blocks, hash);
    }
    await writing.done;
    return null;
  });
  return hashes;
}

/** Equal hashes mean equal texts. */
export function textHashOf(blocks: readonly PackBlock[]): Promise<string> {
  return sha256(JSON.stringify(blocks));
}

/** Takes out the texts that no library has which something is kept of. */
async function forgetOthers(): Promise<void> {
  await withPrepared(async (database) => {
    const wanted = new Set((await database.getAll('textsOf')).flat());
    const writing = database.transaction('texts', 'readwrite');
    for (const hash of await writing.store.getAllKeys()) {
      if (!wanted.has(hash)) void writing.store.delete(hash);
    }
    await writing.done;
    return null;
  });
}

/** Texts by their hashes; those that are not kept are left out. */
export async function readTexts(hashes: readonly string[]): Promise<Map<string, PackBlock[]>> {
  const found = await withPrepared(async (database) => {
    const reading = database.transaction('texts');
    const texts = await Promise.all(hashes.map((hash) => reading.store.get(hash)));
    return new Map(
      hashes.flatMap((hash, at) => {
        const blocks = texts[at];
        return blocks === undefined ? [] : [[hash, blocks] as const];
      }),
    );
  });
  return found ?? new Map();
}
