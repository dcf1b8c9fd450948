import { browser } from 'wxt/browser';
import type { SidePanelSource } from '../../components/sidepanel/SidePanelSource';
import { sendToBackground } from '../../services/messaging/messaging';
import { watchSiteRules } from '../../services/stores/choices/siteRulesStore';
import { addPage } from '../../services/tabs/addPage';
import { watchFrontTab } from '../../services/tabs/frontTab';
import { readPageAccess, requestHostAccess } from '../../services/tabs/pageAccess';
import { openReader } from '../../services/tabs/readerPage';
import { watchWishes } from '../../services/tabs/sidePanel';
import { followTabPlaces, goBack, goToPlace, readPlace } from '../../services/tabs/tabPlaces';

/** The side panel's view of the services, for the tab in front or for `tab`. */
export function createSidePanelSource(tab: number | null): SidePanelSource {
  return {
    readPage: () => readPageAccess(tab),
    watchPage(listener, signal) {
      watchFrontTab(tab, listener, signal);
      watchSiteRules(listener, signal);
    },
    followPlaces: followTabPlaces,
    openLibrary: async () => (await import('./openPanelLibrary')).openPanelLibrary(),
    async watchLibrary(listener, signal) {
      const { watchLibrary } = await import('./openPanelLibrary');
      if (!signal.aborted) watchLibrary(listener, signal);
    },
    async watchWishes(listener, signal) {
      const { id } = await browser.windows.getCurrent();
      if (id !== undefined) watchWishes(id, listener, signal);
    },
    // The dictionary is large, and most pages do without it.
    inScript: async (text, script) =>
      (await import('../../core/text/script/displayScript')).inScript(text, script),
    async readTitle(target) {
      const { title = '', url = '' } = await browser.tabs.get(target);
      return { title, url };
    },
    readPlace,
    goToPlace: (target, place) => goToPlace(target, place, 'place/go'),
    openNote: (target, place) => goToPlace(target, place, 'place/note'),
    goBack,
    openReader,
    addPage,
    reload: (target) => browser.tabs.reload(target),
    async setSite(host, state) {
      await sendToBackground('site/set', { host, state });
    },
    requestAccess: requestHostAccess,
  };
}
