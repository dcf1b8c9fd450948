import type { PopupSource } from '../../components/popup/PopupSource';
import { sendToBackground } from '../../services/messaging/messaging';
import {
  clearRecentSearches,
  readRecentSearches,
  rememberSearch,
} from '../../services/stores/choices/recentSearches';
import {
  changeSettings,
  changeSiteSettings,
  inspectSettings,
  showTerms,
  watchSettings,
} from '../../services/stores/choices/settingsStore';
import { watchSiteRules } from '../../services/stores/choices/siteRulesStore';
import { goToMark } from '../../services/tabs/goToMark';
import { readPageAccess, requestHostAccess } from '../../services/tabs/pageAccess';
import { createWaysOut } from './createWaysOut';
import { pace } from './pace';

/** How often the marks of the page in front are asked for while the popup is open, in milliseconds. */
const MARKS_EVERY = 600;

/** The popup's view of the services. */
export function createPopupSource(): PopupSource {
  return {
    readPage: readPageAccess,
    watchSites: watchSiteRules,
    readMarks: (tab) => sendToBackground('marks/get', { tab }),
    readHidden: async (tab, host) =>
      (await import('./openPopupLibrary')).readHiddenOnPage(tab, host),
    ...pace,
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
    readSearches: readRecentSearches,
    rememberSearch,
    clearSearches: clearRecentSearches,
    ...createWaysOut(),
  };
}
