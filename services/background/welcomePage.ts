import { browser } from 'wxt/browser';

const WELCOMED = 'welcomed';

/** Opens the page that greets whoever just installed Pangzhu; once, however often it is called. */
export async function openWelcome(): Promise<void> {
  const { [WELCOMED]: welcomed } = await browser.storage.local.get(WELCOMED);
  if (welcomed === true) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
