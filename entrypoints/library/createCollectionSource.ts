import type { CollectionSource } from '../../components/library/collection/CollectionSource';
import { metInAddress } from '../../core/collection/metAddress';
import { packTerms } from '../../core/library/packTerms';
import {
  isCollecting,
  setCollecting,
  watchCollecting,
  watchEncounters,
} from '../../services/stores/choices/collecting';
import {
  countEncounters,
  readEncounters,
  removeEncounters,
} from '../../services/stores/encounterStore';
import { openLibrary } from '../../services/stores/library/libraryStore';
import { readerTermUrl } from '../../services/tabs/readerPage';

/** The library page's view of what the reader met. */
export function createCollectionSource(): CollectionSource {
  return {
    async readState() {
      const [isOn, count] = await Promise.all([isCollecting(), countEncounters()]);
      return { isCollecting: isOn, count };
    },
    setCollecting,
    async read() {
      const [encounters, library] = await Promise.all([readEncounters(), openLibrary()]);
      const keyOf = (pack: string, term: string) => JSON.stringify([pack, term]);
      const ids = new Map(
        packTerms(library).map(({ term, pack, inPack }) => [keyOf(pack, inPack.id), term.id]),
      );
      return { encounters, termIn: (pack, term) => ids.get(keyOf(pack, term)) ?? null };
    },
    watch(listener, signal) {
      watchCollecting(listener, signal);
      watchEncounters(listener, signal);
    },
    remove: removeEncounters,
    readPlace: () => metInAddress(location.hash),
    watchPlace: (listener, signal) => addEventListener('hashchange', listener, { signal }),
    readerUrl: readerTermUrl,
  };
}
