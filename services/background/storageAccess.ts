import { browser } from 'wxt/browser';

/** What the polyfill's types do not know: Chromium alone has it for these areas. */
interface GuardedArea {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps content scripts from what is stored, where the browser can: a page that took over its own content script
 * would read recent searches and write site rules. Only extension pages and the background have business there.
 */
export async function guardStorage(): Promise<void> {
  const areas: GuardedArea[] = [browser.storage.sync, browser.storage.local];
  await Promise.all(
    areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
