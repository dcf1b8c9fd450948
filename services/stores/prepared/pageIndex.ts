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

/** The index of the library that `openLibrary` opens; without names where they are too many for a page. */
export async function openPageIndex(): Promise<IndexMessage> {
  const hashes = await storedHashes();
  if (hashes === null || hashes === NOTHING_OWN) return readBuiltInIndex();
  return (await pageIndices(hashes)) ?? pageIndexOf((await openLibrary()).index);
}

/** The same index with all its names, to find them for pages. */
export async function openWholeIndex(): Promise<CompiledIndex> {
  const hashes = await storedHashes();
  const index = hashes === null ? null : await wholeIndices(hashes);
  return index ?? (await openLibrary()).index;
}

const pageIndices = rememberLast(
  async (hashes) => (await readPageIndex(hashes)) ?? pageIndexOf((await openLibrary()).index),
);
const wholeIndices = rememberLast(
  async (hashes) => (await readKeptIndex(hashes)) ?? (await openLibrary()).index,
);

/**
 * Remembers what was read last, by content: whoever finds other packs stored reads their index. Gives `null` as long as an edit has
 * left something that is about to change it.
 */
function rememberLast<Index>(
  read: (hashes: string) => Promise<Index>,
): (hashes: string) => Promise<Index | null> {
  let last: { hashes: string; index: Promise<Index> } | null = null;
  return async (hashes) => {
    if (last?.hashes === hashes) return last.index;
    if ((await readUnsettled(hashes)) !== null) return null;
    const reading = { hashes, index: read(hashes) };
    last = reading;
    reading.index.catch(() => {
      if (last === reading) last = null;
    });
    return reading.index;
  };
}
