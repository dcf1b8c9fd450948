import { openPopup } from './openPopup.mjs';

/**
 * Opens the side panel beside a page as the popup's button does (Chromium), so that the page stays in front.
 *
 * @param {import('./openBrowser.mjs').OpenedBrowser} opened
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('puppeteer-core').Page>} The panel itself.
 */
export async function openPanel(opened, page) {
  const popup = await openPopup(opened, page);
  const button = await popup.waitForSelector('[data-way=panel]');
  await button.click().catch((error) => {
    // The popup closes itself before the mouse button is told to have come up.
    if (!/Target closed|Session closed|detached/i.test(error.message)) throw error;
  });
  const target = await opened.browser.waitForTarget((candidate) =>
    candidate.url().startsWith(opened.extensionUrl('sidepanel.html')),
  );
  const panel = await target.asPage();
  await panel.waitForSelector('main');
  return panel;
}
