import { browser } from 'wxt/browser';
import type { Sender } from './messaging';

/** The script of the note's interface, as the build names it. */
const NOTE_JS = '/note.js';

/**
 * Runs the script of the note's interface in the frame that asks, beside its content script.
 *
 * @throws where the browser denies the page to us by now, or the frame is gone
 */
export async function injectNoteScript({ tab, frameId, ...sender }: Sender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) {
    throw new Error('Only frames of tabs have notes.');
  }
  // By its document where the browser can: the frame may have gone on to a page that is off.
  const { documentId } = sender as { documentId?: string };
  const frame = documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] };
  await browser.scripting.executeScript({
    target: { tabId: tab.id, ...frame },
    files: [NOTE_JS],
    injectImmediately: true,
  });
}
