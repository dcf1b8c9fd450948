import type { LibraryItems } from '../../components/export/LibraryItems';
import { exportTerms } from '../../core/export/collectItems';
import { createLibrary } from '../../core/library/createLibrary';
import { parsePack } from '../../core/pack/parsePack';
import { parseJson } from '../../core/stored/parseJson';
import { exportTools } from '../../services/exportTools';
import { openLibrary } from '../../services/stores/library/libraryStore';
import { exportPack } from '../../services/stores/library/packChoices';

/** The library page's terms, as they leave it. Of a pack that cannot be read, it throws. */
export const libraryItems: LibraryItems = {
  async ofPack(id) {
    const pack = parsePack(parseJson(await exportPack(id)));
    const library = createLibrary([{ ...pack, enabled: true }]);
    return exportTerms(library, null, pack.title, exportTools.reader);
  },
  ofTerms: async (ids, title) => exportTerms(await openLibrary(), ids, title, exportTools.reader),
};
