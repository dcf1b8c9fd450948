import { browser } from 'wxt/browser';
import { panelLibrary } from '../../components/sidepanel/panelLibrary';
import type { SidePanelSource } from '../../components/sidepanel/SidePanelSource';
import { pageScriptOf } from '../../core/text/pageScript';
import { watchFrontTab } from '../../services/frontTab';
import { openLibrary, watchLibrary } from '../../services/libraryStore';
import { uiLanguage } from '../../services/localize';
import { sendToBackground } from '../../services/messaging';
import { readPageAccess, requestHostAccess } from '../../services/pageAccess';
import { openReader } from '../../services/readerPage';
import { watchWishes } from '../../services/sidePanel';
import { watchSiteRules } from '../../services/siteRulesStore';
import { followTabPlaces, goBack, goToPlace, readPlace } from '../../services/tabPlaces';

/** The side panel's view of the services, for the tab in front or for `tab`. */
export function createSidePanelSource(tab: number | null): SidePanelSource {
  return {
    readPage: () => readPageAccess(tab),
    watchPage(listener, signal) {
      watchFrontTab(tab, listener, signal);
      watchSiteRules(listener, signal);
    },
    followPlaces: followTabPlaces,
    openLibrary: async () => panelLibrary(await openLibrary(), pageScriptOf('', uiLanguage())),
    watchLibrary,
    async watchWishes(listener, signal) {
      const { id } = await browser.windows.getCurrent();
      if (id !== undefined) watchWishes(id, listener, signal);
    },
    readPlace,
    goToPlace: (target, place) => goToPlace(target, place, 'place/go'),
    openNote: (target, place) => goToPlace(target, place, 'place/note'),
    goBack,
    openReader,
    reload: (target) => browser.tabs.reload(target),
    async setSite(host, state) {
      await sendToBackground('site/set', { host, state });
    },
    requestAccess: requestHostAccess,
  };
}
