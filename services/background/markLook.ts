/** How marks look in a frame: put there by the browser, so that the page's tree and its own sheets stay as they are. */
import { browser } from 'wxt/browser';
import type { PageToBackground } from '../../core/messages';
import { isSameLook, markCss } from '../../core/settings/markCss';
import type { MarkLook } from '../../core/settings/settings';
import { isAccessDenied, isTabGone } from '../messaging/browserErrors';
import type { Sender } from '../messaging/messaging';

/**
 * Makes the marks of the frame that asks look as wanted; resolved once they do.
 *
 * @param request `present` is how they look now, `null` for not at all, as before the first mark; `wanted` is
 *   `null` to take away what is there
 */
export async function showLook(
  { present, wanted }: PageToBackground['look/show']['request'],
  { tab, frameId }: Sender,
): Promise<null> {
  if (tab?.id === undefined || frameId === undefined) return null;
  if (present !== null && wanted !== null && isSameLook(present, wanted)) return null;
  const target = { tabId: tab.id, frameIds: [frameId] };
  try {
    // The new one first: there is no moment without any.
    if (wanted !== null) await browser.scripting.insertCSS({ target, css: markCss(wanted) });
    if (present !== null) await browser.scripting.removeCSS({ target, css: markCss(present) });
  } catch (error) {
    // The frame went away, or the browser denies it to us by now: nobody sees its marks.
    if (!isAccessDenied(error) && !isTabGone(error)) throw error;
  }
  return null;
}

/** The sheet for open shadow roots; `null` in Chromium, where the others reach into them. */
export function shadowSheet(look: MarkLook): string | null {
  return import.meta.env.FIREFOX ? markCss(look) : null;
}
