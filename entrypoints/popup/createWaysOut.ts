import { browser } from 'wxt/browser';
import type { PopupSource } from '../../components/popup/PopupSource';
import { addPage } from '../../services/tabs/addPage';
import { openReader, openReaderSearch, openReaderTerm } from '../../services/tabs/readerPage';
import { openSidePanel } from '../../services/tabs/sidePanel';

/** Where the popup leads: each way closes it. */
export function createWaysOut() {
  // Known before it is needed: a panel opens within a click, which waits for nothing.
  let ownWindow: number = browser.windows.WINDOW_ID_NONE;
  void browser.windows.getCurrent().then(({ id }) => {
    if (id !== undefined) ownWindow = id;
  });
  return {
    async openReader(target) {
      if (target.document === null) await openReaderTerm(target.term);
      else await openReader(target.document, target.passage, target.term ?? undefined);
      window.close();
    },
    async openSearch(query) {
      await openReaderSearch(query);
      window.close();
    },
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
  } satisfies Partial<PopupSource>;
}
