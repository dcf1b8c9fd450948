import { browser } from 'wxt/browser';
import type { MetSource } from '../../components/reader/term/MetSource';
import { metHash } from '../../core/collection/metAddress';
import { packTerm } from '../../core/library/packTerms';
import { watchEncounters } from '../../services/stores/choices/collecting';
import { encountersOf } from '../../services/stores/encounterStore';
import { openLibrary } from '../../services/stores/library/libraryStore';

/** So many places are shown on the page of a term. */
const FEW = 3;

/** Where terms were met, for the reader's page. */
export const metSource: MetSource = {
  async read(id) {
    const known = packTerm(await openLibrary(), id);
    if (known === null) return { latest: [], total: 0, all: '' };
    const { pack, inPack } = known;
    const hash = metHash({ pack, term: inPack.id });
    return {
      ...(await encountersOf(pack, inPack.id, FEW)),
      all: browser.runtime.getURL('/library.html') + hash,
    };
  },
  watch: watchEncounters,
};
