import type { PopupLibrary } from '../../components/popup/PopupSource';
import { popupLibrary } from '../../components/popup/popupLibrary';
import { type HiddenOnPage, hiddenOnPage } from '../../core/settings/hiddenOnPage';
import { pageScriptOf } from '../../core/text/script/pageScript';
import { uiLanguage } from '../../services/localize';
import { sendToBackground } from '../../services/messaging/messaging';
import { readSettingsFor } from '../../services/stores/choices/settingsStore';
import { openLibrary, openWholeLibrary } from '../../services/stores/library/libraryStore';

/** A module of its own, with the documents and the search: the popup is drawn before it is loaded. */
export async function openPopupLibrary(): Promise<PopupLibrary> {
  return popupLibrary(await openWholeLibrary(), pageScriptOf('', uiLanguage()));
}

/** What the settings in force on `host` keep from being marked in the tab, by reason. */
export async function readHiddenOnPage(tab: number, host: string): Promise<HiddenOnPage[]> {
  const [counts, settings, library] = await Promise.all([
    sendToBackground('marks/hidden', { tab }),
    readSettingsFor(host),
    openLibrary(),
  ]);
  return hiddenOnPage(counts, settings, library, pageScriptOf('', uiLanguage()));
}
