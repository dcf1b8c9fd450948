/**
 * The index of the library as pages get it, read without the library: a background that has just woken answers a page
 * before it knows a single document.
 */
import type { IndexMessage } from '../../../core/match/index/indexMessage';
import type { CompiledIndex } from '../../../core/match/index/types';
import { pageIndexOf } from '../../../core/match/textMatches';
import { readBuiltInIndex } from '../library/builtInFiles';
import { NOTHING_OWN, openLibrary, storedHashes } from '../library/libraryStore';
import { readKeptIndex, readPageIndex, readUnsettled } from './preparedStore';

// Caches by content: whoever finds other packs stored reads their index.
let cached: Cached<IndexMessage> | null = null;
let cachedWhole: Cached<CompiledIndex> | null = null;

interface Cached<Index> {
  hashes: string;
  index: Promise<Index>;
}

/** The index of the library that `openLibrary` opens; without names where they are too many for a page. */
export async function openPageIndex(): Promise<IndexMessage> {
  const hashes = await storedHashes();
  if (hashes === null || hashes === NOTHING_OWN) return readBuiltInIndex();
  if (cached?.hashes === hashes) return cached.index;
  // What an edit has left is about to change it.
  if ((await readUnsettled(hashes)) !== null) return pageIndexOf((await openLibrary()).index);
  const reading = { hashes, index: readOrMake(hashes) };
  cached = reading;
  reading.index.catch(() => {
    if (cached === reading) cached = null;
  });
  return reading.index;
}

/** The same index with all its names, to find them for pages. */
export async function openWholeIndex(): Promise<CompiledIndex> {
  const hashes = await storedHashes();
  if (hashes === null || (await readUnsettled(hashes)) !== null) return (await openLibrary()).index;
  if (cachedWhole?.hashes === hashes) return cachedWhole.index;
  const reading = { hashes, index: readOrCompile(hashes) };
  cachedWhole = reading;
  reading.index.catch(() => {
    if (cachedWhole === reading) cachedWhole = null;
  });
  return reading.index;
}

async function readOrMake(hashes: string): Promise<IndexMessage> {
  return (await readPageIndex(hashes)) ?? pageIndexOf((await openLibrary()).index);
}

async function readOrCompile(hashes: string): Promise<CompiledIndex> {
  return (await readKeptIndex(hashes)) ?? (await openLibrary()).index;
}
