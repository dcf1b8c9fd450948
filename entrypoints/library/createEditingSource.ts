import type { EditingSource } from '../../components/library/terms/EditingSource';
import { countPassages } from '../../core/library/countPassages';
import { BUILT_IN_ID } from '../../data/builtInId';
import { hideTerm, showTerm } from '../../services/stores/choices/settingsStore';
import { copyTerm, deleteTerm, moveTerm, saveTerm } from '../../services/stores/editing/editTerms';
import { openWholeLibrary } from '../../services/stores/library/libraryStore';
import {
  takeLibraryWish,
  watchLibraryWishes,
  wishInAddress,
} from '../../services/tabs/libraryPage';
import { openReaderSearch } from '../../services/tabs/readerPage';
import { addTerms, createTerm, termWithReadings } from './keepTerms';
import { propose } from './nameForms';
import { readGenerated, readTerms } from './readTerms';

/** The library page's view of editing. */
export function createEditingSource(): EditingSource {
  return {
    readTerms,
    readGenerated,
    propose,
    count: async (names) => countPassages(await openWholeLibrary(), names),
    createTerm,
    saveTerm: async ({ pack }, before, wanted) =>
      saveTerm(pack, before, await termWithReadings(wanted)),
    deleteTerm: ({ id, pack, term, label }) =>
      pack === BUILT_IN_ID ? hide(id) : deleteTerm(pack, term.id, label),
    moveTerm: ({ pack, term }, to) => moveTerm(pack, term.id, to),
    duplicateTerm: ({ pack, term }) => copyTerm(pack, term.id),
    addTerms,
    openReference: (text) => openReaderSearch(text),
    readWish: async () => (await takeLibraryWish()) ?? wishInAddress(location.hash),
    watchWishes(listener, signal) {
      watchLibraryWishes(listener, signal);
      addEventListener('hashchange', listener, { signal });
    },
  };
}

async function hide(id: string): Promise<() => Promise<void>> {
  await hideTerm(id);
  return () => showTerm(id);
}
