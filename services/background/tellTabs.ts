import { browser } from 'wxt/browser';
import { sendToTab } from '../messaging/messaging';

/** Has every page that is marked ask for the index again: settings or library changed. */
export async function tellTabsOfChange(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded ? false : sendToTab(id, 'index/changed', {}),
    ),
  );
}
