import type { LibraryItems } from '../../components/export/LibraryItems';
import { exportTerms } from '../../core/export/collectItems';
import { exportTools } from '../../services/exportTools';
import { openWholeLibrary } from '../../services/stores/library/libraryStore';
import { openPackAlone } from '../../services/stores/library/packAlone';
import { prepareInWorker } from '../../services/stores/prepared/prepareInWorker';

/** The library page's terms, as they leave it. Of a pack that cannot be read, it throws. */
export const libraryItems: LibraryItems = {
  async ofPack(id) {
    const { library, pack } = await openPackAlone(id, prepareInWorker);
    return exportTerms(library, null, pack.title, exportTools.reader);
  },
  ofTerms: async (ids, title) =>
    exportTerms(await openWholeLibrary(), ids, title, exportTools.reader),
};
