import '../../core/text/folding/everyPair';
import { describeTerm } from '../../core/library/describeTerm';
import type { Library } from '../../core/library/library';
import { labelOf } from '../../core/pack/names/names';
import { createSearch, type TermHit } from '../../core/search/createSearch';
import { nearestNames } from '../../core/search/nearestNames';
import { searchNamesOf } from '../../core/search/searchNames';
import { foldToString } from '../../core/text/folding/fold';
import type { PageScript } from '../../core/text/languages';
import type { PopupLibrary } from './PopupSource';

const MOST_NEAR = 3;

/** The library as the popup sees it, its terms labelled for readers of `script`. */
export function popupLibrary(library: Library, script: PageScript): PopupLibrary {
  const { search } = createSearch(library);
  return {
    search(query) {
      const { terms, documents, passages } = search(query);
      return { terms: terms.map((hit) => labelled(hit, library, script)), documents, passages };
    },
    near: (query) =>
      nearestNames(searchNamesOf(library), query, MOST_NEAR).map((term) => {
        const { text: label, language: labelLanguage } = labelOf(term, script);
        return { term: term.id, label, labelLanguage };
      }),
    describe: (id) => describeTerm(library, id, script),
  };
}

/** The hit under the label that the reader knows, whatever script the found name is in. */
function labelled(hit: TermHit, library: Library, script: PageScript): TermHit {
  const term = library.term(hit.term);
  if (!term) return hit;
  const { text: label, language: labelLanguage } = labelOf(term, script);
  // Where the two differ by folding alone, unit for unit, the ranges fit either.
  const isSameName =
    label.length === hit.matchedName.length &&
    foldToString(label) === foldToString(hit.matchedName);
  return { ...hit, label, labelLanguage, ...(isSameName ? { matchedName: label } : {}) };
}
