import { expect, it } from 'vitest';
import { restrictionOf } from '../../../core/sites/restrictedPages';

it.each([
  ['chrome://extensions/', 'browser-page'],
  ['edge://settings/', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['moz-extension://0-0/reader.html', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store-page'],
  ['https://chrome.google.com/webstore/detail/x', 'store-page'],
  ['https://chrome.google.com/intl/en/', null],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store-page'],
  ['https://example.com/paper.PDF?page=2#x', 'pdf'],
  ['https://example.com/paper.pdf.html', null],
  ['https://example.com/?file=a.pdf', null],
  ['file:///home/a.html', null],
  ['file:///home/a.pdf', 'pdf'],
  ['data:text/html,a', 'no-host'],
  ['view-source:https://example.com/', 'no-host'],
  ['nonsense', 'no-host'],
  ['https://example.com/', null],
])('%s: %s', (address, expected) => {
  expect(restrictionOf(address, 'chromium')?.case ?? null).toBe(expected);
});

it('knows which sites only Firefox closes', () => {
  const address = 'https://support.mozilla.org/';
  expect(restrictionOf(address, 'firefox')).toEqual({ case: 'browser-page' });
  expect(restrictionOf(address, 'chromium')).toBeNull();
});
