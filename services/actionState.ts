/** The toolbar button: how many terms are marked, whether Pangzhu is on, and the same in words. */
import { type Browser, browser } from 'wxt/browser';
import { hostOf, type SiteRules, siteStateOf } from '../core/sites';
import { isTabGone } from './browserErrors';
import { localize } from './localize';
import { readSiteRules } from './siteRulesStore';
import { readMarks } from './tabMarks';

const BADGE_COLOR = '#a8341f';
const BADGE_TEXT_COLOR = '#ffffff';
/** A badge has room for about four characters. */
const MOST_SHOWN = 999;
const SIZES = [16, 32, 48, 128] as const;

/** What the button shows for one tab. */
export type ActionState =
  | { case: 'on'; host: string; terms: number }
  | { case: 'off'; host: string }
  /** The browser keeps the page from us: it is its own, or the reader narrowed our access. */
  | { case: 'denied' };

/** What holds for a tab at `url`, which browsers withhold where they deny access. */
export function actionStateOf(
  url: string | undefined,
  rules: SiteRules,
  terms: number,
): ActionState {
  const host = url === undefined ? null : hostOf(url);
  if (host === null) return { case: 'denied' };
  return siteStateOf(rules, host) === 'on' ? { case: 'on', host, terms } : { case: 'off', host };
}

/** Text of the badge; empty where there is nothing to count. */
export function badgeTextOf(state: ActionState): string {
  if (state.case !== 'on' || state.terms === 0) return '';
  return state.terms > MOST_SHOWN ? `${MOST_SHOWN}+` : String(state.terms);
}

/** Shows the state of a tab on its button. */
export async function showActionState(tab: Browser.tabs.Tab): Promise<void> {
  const { id, url } = tab;
  if (id === undefined) return;
  const [rules, marks] = await Promise.all([readSiteRules(), readMarks(id)]);
  const state = actionStateOf(url, rules, marks.length);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: id, text: badgeTextOf(state) }),
      browser.action.setTitle({ tabId: id, title: titleOf(state) }),
      browser.action.setIcon({ tabId: id, path: iconOf(state) }),
    ]);
  } catch (error) {
    // Tabs close whenever they like; there is no button left to show anything.
    if (!isTabGone(error)) throw error;
  }
}

/** As `showActionState`, for every open tab. */
export async function showActionStates(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOR });
  await browser.action.setBadgeTextColor({ color: BADGE_TEXT_COLOR });
  await Promise.all((await browser.tabs.query({})).map(showActionState));
}

function titleOf(state: ActionState): string {
  switch (state.case) {
    case 'on':
      return localize('badgeTitleOn', state.terms);
    case 'off':
      return localize('badgeTitleOff', state.host);
    case 'denied':
      return localize('badgeTitleDenied');
  }
}

function iconOf(state: ActionState): Record<number, string> {
  const prefix = state.case === 'on' ? '' : 'off-';
  return Object.fromEntries(SIZES.map((size) => [size, `/icons/${prefix}${size}.png`]));
}
