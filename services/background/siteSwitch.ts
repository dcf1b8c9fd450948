import type { Browser } from 'wxt/browser';
import { hostOf, type SiteState, siteStateOf, withHost } from '../../core/sites/sites';
import { changeSiteRules } from '../stores/choices/siteRulesStore';
import { followSiteRules } from './followSiteRules';

/** Sets the rule of a host; resolved once registrations, open tabs and buttons follow it. */
export async function setSite(host: string, state: SiteState): Promise<void> {
  await changeSiteRules((rules) => withHost(rules, host, state));
  await followSiteRules();
}

/** Turns the site of a tab on or off, whichever it is not; pages without a host have no switch. */
export async function toggleSite(tab: Browser.tabs.Tab): Promise<void> {
  const host = tab.url === undefined ? null : hostOf(tab.url);
  if (host === null) return;
  await changeSiteRules((rules) =>
    withHost(rules, host, siteStateOf(rules, host) === 'on' ? 'off' : 'on'),
  );
  await followSiteRules();
}
