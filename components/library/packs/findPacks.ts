import { foldToString } from '../../../core/text/folding/fold';
import type { PackSummary } from '../libraryView';

/**
 * The packs that are called what is looked for, after folding, or have a document that is, or one that somebody of that
 * name wrote or published, in their order; all of them where nothing is looked for.
 */
export function findPacks(packs: readonly PackSummary[], query: string): readonly PackSummary[] {
  const wanted = foldToString(query.trim());
  if (wanted === '') return packs;
  return packs.filter((pack) => textsOf(pack).some((text) => text.includes(wanted)));
}

/** By pack: folding the titles of thousands of documents with every letter would be felt. */
const folded = new WeakMap<PackSummary, string[]>();

function textsOf(pack: PackSummary): string[] {
  const known = folded.get(pack);
  if (known !== undefined) return known;
  const said = pack.documents.flatMap(({ title, author, publisher }) => [title, author, publisher]);
  const texts = [pack.title, ...said].flatMap((text) => (text === null ? [] : foldToString(text)));
  folded.set(pack, texts);
  return texts;
}
