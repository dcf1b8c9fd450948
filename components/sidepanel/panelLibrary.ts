import { exportPageTerms } from '../../core/export/collectItems';
import { describeTerm } from '../../core/library/describeTerm';
import type { Library } from '../../core/library/library';
import { noteContent } from '../../core/ranking/noteContent';
import { searchNames, searchNamesOf } from '../../core/search/searchNames';
import { inScript } from '../../core/text/displayScript';
import type { PageScript } from '../../core/text/languages';
import type { PanelLibrary } from './SidePanelSource';

/** The library as the side panel sees it, its terms labelled for readers of `script`. */
export function panelLibrary(library: Library, script: PageScript): PanelLibrary {
  let names: ReturnType<typeof searchNamesOf> | null = null;
  return {
    describe: (id) => describeTerm(library, id, script),
    termsNamed(query) {
      names ??= searchNamesOf(library);
      return new Set(searchNames(names, query).map(({ entry }) => entry.term.id));
    },
    note: (request) => noteContent(library, request, inScript),
    exportTerms: (title, marks, reader) => exportPageTerms(library, title, marks, reader),
  };
}
