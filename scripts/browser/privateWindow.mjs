/**
 * Lets the extension into private windows, as a reader does on Chromium's page about it; it starts anew for that.
 *
 * @param {import('./openBrowser.mjs').OpenedBrowser} opened Chromium
 */
export async function allowPrivateWindows({ browser, extensionUrl }) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(allowIn, new URL(extensionUrl('')).host);
  await page.close();
}

/** Runs on the browser's own page. An extension that is loaded from a folder stays on in developer mode only. */
async function allowIn(extensionId) {
  const { developerPrivate } = globalThis.chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
}

/**
 * Opens a private window with a page.
 *
 * @param {import('puppeteer-core').Page} ownPage one of the extension's, which may open windows
 * @param {string} url that no other tab shows
 * @returns {Promise<import('puppeteer-core').Page>}
 */
export async function openPrivateWindow(ownPage, url) {
  // The answer may come after the page is there, or not at all where the page is gone by then.
  const browser = ownPage.browser();
  const arrived = browser.waitForTarget((target) => target.url() === url);
  await ownPage.evaluate(
    (address) => void globalThis.chrome.windows.create({ incognito: true, url: address }),
    url,
  );
  return (await arrived).asPage();
}
