import { panelLibrary } from '../../components/sidepanel/panelLibrary';
import type { PanelLibrary } from '../../components/sidepanel/SidePanelSource';
import { pageScriptOf } from '../../core/text/script/pageScript';
import { uiLanguage } from '../../services/localize';
import { readNote } from '../../services/stores/asking/readNote';
import { watchLibrary } from '../../services/stores/library/libraryRevision';
import { openLibrary } from '../../services/stores/library/libraryStore';

/** A module of its own, with the documents and the search: the panel is drawn before it is loaded. */
export async function openPanelLibrary(): Promise<PanelLibrary> {
  return panelLibrary(await openLibrary(), pageScriptOf('', uiLanguage()), readNote);
}

export { watchLibrary };
