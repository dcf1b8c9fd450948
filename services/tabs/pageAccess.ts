import { type Browser, browser } from 'wxt/browser';
import { restrictionOf } from '../../core/sites/restrictedPages';
import {
  ALL_SITES,
  FILE_HOST,
  hostOf,
  matchPatternOf,
  type PageAccess,
  siteStateOf,
} from '../../core/sites/sites';
import { isAccessDenied, isTabGone } from '../messaging/browserErrors';
import { readSiteRules } from '../stores/choices/siteRulesStore';

/**
 * The tab that the reader looks at in the current window, and what can be said of the page in it.
 *
 * @param wanted a tab to speak of in its place
 */
export async function readPageAccess(
  wanted: number | null = null,
): Promise<{ tab: number; access: PageAccess }> {
  const tab = wanted === null ? await tabInFront() : await browser.tabs.get(wanted);
  if (tab?.id === undefined) throw new Error('This window has no tab to speak of.');
  return { tab: tab.id, access: await accessOf(tab) };
}

async function tabInFront(): Promise<Browser.tabs.Tab | undefined> {
  const own = await browser.tabs.getCurrent();
  const [tab] =
    own === undefined
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : await otherTabs(own);
  return tab;
}

/**
 * On small screens, and for whoever opens it so, the popup is a tab itself: it then speaks of the tab
 * that was in front before it.
 */
async function otherTabs(own: Browser.tabs.Tab): Promise<Browser.tabs.Tab[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter(({ id }) => id !== own.id);
  return others.length === 0
    ? [own]
    : others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
}

/**
 * Asks the reader for access to `host` and its subdomains. Browsers show their question only
 * within a click, so this must be called by its handler before anything is waited for.
 */
export function requestHostAccess(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [matchPatternOf(host)] });
}

async function accessOf(tab: Browser.tabs.Tab): Promise<PageAccess> {
  const { url } = tab;
  // The browser withholds the addresses of pages that no extension may touch, and of those that this one may not.
  if (url === undefined) {
    const isEverywhere = await browser.permissions.contains({ origins: [ALL_SITES] });
    if (!isEverywhere) return { case: 'withheld' };
    return { case: (await areFilesGranted()) ? 'browser-page' : 'no-file-access' };
  }
  const restriction = restrictionOf(url, import.meta.env.FIREFOX ? 'firefox' : 'chromium');
  if (restriction !== null) return restriction;
  const host = hostOf(url);
  if (host === null) return { case: 'no-host' };
  if (host === FILE_HOST && !(await areFilesGranted())) return { case: 'no-file-access' };
  if (!(await isGranted(host))) return { case: 'not-granted', host };
  return (await viewerOf(tab, host)) ?? { case: siteStateOf(await readSiteRules(), host), host };
}

/** In Chromium the permission alone lets nobody into files: the reader has to allow that in a place of its own. */
async function areFilesGranted(): Promise<boolean> {
  return import.meta.env.FIREFOX || browser.extension.isAllowedFileSchemeAccess();
}

async function isGranted(host: string): Promise<boolean> {
  if (host === FILE_HOST) return true;
  const granted = await Promise.all(
    [ALL_SITES, matchPatternOf(host)].map((origin) =>
      browser.permissions.contains({ origins: [origin] }),
    ),
  );
  return granted.includes(true);
}

/** Firefox shows PDFs with a viewer of its own, which only its icon gives away. */
const FIREFOX_PDF_ICON = 'chrome://global/skin/icons/pdf.svg';

/** What stands in the tab in place of a page of the host; `null` where it is a page. */
async function viewerOf(
  { id, favIconUrl }: Browser.tabs.Tab,
  host: string,
): Promise<PageAccess | null> {
  if (id === undefined) return null;
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId: id },
      injectImmediately: true,
      func: () => document.contentType,
    });
    return top?.result === 'application/pdf' ? { case: 'pdf' } : null;
  } catch (error) {
    if (isTabGone(error)) return null;
    if (!isAccessDenied(error)) throw error;
    if (favIconUrl === FIREFOX_PDF_ICON) return { case: 'pdf' };
    // Since 153 Firefox lets extensions into files only where the reader has allowed that, and does not say whether.
    if (import.meta.env.FIREFOX && host === FILE_HOST) return { case: 'no-file-permission' };
    // Granted and still denied: the browser shows something of its own, a failure to connect say.
    return { case: 'browser-page' };
  }
}
