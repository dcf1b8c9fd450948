import { hostOf, type SiteRules, siteStateOf } from './sites';

/** What the toolbar button shows for one tab. */
export type ActionState =
  | { case: 'on'; host: string; terms: number }
  | { case: 'off'; host: string }
  /** One of Pangzhu's own pages. */
  | { case: 'own' }
  /** The browser keeps the page from us: it is its own, or the reader narrowed our access. */
  | { case: 'denied' };

/** A badge has room for about four characters. */
const MOST_SHOWN = 999;

/**
 * What holds for a tab.
 *
 * @param url `null` where the browser withholds it, as it does where it denies access
 * @param own address that Pangzhu's own pages begin with
 * @param terms how many different terms are marked in it
 */
export function actionStateOf(
  url: string | null,
  own: string,
  rules: SiteRules,
  terms: number,
): ActionState {
  if (url?.startsWith(own)) return { case: 'own' };
  const host = url === null ? null : hostOf(url);
  if (host === null) return { case: 'denied' };
  return siteStateOf(rules, host) === 'on' ? { case: 'on', host, terms } : { case: 'off', host };
}

/** Text of the badge; empty where there is nothing to count. */
export function badgeTextOf(state: ActionState): string {
  if (state.case !== 'on' || state.terms === 0) return '';
  return state.terms > MOST_SHOWN ? `${MOST_SHOWN}+` : String(state.terms);
}
