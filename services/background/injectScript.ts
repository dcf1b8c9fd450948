import { browser } from 'wxt/browser';
import type { ScriptOnDemand } from '../../core/messages';
import type { Sender } from '../messaging/messaging';

/**
 * Runs a script in the frame that asks, or has asked for something else, beside its content script; what tells of
 * Escape in all of the tab, since any may have the focus.
 *
 * @throws where the browser denies the page to us by now, or the frame is gone
 */
export async function injectScript(
  script: ScriptOnDemand | 'meeting',
  { tab, frameId, ...sender }: Sender,
): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) {
    throw new Error('Only frames of tabs get scripts.');
  }
  // By its document where the browser can: the frame may have gone on to a page that is off.
  const { documentId } = sender as { documentId?: string };
  const frame = documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] };
  const frames = script === 'escape' ? { allFrames: true } : frame;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, ...frames },
    // As the build names it.
    files: [`/${script}.js`],
    injectImmediately: true,
  });
}
