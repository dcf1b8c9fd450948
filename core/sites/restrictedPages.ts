import type { PageAccess } from './sites';

/** Pages of a browser's add-on store: closed to every extension. */
const STORES: readonly { host: string; path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
];

/** Mozilla's own sites, closed to extensions in Firefox alone (`extensions.webextensions.restrictedDomains`). */
const MOZILLA_SITES: ReadonlySet<string> = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

const BROWSER_SCHEMES: ReadonlySet<string> = new Set([
  'about:',
  'brave:',
  'chrome:',
  'chrome-error:',
  'chrome-extension:',
  'chrome-search:',
  'chrome-untrusted:',
  'devtools:',
  'edge:',
  'moz-extension:',
  'opera:',
  'resource:',
  'vivaldi:',
]);

/**
 * Why no extension can work on the page at `address`, as far as its address tells; `null` where
 * nothing speaks against it. Whether a page is a PDF shows in its address only by its ending.
 */
export function restrictionOf(address: string, browser: 'chromium' | 'firefox'): PageAccess | null {
  if (!URL.canParse(address)) return { case: 'no-host' };
  const { protocol, hostname, pathname } = new URL(address);
  if (BROWSER_SCHEMES.has(protocol)) return { case: 'browser-page' };
  if (!['http:', 'https:', 'file:'].includes(protocol)) return { case: 'no-host' };
  if (STORES.some(({ host, path }) => hostname === host && pathname.startsWith(path))) {
    return { case: 'store-page' };
  }
  if (browser === 'firefox' && MOZILLA_SITES.has(hostname)) return { case: 'browser-page' };
  if (/\.pdf$/i.test(pathname)) return { case: 'pdf' };
  return null;
}
