import type { LibrarySource } from '../../components/library/LibrarySource';
import { packSummaries } from '../../components/library/packs/packSummaries';
import { BUILT_IN_ID } from '../../data/builtInId';
import { importPack } from '../../services/stores/editing/importPack';
import { watchLibrary } from '../../services/stores/library/libraryRevision';
import { brokenPacks, openLibrary } from '../../services/stores/library/libraryStore';
import { exportPack, setPackPrivacy, switchPack } from '../../services/stores/library/packChoices';
import { prepareInWorker } from '../../services/stores/prepared/prepareInWorker';
import { readerUrl } from '../../services/tabs/readerPage';

/** The library page's view of the packs. */
export function createPacksSource() {
  return {
    async readPacks() {
      const [library, broken] = await Promise.all([openLibrary(), brokenPacks()]);
      return { packs: packSummaries(library, { builtIn: BUILT_IN_ID, readerUrl }), broken };
    },
    watchPacks: watchLibrary,
    importPack: (text, onStage, signal) =>
      importPack(text, { prepare: prepareInWorker, onStage, signal }),
    exportPack,
    setPackPrivacy,
    switchPack,
  } satisfies Partial<LibrarySource>;
}
