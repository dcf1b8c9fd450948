import type { ExportReader, PagePlaces } from '../../core/export/collectItems';
import type { ExportItems } from '../../core/export/items';
import type { PanelTerm } from './panelView';
import type { PanelLibrary, SidePanelSource } from './SidePanelSource';

/** Of more terms, nobody follows the links one by one; these lead to the page. */
const MOST_LINKED = 200;

/** The terms of the page of a tab with how often it has them, and links to their first places. */
export async function exportPage(
  source: Pick<SidePanelSource, 'readTitle' | 'readPlace'>,
  library: PanelLibrary,
  tab: number,
  terms: readonly PanelTerm[],
  reader: ExportReader,
): Promise<ExportItems> {
  const { title, url } = await source.readTitle(tab);
  const marks = await Promise.all(
    terms.map(async ({ term, places }, index): Promise<[string, PagePlaces]> => {
      const [first] = places;
      const isLinked = index < MOST_LINKED && first !== undefined;
      const text = isLinked ? await source.readPlace(tab, first) : null;
      return [term, { count: places.length, url, first: text }];
    }),
  );
  return library.exportTerms(title === '' ? url : title, new Map(marks), reader);
}
