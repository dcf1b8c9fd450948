import { hostOf, type SiteRules, siteStateOf } from '../../core/sites/sites';
import type { Sender } from '../messaging/messaging';

/** Hosts of the page that a frame is in and of the frame itself; `null` for one that has none. */
export function hostsOf({ tab, url }: Sender): [page: string | null, frame: string | null] {
  const hostAt = (address: string | undefined) => (address === undefined ? null : hostOf(address));
  return [hostAt(tab?.url), hostAt(url)];
}

/** Whether the page that a frame is in, or the frame itself, is on a site that is off. */
export function isOffFor(sender: Sender, rules: SiteRules): boolean {
  return hostsOf(sender).some((host) => host !== null && siteStateOf(rules, host) === 'off');
}
