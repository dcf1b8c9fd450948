import type { Library } from '../../../core/library/library';
import { type KeptDraft, keepDraft } from '../../../core/pack/drafts/keepDraft';
import { keepEntriesVersion, keepVersion } from '../../../core/pack/drafts/keepVersion';
import type { KnownDocument } from '../../../core/pack/drafts/recogniseDraft';
import type { Pack } from '../../../core/pack/types';
import { BUILT_IN_ID } from '../../../data/builtInId';
import { openLibrary } from '../library/libraryStore';
import { type ImportOptions, keepPacks } from './importPack';

/** A draft that is to be kept: by itself, or in the place of what the library has of it. */
export interface DraftToKeep {
  draft: KeptDraft;
  as: { case: 'new' } | { case: 'version'; known: KnownDocument };
}

/**
 * Keeps drafts, each as a pack of its own or as another version of what the library has: all of them or none. Asks the
 * browser to keep what is stored, whatever becomes of the disk.
 *
 * @returns the packs in the order of the drafts
 * @throws PackError, and the reason of the signal, as `importPack`
 */
export async function keepDrafts(
  drafts: readonly DraftToKeep[],
  options?: ImportOptions,
): Promise<Pack[]> {
  askForPersistence();
  const ids: string[] = [];
  const kept = await keepPacks((library) => packsOf(library, drafts, ids), options);
  return ids.map((id) => {
    const pack = kept.find((each) => each.id === id);
    if (pack === undefined) throw new Error(`The pack ${id} was prepared and is gone.`);
    return pack;
  });
}

/** @param ids of the packs, in the order of the drafts: two drafts may be of one pack */
function packsOf(library: Library, drafts: readonly DraftToKeep[], ids: string[]): Pack[] {
  const packs = new Map(library.packs.map((pack) => [pack.id, pack]));
  const taken = new Set([
    ...packs.keys(),
    ...library.packs.flatMap(({ documents }) => documents.flatMap(idsOf)),
  ]);
  const changed = new Map<string, Pack>();
  for (const { draft, as } of drafts) {
    const earlier = as.case === 'version' ? packs.get(as.known.pack) : undefined;
    const pack =
      earlier === undefined || as.case === 'new'
        ? keepDraft(draft, taken)
        : versionOf(earlier, as.known, draft, taken);
    packs.set(pack.id, pack);
    changed.set(pack.id, pack);
    ids.push(pack.id);
  }
  return [...changed.values()];
}

const idsOf = ({ id, earlier = [] }: Pack['documents'][number]) => [
  id,
  ...earlier.map((version) => version.id),
];

/** What was taken out meanwhile is kept by itself. */
function versionOf(pack: Pack, known: KnownDocument, draft: KeptDraft, taken: Set<string>): Pack {
  if (draft.case === 'entries') return keepEntriesVersion(pack, draft);
  const isThere = pack.documents.some(({ id }) => id === known.document);
  return known.document === null || !isThere
    ? keepDraft(draft, taken)
    : keepVersion(pack, known.document, draft, taken);
}

/** What the library has that was brought in: documents, and term bases, which have none. */
export async function readKnownDocuments(): Promise<KnownDocument[]> {
  const { packs } = await openLibrary();
  return packs
    .filter(({ id }) => id !== BUILT_IN_ID)
    .flatMap(({ id: pack, title: packTitle, file: packFile, documents }): KnownDocument[] => [
      ...(packFile === undefined
        ? []
        : [
            {
              pack,
              document: null,
              title: packTitle,
              file: packFile.name,
              hash: packFile.hash ?? null,
              url: null,
            },
          ]),
      ...documents.map(({ id, title, file, url }) => ({
        pack,
        document: id,
        title,
        file: file?.name ?? null,
        hash: file?.hash ?? null,
        url,
      })),
    ]);
}

/**
 * Without it a browser that runs out of room may throw the library away. It may say no, or ask the reader: nobody waits
 * for that.
 */
function askForPersistence(): void {
  const { storage } = navigator as { storage?: StorageManager };
  if (storage?.persist !== undefined) void storage.persist();
}
