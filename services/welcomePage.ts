import { browser } from 'wxt/browser';

/** Opens the page that greets whoever just installed Pangzhu. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
