import type { KeptPack, LibrarySource } from '../../components/library/LibrarySource';
import type { Pack } from '../../core/pack/types';
import { keepDrafts, readKnownDocuments } from '../../services/stores/editing/keepDrafts';
import { openWholeLibrary } from '../../services/stores/library/libraryStore';
import { prepareInWorker } from '../../services/stores/prepared/prepareInWorker';
import { readerUrl } from '../../services/tabs/readerPage';
import { pageDrawer } from './pageDrawer';
import { readDraft } from './readDraft';
import { tableReader } from './tableReader';
import { takeHanded } from './takeHanded';

/** The library page's view of bringing documents in. */
export function createBringingSource() {
  return {
    takeHanded,
    readDraft,
    pageDrawer,
    tableReader,
    readKnown: readKnownDocuments,
    readBlocks: async ({ pack, document }) =>
      (await openWholeLibrary()).packs
        .find(({ id }) => id === pack)
        ?.documents.find(({ id }) => id === document)?.blocks ?? [],
    async keepDrafts(requests, onStage, signal) {
      const packs = await keepDrafts(requests, { prepare: prepareInWorker, onStage, signal });
      return packs.map(keptPack);
    },
  } satisfies Partial<LibrarySource>;
}

function keptPack({ id, title, documents, terms }: Pack): KeptPack {
  // The one that was kept last: a pack that has several got it as another version of one of them.
  const document = documents.at(-1);
  return {
    pack: id,
    document: document?.id ?? null,
    title,
    readerUrl: document === undefined ? null : readerUrl(document.id, 1),
    passages: document?.blocks.filter(({ type }) => type !== 'heading').length ?? 0,
    terms: terms.length,
  };
}
