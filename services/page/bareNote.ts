/** What a note does that is drawn in the page itself, and what is written on it. */
import type { ReadingPlace } from '../../core/messages';
import { DeliveryError, deliver } from '../messaging/deliver';
import { pageBrowser } from '../pageBrowser';

async function askToRead(term: string, where: ReadingPlace): Promise<void> {
  try {
    await deliver(() => pageBrowser.runtime.sendMessage({ type: 'term/read', term, where }));
  } catch (error) {
    // The extension is gone, or the browser opens no panel now.
    if (!(error instanceof DeliveryError)) throw error;
  }
}

const source = {
  openReader: (term: string) => void askToRead(term, 'reader'),
  // Firefox opens it for what is pressed in pages of the extension and in its own menus.
  openPanel: import.meta.env.FIREFOX ? null : (term: string) => void askToRead(term, 'panel'),
  localize: (key: 'noteBare' | 'noteClose' | 'noteOpenReader' | 'noteOpenPanel') =>
    pageBrowser.i18n.getMessage(key),
};

/** `null` once the extension is gone: what is left of it has no words. */
export function bareNote() {
  return pageBrowser.runtime?.id === undefined ? null : source;
}
