import type { Library } from '../../core/library/library';
import { noteContent } from '../../core/ranking/noteContent';
import { searchNames, searchNamesOf } from '../../core/search/searchNames';
import type { PageScript } from '../../core/text/languages';
import { popupLibrary } from '../popup/popupLibrary';
import type { PanelLibrary } from './SidePanelSource';

/** The library as the side panel sees it, its terms labelled for readers of `script`. */
export function panelLibrary(library: Library, script: PageScript): PanelLibrary {
  const { describe } = popupLibrary(library, script);
  let names: ReturnType<typeof searchNamesOf> | null = null;
  return {
    describe,
    termsNamed(query) {
      names ??= searchNamesOf(library);
      return new Set(searchNames(names, query).map(({ entry }) => entry.term.id));
    },
    note: (request) => noteContent(library, request),
  };
}
