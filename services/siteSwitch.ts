import { type Browser, browser } from 'wxt/browser';
import { hostOf, type SiteState, siteStateOf, withHost } from '../core/sites';
import { showActionStates } from './actionState';
import { followSiteRules } from './followSiteRules';
import { changeSiteRules } from './siteRulesStore';

/** Sets the rule of a host; resolved once registrations, open tabs and buttons follow it. */
export async function setSite(host: string, state: SiteState): Promise<void> {
  await changeSiteRules((rules) => withHost(rules, host, state));
  await followSiteRules();
  await showActionStates();
}

/** Turns the site of a tab on or off, whichever it is not; pages without a host have no switch. */
export async function toggleSite(tab: Browser.tabs.Tab): Promise<void> {
  const host = tab.url === undefined ? null : hostOf(tab.url);
  if (host === null) return;
  await changeSiteRules((rules) =>
    withHost(rules, host, siteStateOf(rules, host) === 'on' ? 'off' : 'on'),
  );
  await followSiteRules();
  await showActionStates();
}

const MENU_ITEM = 'toggle-site';

/** Puts the site switch into the menus of the toolbar button and of pages. */
export async function createSiteMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ITEM,
    title,
    contexts: ['action', 'page'],
    documentUrlPatterns: ['*://*/*'],
  });
}

export function isSiteMenu(item: number | string): boolean {
  return item === MENU_ITEM;
}
