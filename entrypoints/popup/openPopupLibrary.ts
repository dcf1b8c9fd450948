import type { PopupLibrary } from '../../components/popup/PopupSource';
import { popupLibrary } from '../../components/popup/popupLibrary';
import { pageScriptOf } from '../../core/text/pageScript';
import { openLibrary } from '../../services/libraryStore';
import { uiLanguage } from '../../services/localize';

/** A module of its own, with the documents and the search: the popup is drawn before it is loaded. */
export async function openPopupLibrary(): Promise<PopupLibrary> {
  return popupLibrary(await openLibrary(), pageScriptOf('', uiLanguage()));
}
