import { isFirefox } from './isFirefox.mjs';

/**
 * Gives a page another viewport. Puppeteer's own way sends a command with it that Firefox ESR 140 does
 * not know.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {{ width: number, height: number }} viewport
 */
export async function resize(page, viewport) {
  if (!isFirefox(page)) return page.setViewport(viewport);
  const context = page.mainFrame()._id;
  const { width, height } = viewport;
  await page.browser().connection.send('browsingContext.setViewport', {
    context,
    viewport: { width, height },
  });
}
