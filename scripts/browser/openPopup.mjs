/**
 * Opens the popup on a page as a click on the toolbar icon does (Chromium), so that the page stays the
 * active tab of its window.
 *
 * @param {import('./openBrowser.mjs').OpenedBrowser} opened
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('puppeteer-core').Page>} The popup itself. It closes when it loses the focus.
 */
export async function openPopup({ browser, extensionUrl }, page) {
  const [extension] = [...(await browser.extensions()).values()];
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((candidate) =>
    candidate.url().startsWith(extensionUrl('popup.html')),
  );
  const popup = await target.asPage();
  await popup.waitForSelector('input[type=search]:focus');
  return popup;
}
