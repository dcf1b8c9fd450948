import { browser } from 'wxt/browser';
import { localize } from './localize';

const TOGGLE_SITE = 'toggle-site';

/**
 * Puts the site switch into the menus of the toolbar button and of pages. The browser keeps
 * menus; creating them again replaces them.
 */
export async function createSiteMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: TOGGLE_SITE,
    title: localize('menuToggleSite'),
    contexts: ['action', 'page'],
    documentUrlPatterns: ['*://*/*'],
  });
}

export function isSiteMenu(item: number | string): boolean {
  return item === TOGGLE_SITE;
}
