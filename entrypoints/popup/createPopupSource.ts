import { browser } from 'wxt/browser';
import type { PopupSource } from '../../components/popup/PopupSource';
import { askFrame, sendToBackground } from '../../services/messaging/messaging';
import {
  clearRecentSearches,
  readRecentSearches,
  rememberSearch,
} from '../../services/stores/recentSearches';
import {
  changeSettings,
  changeSiteSettings,
  inspectSettings,
  showTerms,
  watchSettings,
} from '../../services/stores/settingsStore';
import { watchSiteRules } from '../../services/stores/siteRulesStore';
import { addPage } from '../../services/tabs/addPage';
import { goToMark } from '../../services/tabs/goToMark';
import { readPageAccess, requestHostAccess } from '../../services/tabs/pageAccess';
import { openReader, openReaderSearch, openReaderTerm } from '../../services/tabs/readerPage';
import { openSidePanel } from '../../services/tabs/sidePanel';

/** How often the marks of the page in front are asked for while the popup is open, in milliseconds. */
const MARKS_EVERY = 600;
/** The page itself among the frames of a tab. */
const TOP = 0;

/** The popup's view of the services. */
export function createPopupSource(): PopupSource {
  // Known before it is needed: a panel opens within a click, which waits for nothing.
  let ownWindow: number = browser.windows.WINDOW_ID_NONE;
  void browser.windows.getCurrent().then(({ id }) => {
    if (id !== undefined) ownWindow = id;
  });
  return {
    readPage: readPageAccess,
    watchSites: watchSiteRules,
    readMarks: (tab) => sendToBackground('marks/get', { tab }),
    readHidden: async (tab, host) =>
      (await import('./openPopupLibrary')).readHiddenOnPage(tab, host),
    readIsSlowed: async (tab) =>
      (await askFrame(tab, TOP, 'page/pace', { isHurried: false })) ?? false,
    async hurry(tab) {
      await askFrame(tab, TOP, 'page/pace', { isHurried: true });
    },
    watchTime(listener, signal) {
      listener();
      const timer = setInterval(listener, MARKS_EVERY);
      signal.addEventListener('abort', () => clearInterval(timer));
    },
    openLibrary: async () => (await import('./openPopupLibrary')).openPopupLibrary(),
    readSettings: inspectSettings,
    watchSettings,
    async setSite(host, state) {
      await sendToBackground('site/set', { host, state });
    },
    requestAccess: requestHostAccess,
    changeSettings: (change, host) =>
      host === null ? changeSettings(change) : changeSiteSettings(host, change),
    followGeneral: (host) => changeSiteSettings(host, null),
    showTerms,
    async goToMark(tab, term) {
      await goToMark(tab, 'next', term);
    },
    async openReader(target) {
      if (target.document === null) await openReaderTerm(target.term);
      else await openReader(target.document, target.passage, target.term ?? undefined);
      window.close();
    },
    async openSearch(query) {
      await openReaderSearch(query);
      window.close();
    },
    readSearches: readRecentSearches,
    rememberSearch,
    clearSearches: clearRecentSearches,
    async openLibraryPage() {
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
      window.close();
    },
    async addPage(tab) {
      await addPage(tab);
      window.close();
    },
    async openPanel() {
      await openSidePanel(ownWindow);
      window.close();
    },
    close: () => window.close(),
  };
}
