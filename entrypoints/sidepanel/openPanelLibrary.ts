import { panelLibrary } from '../../components/sidepanel/panelLibrary';
import type { PanelLibrary } from '../../components/sidepanel/SidePanelSource';
import { pageScriptOf } from '../../core/text/pageScript';
import { uiLanguage } from '../../services/localize';
import { watchLibrary } from '../../services/stores/libraryRevision';
import { openLibrary } from '../../services/stores/libraryStore';
import { readNote } from '../../services/stores/readNote';

/** A module of its own, with the documents and the search: the panel is drawn before it is loaded. */
export async function openPanelLibrary(): Promise<PanelLibrary> {
  return panelLibrary(await openLibrary(), pageScriptOf('', uiLanguage()), readNote);
}

export { watchLibrary };
