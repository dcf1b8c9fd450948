/** The text of documents of a library that was opened without. */
import type { Library, LibraryDocument } from '../../../core/library/library';
import { packDocument } from '../../../core/library/packDocument';
import { hasText, withTexts } from '../../../core/library/withTexts';
import type { PackBlock } from '../../../core/pack/blocks';
import { trustPack } from '../../../core/pack/parsePack';
import { libraryDatabase } from '../library/libraryDatabase';
import { readTexts, textHashOf } from './keptTexts';
import { recentTexts } from './recentTexts';

/** UTF-16 units of texts that stay in memory: a library of some 15,000 passages. */
const MOST_HELD = 1_500_000;

const readRecent = recentTexts(readTexts, MOST_HELD);

/** Whether the library was opened without the texts of its documents. */
export function isWithoutTexts({ documents }: Library): boolean {
  return documents.some((document) => !hasText(document));
}

/**
 * The library with the text of these documents, read if it is not in it. One that has all of them is given back as it is.
 *
 * @param ids in the library; those that it does not have are passed over
 */
export async function libraryWithTexts(library: Library, ids: Iterable<string>): Promise<Library> {
  const wanted = [...new Set(ids)].flatMap((id) => {
    const document = library.document(id);
    return document === null || hasText(document) ? [] : [document];
  });
  if (wanted.length === 0) return library;
  const kept = await readRecent(wanted.flatMap(({ hash }) => hash ?? []));
  const texts = new Map<string, PackBlock[]>();
  const missing: LibraryDocument[] = [];
  for (const document of wanted) {
    const blocks = kept.get(document.hash ?? '');
    if (blocks === undefined) missing.push(document);
    else texts.set(document.id, blocks);
  }
  for (const [id, blocks] of await readOfPacks(library, missing)) texts.set(id, blocks);
  return withTexts(library, texts);
}

/** By id in the library, as the packs have them: the browser may have thrown the cache away. */
async function readOfPacks(
  { packs }: Library,
  documents: readonly LibraryDocument[],
): Promise<Map<string, PackBlock[]>> {
  const texts = new Map<string, PackBlock[]>();
  const database = await libraryDatabase();
  for (const id of new Set(documents.map(({ pack }) => pack))) {
    const row = await database.get('packs', id);
    const head = packs.find((pack) => pack.id === id);
    if (row === undefined || head === undefined) continue;
    const stored = new Map(trustPack(row.pack).documents.map((each) => [each.id, each.blocks]));
    for (const document of documents.filter(({ pack }) => pack === id)) {
      const blocks = stored.get(packDocument(head, document.id)?.id ?? '');
      // Another one by now, where the pack was edited meanwhile.
      if (blocks === undefined || (await textHashOf(blocks)) !== document.hash) continue;
      texts.set(document.id, blocks);
    }
  }
  return texts;
}
