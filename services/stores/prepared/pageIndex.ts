/**
 * The index of the library as pages get it, read without the library: a background that has just woken answers a page
 * before it knows a single document.
 */
import { type IndexMessage, writeIndex } from '../../../core/match/index/indexMessage';
import { readBuiltInIndex } from '../library/builtInFiles';
import { NOTHING_OWN, openLibrary, storedHashes } from '../library/libraryStore';
import { readKeptIndex, readUnsettled } from './preparedStore';

// A cache by content: whoever finds other packs stored reads their index.
let cached: { hashes: string; index: Promise<IndexMessage> } | null = null;

/** The index of the library that `openLibrary` opens. */
export async function openPageIndex(): Promise<IndexMessage> {
  const hashes = await storedHashes();
  if (hashes === null || hashes === NOTHING_OWN) return readBuiltInIndex();
  if (cached?.hashes === hashes) return cached.index;
  // What an edit has left is about to change it.
  if ((await readUnsettled(hashes)) !== null) return writeIndex((await openLibrary()).index);
  const reading = { hashes, index: readOrCompile(hashes) };
  cached = reading;
  reading.index.catch(() => {
    if (cached === reading) cached = null;
  });
  return reading.index;
}

async function readOrCompile(hashes: string): Promise<IndexMessage> {
  return writeIndex((await readKeptIndex(hashes)) ?? (await openLibrary()).index);
}
