import { browser } from 'wxt/browser';
import type { PopupSource } from '../../components/popup/PopupSource';
import { popupLibrary } from '../../components/popup/popupLibrary';
import { hiddenOnPage } from '../../core/library/hiddenOnPage';
import { pageScriptOf } from '../../core/text/pageScript';
import { goToMark } from '../../services/goToMark';
import { openLibrary } from '../../services/libraryStore';
import { uiLanguage } from '../../services/localize';
import { sendToBackground } from '../../services/messaging';
import { readPageAccess, requestHostAccess } from '../../services/pageAccess';
import { openReader } from '../../services/readerPage';
import {
  changeSettings,
  changeSiteSettings,
  inspectSettings,
  readSettingsFor,
  showTerms,
  watchSettings,
} from '../../services/settingsStore';
import { watchSiteRules } from '../../services/siteRulesStore';

/** How often the marks of the page in front are asked for while the popup is open, in milliseconds. */
const MARKS_EVERY = 600;

/** The popup's view of the services. */
export function createPopupSource(): PopupSource {
  return {
    readPage: readPageAccess,
    watchSites: watchSiteRules,
    readMarks: (tab) => sendToBackground('marks/get', { tab }),
    async readHidden(tab, host) {
      const [counts, settings, library] = await Promise.all([
        sendToBackground('marks/hidden', { tab }),
        readSettingsFor(host),
        openLibrary(),
      ]);
      return hiddenOnPage(counts, settings, library);
    },
    watchTime(listener, signal) {
      listener();
      const timer = setInterval(listener, MARKS_EVERY);
      signal.addEventListener('abort', () => clearInterval(timer));
    },
    openLibrary: async () => popupLibrary(await openLibrary(), pageScriptOf('', uiLanguage())),
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
    async openReader({ document, passage, term }) {
      await openReader(document, passage, term ?? undefined);
      window.close();
    },
    async openLibraryPage() {
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
      window.close();
    },
    close: () => window.close(),
  };
}
