/** The text of documents of a library that was opened without. */
import type { Library, LibraryDocument } from '../../core/library/library';
import { packDocument } from '../../core/library/packDocument';
import { hasText, withTexts } from '../../core/library/withTexts';
import type { PackBlock } from '../../core/pack/blocks';
import { trustPack } from '../../core/pack/parsePack';
import { readTexts } from './keptTexts';
import { libraryDatabase, type PackHash } from './libraryDatabase';

/** By pack, its hash: of libraries that were opened without texts. */
const hashesOf = new WeakMap<Library, ReadonlyMap<string, string>>();

/** Marks a library as opened without the texts of the packs with these lines. */
export function setTextsApart(library: Library, lines: readonly PackHash[]): void {
  hashesOf.set(library, new Map(lines.map(({ id, hash }) => [id, hash])));
}

/** Whether the library was opened without the texts of its documents. */
export function isWithoutTexts(library: Library): boolean {
  return hashesOf.has(library);
}

/**
 * The library with the text of these documents, read if it is not in it. One that has all texts is given back as it is.
 *
 * @param ids in the library; those that it does not have are passed over
 */
export async function libraryWithTexts(library: Library, ids: Iterable<string>): Promise<Library> {
  const hashes = hashesOf.get(library);
  if (hashes === undefined) return library;
  const wanted = new Map<string, LibraryDocument[]>();
  for (const id of new Set(ids)) {
    const document = library.document(id);
    if (document === null || hasText(document)) continue;
    wanted.set(document.pack, [...(wanted.get(document.pack) ?? []), document]);
  }
  if (wanted.size === 0) return library;
  const texts = new Map<string, PackBlock[]>();
  for (const [id, documents] of wanted) {
    const pack = library.packs.find((each) => each.id === id);
    const hash = hashes.get(id);
    if (pack === undefined || hash === undefined) continue;
    const own = new Map(
      documents.flatMap((document) => {
        const inPack = packDocument(pack, document.id);
        return inPack === null ? [] : [[inPack.id, document.id] as const];
      }),
    );
    for (const [inPack, blocks] of await readOfPack(id, hash, [...own.keys()])) {
      const inLibrary = own.get(inPack);
      if (inLibrary !== undefined) texts.set(inLibrary, blocks);
    }
  }
  const read = withTexts(library, texts);
  hashesOf.set(read, hashes);
  return read;
}

async function readOfPack(
  pack: string,
  hash: string,
  ids: readonly string[],
): Promise<Map<string, PackBlock[]>> {
  const kept = await readTexts(hash, ids);
  if (kept.size === ids.length) return kept;
  // The browser may have thrown the cache away.
  const row = await (await libraryDatabase()).get('packs', pack);
  if (row?.hash !== hash) return kept;
  const wanted = new Set(ids);
  return new Map(
    trustPack(row.pack).documents.flatMap(({ id, blocks }) =>
      wanted.has(id) ? [[id, blocks] as const] : [],
    ),
  );
}
