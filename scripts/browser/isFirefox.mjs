/**
 * Whether a page is one of Firefox: some things have to be asked for in another way there.
 *
 * @param {import('puppeteer-core').Page} page
 */
export function isFirefox(page) {
  return page.browser().protocol === 'webDriverBiDi';
}
