import { type SiteRules, siteStateOf } from '../../../core/sites/sites';

/** The rules without the one for `host`. */
export function withoutHost(rules: SiteRules, host: string): SiteRules {
  const hosts = Object.entries(rules.hosts).filter(([other]) => other !== host);
  return { ...rules, hosts: Object.fromEntries(hosts) };
}

/** Whether `host` would be just as it is without its own rule. */
export function isNeedless(rules: SiteRules, host: string): boolean {
  return siteStateOf(withoutHost(rules, host), host) === siteStateOf(rules, host);
}
